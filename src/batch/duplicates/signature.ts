/** MinHash signatures of texts (Broder 1997): the share of equal places estimates the share of common shingles. */

/** Places of a signature: 48 bands of 2. */
export const places = 96;
/** Words of a shingle: unrelated news shares hardly any four words in a row but names. */
const shingleWords = 4;
/** Fewer shingles than this make no duplicate that means something. */
const fewestShingles = 30;
/** Characters of a word; longer runs are cut. */
const longestWord = 40;
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
  const shingles = shinglesOf(hashWords(text));
  return shingles.length < fewestShingles ? null : { hashes: leastHashes(shingles), size: shingles.length };
}

// The loops are functions of their own that end with them: code that follows a long loop is compiled before it ever
// ran, and falls back from there each time.

/** The shingles of a text, each once. */
function shinglesOf(words: readonly number[]): number[] {
  const known = new Set<number>();
  const shingles: number[] = [];
  for (let i = 0; i + shingleWords <= words.length; i += 1) {
    let hash = 0;
    for (let j = 0; j < shingleWords; j += 1) hash = Math.imul(hash ^ words[i + j]!, 0x85ebca6b) ^ (hash >>> 15);
    if (known.has(hash)) continue;
    known.add(hash);
    shingles.push(hash);
  }
  return shingles;
}

/** For each place the least of the shingles' hashes. */
function leastHashes(shingles: readonly number[]): Uint32Array {
  const hashes = new Uint32Array(places).fill(0xffffffff);
  for (let k = 0; k < shingles.length; k += 1) {
    const shingle = shingles[k]!;
    for (let i = 0; i < places; i += 1) {
      const mixed = Math.imul(shingle ^ offsets[i]!, factors[i]!);
      const hash = (mixed ^ (mixed >>> 16)) >>> 0;
      if (hash < hashes[i]!) hashes[i] = hash;
    }
  }
  return hashes;
}

/** Letters and digits of ASCII in lower case, 0 for all else. */
const plain = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[a-z0-9]/i.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});

const startHash = 0x811c9dc5;

/** Hashes (FNV-1a, 32 bits) of the words of a text in lower case: runs of letters and digits. */
function hashWords(text: string): number[] {
  const words: number[] = [];
  let hash = startHash;
  let length = 0;
  for (let i = 0; i <= text.length && words.length < mostWords; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const small = code < 128 ? plain[code]! : 0;
    if (small !== 0) {
      hash = Math.imul(hash ^ small, 0x01000193);
      length += 1;
    } else if (code >= 128 && lowerOf(code) !== 0) {
      hash = Math.imul(hash ^ lowerOf(code), 0x01000193);
      length += 1;
    } else if (length > 0) {
      words.push(hash >>> 0);
      hash = startHash;
      length = 0;
    }
    if (length === longestWord) {
      words.push(hash >>> 0);
      hash = startHash;
      length = 0;
    }
  }
  return words;
}

/** Units beyond ASCII, asked once each. */
const letters = new Map<number, number>();
/** The unit in lower case, 0 where it is no letter or digit. */
function lowerOf(code: number): number {
  let small = letters.get(code);
  if (small === undefined) {
    const char = String.fromCharCode(code);
    small = /[\p{L}\p{N}]/u.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
    letters.set(code, small);
  }
  return small;
}
