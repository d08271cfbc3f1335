/** Splits bytes into lines in bounded memory, however long a line is. */
import type { Chunks } from './types.ts';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** The line without its end; null where it was longer than the cap and skipped. */
  readonly bytes: Uint8Array | null;
  /** Length of a skipped line in bytes. */
  readonly length: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** Lines of a stream. A line over `cap` bytes is skipped without being kept, and said so. The last line needs no end. */
export async function* splitLines(chunks: Chunks, cap: number): AsyncGenerator<Line> {
  // A list of pieces, joined once a line: joining at every chunk would take quadratic time on a long line.
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= cap) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): Line => {
    number += 1;
    let bytes = length > cap ? null : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    if (bytes?.at(-1) === CR) bytes = bytes.subarray(0, -1);
    const line = { number, bytes, length };
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
