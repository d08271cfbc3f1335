/** CSV and TSV with a header row. A record with broken quotes fails alone; the next ones are found again. */
import { parse } from 'csv-parse/sync';
import { limits } from '../../limits.ts';
import type { Note } from '../../model.ts';
import { decode } from '../decode.ts';
import { splitLines } from '../lines.ts';
import { csvDelimiter } from '../detect.ts';
import { rowToFound, withNotes } from '../rows.ts';
import type { Chunks, Found, InputFile, IntakeOptions } from '../types.ts';

const QUOTE = 0x22;

interface TextLine {
  readonly number: number;
  /** Null where the line was too long to be kept. */
  readonly text: string | null;
  readonly notes: readonly Note[];
  /** Whether an odd number of quotes stands in the line, so that a quoted cell is opened or closed by it. */
  readonly odd: boolean;
}

async function* textLines(chunks: Chunks): AsyncGenerator<TextLine> {
  for await (const line of splitLines(chunks, limits.lineBytes)) {
    let quotes = 0;
    for (let at = line.bytes?.indexOf(QUOTE) ?? -1; at !== -1; at = line.bytes!.indexOf(QUOTE, at + 1)) quotes += 1;
    const { text, notes } = line.bytes === null ? { text: null, notes: [] } : decode(line.bytes);
    yield { number: line.number, text, notes, odd: quotes % 2 === 1 };
  }
}

/** How many lines of the buffer make the first record: up to where the quotes balance. Null where they do not. */
function recordLength(lines: readonly TextLine[]): number | null {
  let open = false;
  for (const [i, line] of lines.entries()) {
    if (line.odd) open = !open;
    if (!open) return i + 1;
  }
  return null;
}

/** Cells of one record, or null where it is no CSV. Stray quotes inside a cell are let pass in a record of one line. */
function cellsOf(lines: readonly TextLine[], delimiter: string): string[] | null {
  const text = lines.map((line) => line.text).join('\n');
  for (const relaxed of lines.length === 1 ? [false, true] : [false]) {
    try {
      return (parse(text, { delimiter, relax_quotes: relaxed, relax_column_count: true }) as string[][])[0] ?? [];
    } catch {
      // Try the next way, or give up.
    }
  }
  return null;
}

/** Reads rows under a header. Errors name the line of the file. */
export async function* readCsv(chunks: Chunks, file: InputFile, options: IntakeOptions): AsyncGenerator<Found> {
  const source = textLines(chunks)[Symbol.asyncIterator]();
  let buffer: TextLine[] = [];
  let ended = false;
  const more = async (): Promise<boolean> => {
    const next = await source.next();
    if (next.done) ended = true;
    else buffer.push(next.value);
    return !ended;
  };

  let delimiter = ',';
  let header: readonly string[] | null = null;
  let record = 0;
  while (buffer.length > 0 || (await more())) {
    if (buffer[0]!.text === '') {
      buffer.shift();
      continue;
    }
    let length = recordLength(buffer);
    while (length === null && buffer.length < limits.csvRecordLines && (await more())) length = buffer.at(-1)!.odd ? buffer.length : null;
    // Without an end to its quotes, or with a quote in the wrong place, the first line alone is broken: go on after it.
    const lines = buffer.slice(0, length ?? 1);
    const number = lines[0]!.number;
    if (header === null) {
      delimiter = csvDelimiter(lines[0]!.text ?? '', options.map) ?? (/\.tsv(?:\.gz|\.zst)?$/i.test(file.path) ? '\t' : ',');
      header = cellsOf(lines, delimiter)?.map((name) => name.replace(/^\ufeff/, '').trim()) ?? [];
      const wanted = [options.map.text ?? 'text', options.map.html ?? 'html'];
      if (!wanted.some((name) => header!.includes(name))) {
        throw new Error(`the header names neither "${wanted[0]}" nor "${wanted[1]}"; name the column with --map text=COLUMN`);
      }
      buffer = buffer.slice(lines.length);
      continue;
    }
    record += 1;
    const id = `${file.id}-${record}`;
    const at = { path: file.path, record };
    const cells = length === null || lines.some((line) => line.text === null) ? null : cellsOf(lines, delimiter);
    const fits = cells !== null && (cells.length === header.length || (lines.length === 1 && cells.length < header.length));
    if (fits) {
      const row = new Map(header.map((name, i) => [name, cells[i] ?? '']));
      yield withNotes(
        rowToFound(Object.fromEntries(row), id, at, options),
        lines.flatMap(({ notes }) => notes),
      );
      buffer = buffer.slice(lines.length);
    } else {
      yield { failure: { id, source: at, error: `line ${number} ${faultOf(lines[0]!, cells, header.length, length)}` } };
      buffer = buffer.slice(1);
    }
  }
}

function faultOf(line: TextLine, cells: readonly string[] | null, columns: number, length: number | null): string {
  if (line.text === null) return `is longer than ${limits.lineBytes} bytes and was skipped`;
  if (cells !== null && length === 1) return `has ${cells.length} cells where the header has ${columns}`;
  return 'has a quote that is not closed, or stands in the wrong place';
}
