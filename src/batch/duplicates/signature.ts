/** MinHash signatures of texts (Broder 1997): the share of equal places estimates the share of common shingles. */

/** Places of a signature: 48 bands of 2. */
export const places = 96;
/** Words of a shingle: unrelated news shares hardly any four words in a row but names. */
const shingleWords = 4;
/** Fewer shingles than this make no duplicate that means something. */
const fewestShingles = 30;
/** Words looked at. */
const mostWords = 3_000;

export interface Signature {
  readonly hashes: Uint32Array;
  /** How many different shingles there are. */
  readonly size: number;
}

/** Multipliers and offsets of the hash functions, from a fixed sequence (xorshift). */
const [factors, offsets] = (() => {
  let state = 0x9e3779b9;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const draw = (): Uint32Array => Uint32Array.from({ length: places }, next);
  return [draw().map((n) => n | 1), draw()];
})();

/** Signature of a text, null where it is too short to be compared. Case, punctuation and spacing do not count. */
export function signatureOf(text: string): Signature | null {
  const words: number[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{N}]{1,40}/gu)) {
    words.push(hashWord(word.toLowerCase()));
    if (words.length === mostWords) break;
  }
  const shingles = new Set<number>();
  for (let i = 0; i + shingleWords <= words.length; i += 1) {
    let hash = 0;
    for (let j = 0; j < shingleWords; j += 1) hash = Math.imul(hash ^ words[i + j]!, 0x85ebca6b) ^ (hash >>> 15);
    shingles.add(hash >>> 0);
  }
  if (shingles.size < fewestShingles) return null;
  const hashes = new Uint32Array(places).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < places; i += 1) {
      const mixed = Math.imul(shingle ^ offsets[i]!, factors[i]!);
      const hash = (mixed ^ (mixed >>> 16)) >>> 0;
      if (hash < hashes[i]!) hashes[i] = hash;
    }
  }
  return { hashes, size: shingles.size };
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
