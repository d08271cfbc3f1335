/** Where bytes go: standard output, or a file that appears only when it is complete. */
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';

export interface Destination {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
  /** Makes the result visible. */
  finish(): Promise<void>;
  /** Drops what was written, as far as that is possible. */
  abandon(): Promise<void>;
}

/** The reader of standard output went away (`| head`): no fault, but no reason to go on. */
export class ClosedPipe extends Error {}

/** Writes to a stream, waiting where it is full. */
export function streamDestination(stream: Writable): Destination {
  let failure: Error | null = null;
  let wake: (() => void) | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new ClosedPipe() : error;
    wake?.();
  });
  const settled = (): void => {
    if (failure) throw failure;
  };
  return {
    async write(text) {
      settled();
      if (!stream.write(text)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          stream.once('drain', resolve);
        });
        wake = null;
      }
      settled();
    },
    async finish() {
      await new Promise<void>((resolve) => stream.write('', () => resolve()));
      settled();
    },
    async abandon() {},
  };
}

/** Writes beside the file and renames at the end, so that nobody ever sees half of it. */
export async function fileDestination(file: string): Promise<Destination> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.partial`);
  const handle: FileHandle = await open(temporary, 'w');
  return {
    async write(text) {
      await handle.appendFile(text, 'utf8');
    },
    async finish() {
      await handle.sync();
      await handle.close();
      await rename(temporary, file);
    },
    async abandon() {
      await handle.close();
      await rm(temporary, { force: true });
    },
  };
}
