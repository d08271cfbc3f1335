/** A row (JSON object or CSV line) to a raw document. */
import type { Note, RawDocument, Source } from '../model.ts';
import { rowKeys, type Found, type IntakeOptions, type RowKey } from './types.ts';

/** What stands for a row key: a string, a number written out, or nothing. */
function valueOf(row: object, column: string): string | null {
  if (!Object.hasOwn(row, column)) return null;
  const value = (row as Record<string, unknown>)[column];
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return null;
}

/** Reads a row; a row without `text` and `html` is a failure. `id` is the one to use where the row gives none. */
export function rowToFound(row: unknown, id: string, source: Source, options: IntakeOptions): Found {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { failure: { id, source, error: 'the row is no object' } };
  }
  const read = (key: RowKey): string | null => valueOf(row, options.map[key] ?? key);
  const given = read('id') || id;
  const [text, html] = [read('text'), read('html')];
  if (text === null && html === null) {
    const columns = (['text', 'html'] as const).map((key) => `"${options.map[key] ?? key}"`).join(' nor ');
    return { failure: { id: given, source, error: `the row has neither ${columns}; name the column with --map text=COLUMN` } };
  }
  const document: RawDocument = {
    id: given,
    source,
    text,
    html: text === null ? html : null,
    title: read('title') || null,
    published: read('published') || options.published,
    url: read('url') || null,
    publisher: read('publisher') || null,
    notes: [],
  };
  return { document };
}

/** Puts what happened to the bytes of a row on its document. */
export function withNotes(found: Found, notes: readonly Note[]): Found {
  return found.document && notes.length > 0 ? { document: { ...found.document, notes: [...found.document.notes, ...notes] } } : found;
}

/** Reads `text=body,id=guid`. Throws on a key that is none, in words for the user. */
export function parseRowMap(text: string): Partial<Record<RowKey, string>> {
  const map: Partial<Record<RowKey, string>> = {};
  for (const pair of text.split(',')) {
    const [key, column] = pair.split(/=(.*)/s).map((part) => part.trim());
    if (!rowKeys.includes(key as RowKey) || !column) {
      throw new Error(`"${pair}" is no mapping: write KEY=COLUMN, where KEY is one of ${rowKeys.join(', ')}`);
    }
    map[key as RowKey] = column;
  }
  return map;
}
