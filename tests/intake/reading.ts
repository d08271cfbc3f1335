/** Helpers of the intake tests: bytes in, what was found out. */
import { readFile } from '../../src/intake/read.ts';
import type { Chunks, Found, IntakeOptions } from '../../src/intake/types.ts';

export const options: IntakeOptions = { format: 'auto', map: {}, published: null, signal: new AbortController().signal };

export async function* inPieces(bytes: Uint8Array, size = 65536): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

export interface Reading extends Partial<IntakeOptions> {
  readonly path?: string;
  readonly size?: number;
  readonly onDisk?: string;
}

export async function read(content: string | Uint8Array, reading: Reading = {}): Promise<Found[]> {
  const { path = 'in', size = 65536, onDisk = null, ...rest } = reading;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return all(readFile({ path, id: 'in' }, inPieces(bytes, size), { ...options, ...rest }, onDisk));
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Text of a document or the words of a failure: enough to see what came out, in order. */
export const outcome = (found: Found): string => found.document?.text ?? found.document?.html ?? `! ${found.failure?.error}`;

export async function outcomes(content: string | Uint8Array, reading: Reading = {}): Promise<string[]> {
  return (await read(content, reading)).map(outcome);
}

/** A stream that gives `count` pieces made by `make`. */
export async function* made(count: number, make: (i: number) => Uint8Array): Chunks & AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i += 1) yield make(i);
}
