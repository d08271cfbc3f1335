/** Compressed bytes to bytes, streaming, with a guard against bombs. What was decoded before a fault is given first. */
import { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { limits } from '../limits.ts';
import type { Chunks } from './types.ts';

/** 256 KiB instead of the default 16 KiB: 1.6 to 2.5 times faster. */
const chunkSize = 256 * 1024;

/** Whether the bytes begin a gzip member. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** Inflates gzip, all members. Throws in plain words where the data is cut off, damaged, or a bomb. */
export async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let read = 0;
  let written = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      read += chunk.length;
      yield chunk;
    }
  }
  const inflate = zlib.createGunzip({ chunkSize });
  const source = Readable.from(counted(), { objectMode: false });
  source.on('error', (error) => inflate.destroy(error));
  source.pipe(inflate);
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      written += chunk.length;
      if (written > limits.bombBytes && written > read * limits.bombRatio) {
        throw new Error(
          `compressed data grows more than ${limits.bombRatio} times, so reading stopped after ${written} bytes (a gzip bomb?)`,
        );
      }
      yield chunk;
    }
  } catch (error) {
    throw plainWords(error);
  } finally {
    source.destroy();
    inflate.destroy();
  }
}

function plainWords(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'Z_BUF_ERROR') return new Error('the compressed data is cut off; what came before was read', { cause: error });
  if (code === 'Z_DATA_ERROR') return new Error('the compressed data is damaged; what came before was read', { cause: error });
  return error;
}
