/** A file in the making: it grows under another name and gets its own when it is complete. */
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

/** Characters gathered before they are written. */
const buffered = 256 * 1024;

export class PartialFile {
  /** Name while in the making, in the same folder, so that the last step is a rename. */
  readonly temporary: string;
  readonly file: string;
  private readonly handle: FileHandle;
  private waiting: string[] = [];
  private size = 0;
  private written: number;

  private constructor(file: string, handle: FileHandle, written: number) {
    this.file = file;
    this.temporary = partialName(file);
    this.handle = handle;
    this.written = written;
  }

  /** Begins a file, or goes on with one after `keep` bytes; what stands behind them is cut off. */
  static async open(file: string, keep: number | null): Promise<PartialFile> {
    const handle = await open(partialName(file), keep === null ? 'w' : 'r+');
    if (keep !== null) await handle.truncate(keep);
    return new PartialFile(file, handle, keep ?? 0);
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

  /** Gives the file its name, changed by `convert` where there is one. */
  async finish(convert: ((from: string, to: string) => Promise<void>) | null): Promise<void> {
    await this.commit();
    await this.close();
    if (convert === null) return rename(this.temporary, this.file);
    const converted = `${this.temporary}.converted`;
    await convert(this.temporary, converted);
    await rename(converted, this.file);
    await rm(this.temporary, { force: true });
  }
}

const partialName = (file: string): string => path.join(path.dirname(file), `.${path.basename(file)}.partial`);
