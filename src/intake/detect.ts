/** What a file is: by its content first, by its name second. */
import type { InputFormat, RowMap } from './types.ts';

/** Formats as read; `json` is an array or one object over many lines. */
export type Format = Exclude<InputFormat, 'auto'> | 'json' | 'binary';

/** Bytes looked at. */
export const detectBytes = 64 * 1024;

const isObjectLine = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

/** Whether a header row names a column of text, with a delimiter beside it. */
export function csvDelimiter(header: string, map: RowMap): ',' | '\t' | ';' | null {
  const wanted = new Set([map.text ?? 'text', map.html ?? 'html']);
  for (const delimiter of [',', '\t', ';'] as const) {
    const cells = header.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
    if (cells.length > 1 && cells.some((cell) => wanted.has(cell))) return delimiter;
  }
  return null;
}

/** Tells the format of decoded text from its head (up to `detectBytes`); `complete` says that the head is all there is. */
export function detectFormat(head: string, name: string, map: RowMap, complete: boolean): Format {
  const start = head.replace(/^\ufeff/, '').trimStart();
  const lower = name.toLowerCase().replace(/\.(?:gz|zst)$/, '');
  if (start.startsWith('WARC/')) return 'warc';
  if (/^<(?:!doctype\s+html|html|head|body|!--|\?xml|meta|title|article|div|p|section|main|h1)\b/i.test(start)) return 'html';
  if (start.startsWith('<') && /\.x?html?$/.test(lower)) return 'html';
  const end = start.indexOf('\n');
  const first = (end === -1 ? start : start.slice(0, end)).trimEnd();
  if (start.startsWith('{')) {
    if (isObjectLine(first)) return 'jsonl';
    // A first line longer than the head cannot be parsed here; the name or the look must do.
    if (end === -1 && !complete && /^\{\s{0,9}"/.test(start)) return 'jsonl';
    if (/\.(?:jsonl|ndjson)$/.test(lower)) return 'jsonl';
    if (/^\{\s{0,99}"[^"\n]{1,99}"\s{0,9}:/.test(start)) return 'json';
  }
  if (/^\[\s{0,99}(?:\{\s{0,99}"|\]\s*$)/.test(start)) return 'json';
  if (csvDelimiter(first, map) || /\.(?:csv|tsv)$/.test(lower)) return 'csv';
  if (/\.(?:jsonl|ndjson)$/.test(lower)) return 'jsonl';
  if (/\u0000/.test(head)) return 'binary';
  return 'text';
}
