/** Hashes of words and features: 32-bit integers, no strings inside the loops. */

/** The hash of an empty text. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash of a text that goes on with this UTF-16 code unit (FNV-1a). */
export const extendHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a over the UTF-16 code units `from` to `to` of `text`. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = HASH_START;
  for (let i = from; i < to; i++) h = extendHash(h, text.charCodeAt(i));
  return h;
}

/**
 * Turns `count` sums of atoms into feature hashes in place; the place of a sum in the list is the number of its template.
 * An atom is a value (word, tag, distance) times an odd constant of its role, so that joining atoms needs no more than `^`.
 */
export function finish(hashes: Int32Array, count: number): number {
  for (let i = 0; i < count; i++) hashes[i] = featureHash(hashes[i]!, templateSalt(i));
  return count;
}

/** What sets the features of a template apart from those of others. */
export const templateSalt = (place: number): number => Math.imul(place + 1, 0x9e3779b1);

/** The hash of a feature: its atoms joined, in the template of `salt`. */
export function featureHash(atoms: number, salt: number): number {
  let h = atoms ^ salt;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
}
