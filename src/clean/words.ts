import { extendHash, HASH_START } from '../syntax/hash.ts';
import { LETTER, NUMBER, kindOf } from './letters.ts';

/** Words are known by 32-bit hashes of their lower case: numbers are compared and counted faster than strings. */

/** Characters by which words count as the same: endings say little. */
export const STEM = 6;

/** A unit that is part of no word. */
const NONE = 1;
/** Units of words in lower case, `NONE`, or 0 where a unit was not looked up yet. */
const folded = new Uint16Array(0x10000);

/** Stems of the words of four and more letters and digits, in the order they come. */
export function stemsIn(text: string): number[] {
  const stems: number[] = [];
  addStems(stems, text, 0, text.length);
  return stems;
}

/** Adds those of the words that stand from `from` up to `to`. */
export function addStems(stems: number[], text: string, from: number, to: number): void {
  let hash = HASH_START;
  let length = 0;
  for (let i = from; i <= to; i++) {
    const unit = i < to ? foldedUnit(text.charCodeAt(i)) : NONE;
    if (unit !== NONE) {
      if (length++ < STEM) hash = extendHash(hash, unit);
    } else if (length > 0) {
      if (length > 3) stems.push(hash);
      hash = HASH_START;
      length = 0;
    }
  }
}

/** Hashes of the words of a text. */
export function hashesOf(text: string): number[] {
  const hashes: number[] = [];
  let hash = HASH_START;
  let length = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? foldedUnit(text.charCodeAt(i)) : NONE;
    if (unit !== NONE) {
      hash = extendHash(hash, unit);
      length++;
    } else if (length > 0) {
      hashes.push(hash);
      hash = HASH_START;
      length = 0;
    }
  }
  return hashes;
}

const foldedUnit = (code: number): number => folded[code]! || lookUp(code);

/** A letter or digit in lower case; those that become two units stay as they are. */
function lookUp(code: number): number {
  const small = String.fromCharCode(code).toLowerCase();
  return (folded[code] = !(kindOf(code) & (LETTER | NUMBER)) ? NONE : small.length === 1 ? small.charCodeAt(0) : code);
}

/** What a slot of the counter holds, side by side: the word, the stamp of when, its count, and the line it was last counted in. */
const FIELDS = 4;
const STAMP = 1;
const COUNT = 2;
const LINE = 3;

/**
 * Counts words, told apart by their hashes. Emptied in no time, so that one counter serves all documents.
 * An open table: slots are free where their stamp is old.
 */
export class WordCounter {
  #mask = 0x3ff;
  #slots = new Int32Array(FIELDS * (this.#mask + 1));
  /** Above that of slots never used. */
  #stamp = 1;
  #size = 0;

  clear(): void {
    this.#stamp++;
    this.#size = 0;
  }

  /** How often the word was counted. */
  count(word: number): number {
    const at = this.#find(word);
    return this.#slots[at + STAMP] === this.#stamp ? this.#slots[at + COUNT]! : 0;
  }

  /** Counts a word once a line; gives whether it is new. */
  add(word: number, line: number): boolean {
    const slots = this.#slots;
    const at = this.#find(word);
    if (slots[at + STAMP] !== this.#stamp) {
      slots[at] = word;
      slots[at + STAMP] = this.#stamp;
      slots[at + COUNT] = 1;
      slots[at + LINE] = line;
      if (++this.#size * 2 > this.#mask) this.#grow();
      return true;
    }
    if (slots[at + LINE] !== line) {
      slots[at + COUNT]!++;
      slots[at + LINE] = line;
    }
    return false;
  }

  /** The slot of a word, or the free one where it would stand. */
  #find(word: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    const stamp = this.#stamp;
    let slot = (word ^ (word >>> 15)) & mask;
    while (slots[FIELDS * slot + STAMP] === stamp && slots[FIELDS * slot] !== word) slot = (slot + 1) & mask;
    return FIELDS * slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(FIELDS * (this.#mask + 1));
    for (let at = 0; at < old.length; at += FIELDS) {
      if (old[at + STAMP] === this.#stamp) this.#slots.set(old.subarray(at, at + FIELDS), this.#find(old[at]!));
    }
  }
}
