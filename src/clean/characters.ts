/** Characters that may stand in a kept line: one pass that makes hostile or invisible ones harmless. */

/** Anything outside the characters that need no care. */
const SUSPECT = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\uf900-\ufefe\uff00-\uffef]/;

/** Soft hyphen, zero-width marks, direction marks, byte-order mark: they break words in two for every matcher. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

const HALF_PAIR = /\p{Surrogate}/gu;

/** C0 and C1 controls, tabs and every Unicode space. */
const BLANK = /[\x00-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** What a text may hold without having suspect characters: as above, and line feeds. */
const UNUSUAL = new RegExp(SUSPECT.source.replace('[^', '[^\\n'));

/** Whether a text has line feeds for its only line ends, spaces for its only white space, and nothing that `plainCharacters` would change. */
export const isPlain = (text: string): boolean => !UNUSUAL.test(text);

/** Signs that end a line; a carriage return and the line feed after it are one end. */
export const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/g;

/** Invisible characters gone, controls and odd spaces as a space, half surrogate pairs as U+FFFD. */
export function plainCharacters(line: string): string {
  if (!SUSPECT.test(line)) return line;
  return line.replace(INVISIBLE, '').replace(BLANK, ' ').replace(HALF_PAIR, '\ufffd');
}

/** Runs of spaces as one, none at either end. */
export function squeeze(line: string): string {
  return (line.includes('  ') ? line.replace(/ {2,}/g, ' ') : line).trim();
}
