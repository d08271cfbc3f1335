/** Small tools for streams of bytes. */
import type { Chunks } from './types.ts';

/**
 * Reads at least `size` bytes ahead (less at the end) and gives them with the whole stream, the head included.
 * An error after the head is thrown where the stream is read on.
 */
export async function peek(chunks: Chunks, size: number): Promise<{ head: Uint8Array; rest: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  let broken: { readonly error: unknown } | null = null;
  while (length < size) {
    try {
      const next = await iterator.next();
      if (next.done) break;
      seen.push(next.value);
      length += next.value.length;
    } catch (error) {
      broken = { error };
      break;
    }
  }
  // No generator: one that was never started would not close what it reads from.
  const rest: AsyncIterableIterator<Uint8Array> = {
    async next() {
      const value = seen.shift();
      if (value !== undefined) return { done: false, value };
      if (broken) throw broken.error;
      return iterator.next();
    },
    async return() {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => rest,
  };
  const head = Buffer.concat(seen);
  return { head, rest };
}

/** Collects a stream up to `cap` bytes. `cut` says whether there was more. */
export async function collect(chunks: Chunks, cap: number): Promise<{ bytes: Uint8Array; cut: boolean; error: unknown }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks) {
      parts.push(chunk);
      length += chunk.length;
      if (length > cap) return { bytes: Buffer.concat(parts).subarray(0, cap), cut: true, error: null };
    }
  } catch (error) {
    return { bytes: Buffer.concat(parts), cut: false, error };
  }
  return { bytes: Buffer.concat(parts), cut: false, error: null };
}
