/** Text from articles made safe for a cell of a spreadsheet. */

/** Control characters, line and paragraph separators, marks that turn the direction of writing. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** What a spreadsheet runs as a formula when it stands first, full-width forms included. */
const formula = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;

export type Cell = string | number | boolean | null;

/**
 * Makes a cell harmless: no line break, no control character, no leading space, and an apostrophe before what
 * would run as a formula (OWASP ASVS 5.0, 1.2.10). Numbers stay numbers; null is an empty cell.
 */
export function safeCell(value: Cell): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  const text = value
    .replace(unsafe, ' ')
    .replace(/^[\s\u200b-\u200f\u2060\ufeff]+/, '')
    .trimEnd();
  return formula.test(text) ? `'${text}` : text;
}

/** A list in one cell, joined by "; "; a semicolon inside an item becomes a comma, so that the cell can be split again. */
export function list(items: Iterable<string | null>): string {
  return [...items]
    .filter((item) => item !== null)
    .map((item) => item.replaceAll(';', ','))
    .join('; ');
}
