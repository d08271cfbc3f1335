/** Compressed bytes to bytes, streaming, with a guard against bombs. What was decoded before a fault is given first. */
import zlib from 'node:zlib';
import { limits } from '../limits.ts';
import type { Chunks } from './types.ts';

/** 256 KiB instead of the default 16 KiB: 1.6 to 2.5 times faster. */
const chunkSize = 256 * 1024;

/** Bytes inflated at once: a slice grows to 16 MB at most. */
const gzipSlice = 16 * 1024;

/** Bytes pushed into the zstd decoder at once: a slice of 4 bytes may grow to a block of 128 KiB, so a slice bounds memory. */
const zstdSlice = 4096;

const starts = (head: Uint8Array, ...magic: readonly number[]): boolean => magic.every((byte, i) => head[i] === byte);

/** Whether the bytes begin a gzip member. */
export const isGzip = (head: Uint8Array): boolean => starts(head, 0x1f, 0x8b);

/** Whether the bytes begin a zstd frame. */
export const isZstd = (head: Uint8Array): boolean => starts(head, 0x28, 0xb5, 0x2f, 0xfd);

/** Counts bytes in and out, and stops data that grows too much: streams know no cap of their own. */
class Growth {
  read = 0;
  private written = 0;

  async *reading(chunks: Chunks): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.read += chunk.length;
      yield chunk;
    }
  }

  wrote(count: number): void {
    this.written += count;
    if (this.written > limits.bombBytes && this.written > this.read * limits.bombRatio) {
      throw new Error(
        `the compressed data grows more than ${limits.bombRatio} times (a bomb?); reading stopped after ${this.written} bytes`,
      );
    }
  }
}

/** Inflates gzip, all members. Throws in plain words where the data is cut off, damaged, or a bomb. */
export async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const growth = new Growth();
  const inflater = new Inflater();
  // A second inflater, one slice behind: where the first one meets damage in a slice, what it made of that slice is
  // lost, and this one can still be led up to the very byte. It costs 4 ms a megabyte, less than a thousandth of the work on the text.
  const behind = new Inflater();
  let last: Uint8Array | null = null;
  try {
    for await (const chunk of growth.reading(chunks)) {
      for (let start = 0; start < chunk.length; start += gzipSlice) {
        if (last !== null) await behind.push(last);
        last = chunk.subarray(start, start + gzipSlice);
        for (const part of await inflater.push(last)) {
          growth.wrote(part.length);
          yield part;
        }
      }
    }
    for (const part of await inflater.end()) yield part;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'Z_DATA_ERROR' && last !== null) yield* upToDamage(behind, last);
    throw plainWords(error);
  } finally {
    inflater.close();
    behind.close();
  }
}

/** What can be made of the bytes before the first one that is wrong. */
async function* upToDamage(inflater: Inflater, slice: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < slice.length; at += 1) {
    const parts = await inflater.push(slice.subarray(at, at + 1)).catch(() => null);
    if (parts === null) return;
    yield* parts;
  }
}

/** Inflates slice by slice, so that it is known what came of each. */
class Inflater {
  private readonly stream = zlib.createGunzip({ chunkSize });
  private made: Uint8Array[] = [];
  private failure: Error | null = null;
  private ended = false;
  private wake: (() => void) | null = null;

  constructor() {
    this.stream.on('data', (part: Buffer) => this.made.push(part));
    this.stream.on('end', () => {
      this.ended = true;
      this.wake?.();
    });
    this.stream.on('error', (error) => {
      this.failure = error;
      this.wake?.();
    });
  }

  push(slice: Uint8Array): Promise<readonly Uint8Array[]> {
    return this.settled((done) => this.stream.write(slice, done));
  }

  /** Throws where the data stops inside a member. */
  end(): Promise<readonly Uint8Array[]> {
    return this.settled(() => this.stream.end());
  }

  close(): void {
    this.stream.destroy();
  }

  private async settled(begin: (done: () => void) => void): Promise<readonly Uint8Array[]> {
    // Zeros that fill up the last block of a tape end the stream before its bytes end.
    if (!this.ended) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        begin(resolve);
      });
    }
    if (this.failure) throw this.failure;
    const { made } = this;
    this.made = [];
    return made;
  }
}

/** Inflates zstd, all frames. */
export async function* unzstd(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  const growth = new Growth();
  let made: Uint8Array[] = [];
  const stream = new Decompress((chunk) => {
    // The decoder uses its buffer again.
    if (chunk.length > 0) made.push(chunk.slice());
  });
  function* step(slice: Uint8Array, last: boolean): Generator<Uint8Array> {
    try {
      stream.push(slice, last);
    } catch (error) {
      const cut = last || /unexpected EOF/i.test(String(error));
      throw new Error(`the compressed data is ${cut ? 'cut off' : 'damaged'}; what came before was read`, { cause: error });
    }
    const parts = made;
    made = [];
    for (const part of parts) {
      growth.wrote(part.length);
      yield part;
    }
  }
  for await (const chunk of growth.reading(chunks)) {
    for (let start = 0; start < chunk.length; start += zstdSlice) yield* step(chunk.subarray(start, start + zstdSlice), false);
  }
  yield* step(new Uint8Array(0), true);
}

function plainWords(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'Z_BUF_ERROR') return new Error('the compressed data is cut off; what came before was read', { cause: error });
  if (code === 'Z_DATA_ERROR') return new Error('the compressed data is damaged; what came before was read', { cause: error });
  return error;
}
