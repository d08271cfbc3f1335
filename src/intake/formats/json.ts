/** A JSON array of documents (or one object), read element by element in bounded memory. */
import { limits } from '../../limits.ts';
import { decode } from '../decode.ts';
import { rowToFound, withNotes } from '../rows.ts';
import type { Chunks, Found, InputFile, IntakeOptions } from '../types.ts';
import { jsonFault } from './jsonl.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x7b, 0x5b]);
const CLOSE = new Set([0x7d, 0x5d]);

/** Objects standing in the outermost array (or alone), as bytes; null for one over `cap`. Ends with `'cut'` where the data stops inside one. */
async function* splitObjects(chunks: Chunks, cap: number): AsyncGenerator<Uint8Array | null | 'cut'> {
  let depth = 0;
  let base: number | null = null; // depth of the elements: 1 inside an array, 0 for a lone object
  let inString = false;
  let escaped = false;
  let pieces: Uint8Array[] = [];
  let length = 0;
  let open = false;
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= cap) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i]!;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (OPEN.has(byte)) {
        base ??= byte === 0x5b ? 1 : 0;
        if (depth === base) {
          open = true;
          start = i;
        }
        depth += 1;
      } else if (CLOSE.has(byte)) {
        depth -= 1;
        if (open && depth === base) {
          keep(chunk.subarray(start, i + 1));
          yield length > cap ? null : Buffer.concat(pieces);
          open = false;
          pieces = [];
          length = 0;
        }
      }
    }
    if (open) keep(chunk.subarray(start));
  }
  if (open || depth > 0) yield 'cut';
}

/** Reads an array of rows; a bad element fails alone. */
export async function* readJson(chunks: Chunks, file: InputFile, options: IntakeOptions): AsyncGenerator<Found> {
  let record = 0;
  for await (const bytes of splitObjects(chunks, limits.lineBytes)) {
    record += 1;
    const id = `${file.id}-${record}`;
    const source = { path: file.path, record };
    if (bytes === null) {
      yield { failure: { id, source, error: `element ${record} is longer than ${limits.lineBytes} bytes and was skipped` } };
    } else if (bytes === 'cut') {
      yield { failure: { id, source, error: `the JSON ends inside element ${record}; what came before was read` } };
    } else {
      let found: Found;
      try {
        const { text, notes } = decode(bytes);
        found = withNotes(rowToFound(JSON.parse(text), id, source, options), notes);
      } catch (error) {
        found = { failure: { id, source, error: `element ${record} is no JSON: ${jsonFault(error)}` } };
      }
      yield found;
    }
  }
}
