/** Reads a stream by lines and by counts of bytes, as formats with headers and lengths need it. */
import type { Chunks } from './types.ts';

const LF = 0x0a;

export class ByteReader {
  private readonly source: AsyncIterator<Uint8Array>;
  private rest: Uint8Array = new Uint8Array(0);

  constructor(chunks: Chunks) {
    this.source = chunks[Symbol.asyncIterator]();
  }

  private async fill(): Promise<boolean> {
    const next = await this.source.next();
    if (next.done) return false;
    this.rest = next.value;
    return true;
  }

  /** The next line as Latin-1, without its end, cut at `cap` bytes; null at the end of the stream. */
  async line(cap: number): Promise<string | null> {
    let text = '';
    for (;;) {
      if (this.rest.length === 0 && !(await this.fill())) return text === '' ? null : text;
      const end = this.rest.indexOf(LF);
      const piece = end === -1 ? this.rest : this.rest.subarray(0, end);
      if (text.length < cap) text += Buffer.from(piece.subarray(0, cap - text.length)).toString('latin1');
      this.rest = this.rest.subarray(end === -1 ? this.rest.length : end + 1);
      if (end !== -1) return text.endsWith('\r') ? text.slice(0, -1) : text;
    }
  }

  /** The next `count` bytes, piece by piece; fewer at the end of the stream, where `short` is called. What is not taken is passed over. */
  async *take(count: number, short: () => void): AsyncGenerator<Uint8Array> {
    let left = count;
    try {
      while (left > 0) {
        if (this.rest.length === 0 && !(await this.fill())) return short();
        const piece = this.rest.subarray(0, left);
        this.rest = this.rest.subarray(piece.length);
        left -= piece.length;
        yield piece;
      }
    } finally {
      while (left > 0 && (this.rest.length > 0 || (await this.fill()))) {
        const passed = Math.min(left, this.rest.length);
        this.rest = this.rest.subarray(passed);
        left -= passed;
      }
    }
  }
}
