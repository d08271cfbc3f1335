/** Reads a compiled list of JSON values item by item, each parsed once. */
import type { JsonList } from './compile.ts';

export class LazyList<T extends object> {
  readonly length: number;
  readonly #bytes: Buffer;
  readonly #at: Int32Array;
  readonly #parsed: (T | undefined)[];

  constructor({ bytes, at }: JsonList) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
    this.length = at.length - 1;
    this.#parsed = Array.from({ length: this.length });
  }

  at(index: number): T {
    return (this.#parsed[index] ??= JSON.parse(this.#bytes.toString('utf8', this.#at[index], this.#at[index + 1])) as T);
  }

  slice(from = 0, to = this.length): T[] {
    return Array.from({ length: to - from }, (_, i) => this.at(from + i));
  }
}
