/** A file in the making: it grows under another name and gets its own when it is complete. */
import { existsSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { renameForGood } from './rename.ts';

/** Characters gathered before they are written. */
const buffered = 256 * 1024;

export class PartialFile {
  private readonly handle: FileHandle;
  private waiting: string[] = [];
  private size = 0;
  private written: number;

  private constructor(handle: FileHandle, written: number) {
    this.handle = handle;
    this.written = written;
  }

  static async begin(file: string): Promise<PartialFile> {
    return new PartialFile(await open(partialName(file), 'w'), 0);
  }

  /** Goes on with a file after `keep` bytes; what stands behind them is cut off. Null where there are no longer so many. */
  static async continue(file: string, keep: number): Promise<PartialFile | null> {
    if (!existsSync(partialName(file))) return null;
    const handle = await open(partialName(file), 'r+');
    if ((await handle.stat()).size < keep) {
      await handle.close();
      return null;
    }
    await handle.truncate(keep);
    return new PartialFile(handle, keep);
  }

  /** Whether nothing was written yet. */
  get empty(): boolean {
    return this.written === 0 && this.size === 0;
  }

  async write(text: string): Promise<void> {
    this.waiting.push(text);
    this.size += text.length;
    if (this.size >= buffered) await this.flush();
  }

  private async flush(): Promise<void> {
    const bytes = Buffer.from(this.waiting.join(''), 'utf8');
    this.waiting = [];
    this.size = 0;
    for (let at = 0; at < bytes.length;) at += (await this.handle.write(bytes, at, bytes.length - at, this.written + at)).bytesWritten;
    this.written += bytes.length;
  }

  /** Brings everything to the disk; gives the length of the file. */
  async commit(): Promise<number> {
    await this.flush();
    await this.handle.sync();
    return this.written;
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

/** Turns a complete file into what bears its name in the end. */
export type Conversion = (from: string, to: string) => Promise<void>;

/**
 * Gives a complete file its name, converted where need be. Can be done again after it was broken off: a temporary
 * file that is gone has its name already.
 */
export async function publish(file: string, convert: Conversion | null): Promise<void> {
  const temporary = partialName(file);
  if (!existsSync(temporary)) return;
  if (convert === null) return renameForGood(temporary, file);
  const converted = `${temporary}.converted`;
  await convert(temporary, converted);
  const handle = await open(converted, 'r');
  await handle.sync().finally(() => handle.close());
  await renameForGood(converted, file);
  await rm(temporary, { force: true });
}

/** Name while in the making, in the same folder, so that the last step is a rename. */
const partialName = (file: string): string => path.join(path.dirname(file), `.${path.basename(file)}.partial`);
