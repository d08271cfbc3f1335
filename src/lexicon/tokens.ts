/** Cuts a text into words for the matcher: runs of letters and digits, each with a hash of its folded form. */
import { FOLD, foldWord, MARK, SEPARATOR } from '../text/fold.ts';

/** Words of one text. Buffers are reused from text to text; only the first `count` items hold. */
export interface Tokens {
  count: number;
  hash: Int32Array;
  start: Int32Array;
  end: Int32Array;
}

export function newTokens(capacity = 64): Tokens {
  return { count: 0, hash: new Int32Array(capacity), start: new Int32Array(capacity), end: new Int32Array(capacity) };
}

function grow(tokens: Tokens): void {
  for (const key of ['hash', 'start', 'end'] as const) {
    const larger = new Int32Array(tokens[key].length * 2);
    larger.set(tokens[key]);
    tokens[key] = larger;
  }
}

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5 | 0;

/** FNV-1a over folded units, the same as `tokenise` computes on the way. */
function hashOf(word: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** A plural's or third person's -s taken off, by rule: "treaties" gives "treaty". The word is folded already. */
export function stem(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /[sui]s$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? word.slice(0, -3) + 'y' : word;
  return /(?:x|ch|sh|ss|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Hashes of stems by the hash of the word, since the same few thousand words in -s come again and again. */
const stems = new Map<number, number>();
const STEMS_KEPT = 50_000;

function stemHash(hash: number, text: string, start: number, end: number): number {
  const known = stems.get(hash);
  if (known !== undefined) return known;
  const stemmed = hashOf(stem(foldWord(text.slice(start, end))));
  if (stems.size < STEMS_KEPT) stems.set(hash, stemmed);
  return stemmed;
}

const LETTER_S = 's'.charCodeAt(0);

/** Fills `tokens` with the words of `text`; with `stemmed`, hashes are those of the stems. */
export function tokenise(text: string, tokens: Tokens, stemmed = false): Tokens {
  let { hash: hashes, start: starts, end: ends } = tokens;
  const { length } = text;
  let count = 0;
  let i = 0;
  for (;;) {
    while (i < length && FOLD[text.charCodeAt(i)]! <= MARK) i++;
    if (i === length) break;
    const start = i;
    let hash = FNV_BASIS;
    let last = 0;
    for (let unit = FOLD[text.charCodeAt(i)]!; unit !== SEPARATOR; unit = FOLD[text.charCodeAt(i)]!) {
      if (unit !== MARK) {
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        last = unit;
      }
      if (++i === length) break;
    }
    if (count === hashes.length) {
      grow(tokens);
      ({ hash: hashes, start: starts, end: ends } = tokens);
    }
    hashes[count] = stemmed && last === LETTER_S ? stemHash(hash, text, start, i) : hash;
    starts[count] = start;
    ends[count++] = i;
  }
  tokens.count = count;
  return tokens;
}
