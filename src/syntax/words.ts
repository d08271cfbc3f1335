/** The words of one sentence as columns of integers: what taggers and parsers look at. */
import { hashText } from './hash.ts';

/** Word hash of a shielded name, the same for all names of a kind of treatment. */
export const nameWord = hashText('<name>');
const outside = hashText('<outside>');

/** Classes of words learned from news text: from word hash to the fine class (nine bits) and the coarse one above it; 0 for unknown words. */
export type Clusters = (word: number) => number;

/**
 * Columns indexed by position: 0 stands for "no word", 1 to `count` for the words, `count + 1` for the root,
 * and a few empty places follow, so that look-ahead needs no test of bounds.
 */
export class Words {
  count = 0;
  word = new Int32Array(0);
  suffix2 = new Int32Array(0);
  suffix3 = new Int32Array(0);
  suffix4 = new Int32Array(0);
  prefix2 = new Int32Array(0);
  prefix3 = new Int32Array(0);
  shape = new Int32Array(0);
  cluster = new Int32Array(0);
  coarse = new Int32Array(0);
  /** XPOS by number; set by the tagger. */
  tag = new Int32Array(0);
  /** 1 on shielded names. */
  shielded = new Uint8Array(0);
  /** Kind of each tag: 1 finite verb, 2 comma and the like, 3 conjunction, else 0 (see `markKinds`). */
  readonly kinds: Uint8Array;
  /** How many verbs, commas and conjunctions stand up to each position, ten bits each. */
  private marks = new Int32Array(0);

  constructor(kinds: Uint8Array) {
    this.kinds = kinds;
  }

  /** Makes room for `count` words and clears them. */
  reset(count: number): void {
    this.count = count;
    if (this.word.length < count + 6) this.grow(count * 2 + 64);
    for (const place of [0, count + 1, count + 2, count + 3, count + 4]) {
      this.word[place] = outside;
      this.suffix2[place] = this.suffix3[place] = this.suffix4[place] = this.prefix2[place] = this.prefix3[place] = 0;
      this.shape[place] = this.cluster[place] = this.coarse[place] = 0;
      this.tag[place] = noTag;
      this.shielded[place] = 0;
    }
    this.word[count + 1] = outside + 1;
    this.tag[count + 1] = rootTag;
  }

  /** Fills position `at` (from 1) with a word. */
  set(at: number, text: string, clusters: Clusters): void {
    const lower = text.toLowerCase();
    const word = wordHash(lower);
    const n = lower.length;
    this.word[at] = word;
    this.suffix2[at] = hashText(lower, Math.max(0, n - 2), n);
    this.suffix3[at] = hashText(lower, Math.max(0, n - 3), n);
    this.suffix4[at] = hashText(lower, Math.max(0, n - 4), n);
    this.prefix2[at] = hashText(lower, 0, Math.min(2, n));
    this.prefix3[at] = hashText(lower, 0, Math.min(3, n));
    this.shape[at] = shapeOf(text, lower);
    const number = clusters(word);
    this.cluster[at] = number & 511;
    this.coarse[at] = number >> 9;
    this.shielded[at] = 0;
  }

  /** Fills position `at` with a shielded name. */
  setName(at: number): void {
    this.word[at] = this.suffix2[at] = this.suffix3[at] = this.suffix4[at] = this.prefix2[at] = this.prefix3[at] = nameWord;
    this.shape[at] = 1;
    this.cluster[at] = this.coarse[at] = 0;
    this.shielded[at] = 1;
  }

  private grow(size: number): void {
    for (const key of ['word', 'suffix2', 'suffix3', 'suffix4', 'prefix2', 'prefix3', 'shape', 'cluster', 'coarse', 'tag'] as const)
      this[key] = new Int32Array(size);
    this.shielded = new Uint8Array(size);
    this.marks = new Int32Array(size);
  }

  /** Counts marks for `between`. Tags must be set. */
  countMarks(): void {
    let sum = 0;
    for (let i = 1; i <= this.count; i++) {
      const kind = this.kinds[this.tag[i]!]!;
      if (kind > 0) sum += 1 << ((kind - 1) * 10);
      this.marks[i] = sum;
    }
    this.marks[this.count + 1] = sum;
  }

  /** What stands between two positions, as a number of six bits: verbs, commas, conjunctions, each 0 to 3. */
  between(from: number, to: number): number {
    if (from === 0) return 64;
    const d = this.marks[to - 1]! - this.marks[from]!;
    return few(d & 1023) | (few((d >> 10) & 1023) << 2) | (few((d >> 20) & 1023) << 4);
  }
}

/** Hash of a word in lower case, all digits alike. */
export function wordHash(lower: string): number {
  return hashText(/\d/.test(lower) ? lower.replace(/\d/g, '0') : lower);
}

const few = (n: number): number => (n > 3 ? 3 : n);

/** Tag numbers beside the true ones: of places without a word, and of the root. */
export const noTag = 62;
export const rootTag = 63;

/** Capitals, digits and punctuation of a word, as a small number. */
function shapeOf(text: string, lower: string): number {
  const first = text.charCodeAt(0);
  const letters = /\p{L}/u.test(text);
  const capital = text[0] !== lower[0];
  const all = capital && text.length > 1 && text === text.toUpperCase();
  const inner = text.slice(1) !== lower.slice(1);
  const digit = /\d/.test(text);
  const mark = letters && /[-.'’@/]/.test(text);
  const kind = letters ? 0 : digit ? 1 : 2;
  return (
    2 + ((capital ? 1 : 0) | (all ? 2 : 0) | (inner ? 4 : 0) | (digit ? 8 : 0) | (mark ? 16 : 0) | (kind << 5) | (first > 127 ? 128 : 0))
  );
}
