/** JSON Lines: one document a line; a bad line fails alone. */
import { limits } from '../../limits.ts';
import { decode } from '../decode.ts';
import { splitLines } from '../lines.ts';
import { rowToFound, withNotes } from '../rows.ts';
import type { Chunks, Found, InputFile, IntakeOptions } from '../types.ts';

/** Reads JSON Lines. The record number of a document counts its lines, blank ones left out; errors name the line. */
export async function* readJsonLines(chunks: Chunks, file: InputFile, options: IntakeOptions): AsyncGenerator<Found> {
  let record = 0;
  for await (const line of splitLines(chunks, limits.lineBytes)) {
    if (line.bytes !== null && line.bytes.length === 0) continue;
    const decoded = line.bytes === null ? null : decode(line.bytes);
    if (decoded !== null && decoded.text.trim() === '') continue;
    record += 1;
    const id = `${file.id}-${record}`;
    const source = { path: file.path, record };
    if (decoded === null) {
      yield {
        failure: { id, source, error: `line ${line.number} is longer than ${limits.lineBytes} bytes (${line.length}) and was skipped` },
      };
      continue;
    }
    let row: unknown;
    try {
      row = JSON.parse(decoded.text);
    } catch (error) {
      yield { failure: { id, source, error: `line ${line.number} is no JSON: ${jsonFault(error)}` } };
      continue;
    }
    yield withNotes(rowToFound(row, id, source, options), decoded.notes);
  }
}

/** The engine's words without the piece of the line, which may be long or hold control characters. */
export function jsonFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/,? ?(?:\.{3})?"[\s\S]*" is not valid JSON$/, ' is not valid').slice(0, 120);
}
