/** What kind of sign a UTF-16 unit is; looked up once and remembered, since patterns are slow where every sign is asked. */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
/** Digits and other numbers. */
export const NUMBER = 8;
const KNOWN = 128;

const kinds = new Uint8Array(0x10000);

/** Bits of the kinds above; 0 for half a surrogate pair. */
export const kindOf = (code: number): number => kinds[code]! || lookUp(code);

function lookUp(code: number): number {
  const sign = String.fromCharCode(code);
  let kind = KNOWN;
  if (/\p{L}/u.test(sign)) kind |= LETTER;
  if (/\p{Lu}/u.test(sign)) kind |= UPPER;
  if (/\p{Ll}/u.test(sign)) kind |= LOWER;
  if (/\p{N}/u.test(sign)) kind |= NUMBER;
  return (kinds[code] = kind);
}
