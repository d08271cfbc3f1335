/** Characters that may stand in a kept line: one pass that makes hostile or invisible ones harmless. */

/** Anything outside the characters that need no care. */
const SUSPECT = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\uf900-\ufefe\uff00-\uffef]/;

/** Soft hyphen, zero-width marks, direction marks, byte-order mark: they break words in two for every matcher. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

const HALF_PAIR = /\p{Surrogate}/gu;

/** C0 and C1 controls, tabs and every Unicode space. */
const BLANK = /[\x00-\x1f\x7f-\xa0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;

/** What the units of a text are; looked up once and remembered. */
export const PLAIN = 1;
export const ODD = 2;
export const LINE_END = 3;
const kinds = new Uint8Array(0x10000);

/** `PLAIN`, `ODD` for a unit that `plainCharacters` would change, or `LINE_END`. */
export const careOf = (unit: number): number => kinds[unit]! || lookUp(unit);

function lookUp(unit: number): number {
  const sign = String.fromCharCode(unit);
  return (kinds[unit] = BREAK.test(sign) ? LINE_END : SUSPECT.test(sign) ? ODD : PLAIN);
}

/** Invisible characters gone, controls and odd spaces as a space, half surrogate pairs as U+FFFD. */
export function plainCharacters(line: string): string {
  if (!SUSPECT.test(line)) return line;
  return line.replace(INVISIBLE, '').replace(BLANK, ' ').replace(HALF_PAIR, '\ufffd');
}

/** Runs of spaces as one, none at either end. */
export function squeeze(line: string): string {
  return (line.includes('  ') ? line.replace(/ {2,}/g, ' ') : line).trim();
}
