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

/**
 * Counts words, told apart by their hashes. Emptied in no time, so that one counter serves all documents.
 * An open table: slots are free where their stamp is old.
 */
export class WordCounter {
  #mask = 0x3ff;
  #keys = new Int32Array(0x400);
  #stamps = new Int32Array(0x400);
  #counts = new Int32Array(0x400);
  #last = new Int32Array(0x400);
  /** Above that of slots never used. */
  #stamp = 1;
  #size = 0;

  clear(): void {
    this.#stamp++;
    this.#size = 0;
  }

  /** How often the word was counted. */
  count(word: number): number {
    const slot = this.#slotOf(word);
    return this.#stamps[slot] === this.#stamp ? this.#counts[slot]! : 0;
  }

  /** Counts a word once a line; gives whether it is new. */
  add(word: number, line: number): boolean {
    const slot = this.#slotOf(word);
    if (this.#stamps[slot] !== this.#stamp) {
      this.#keys[slot] = word;
      this.#stamps[slot] = this.#stamp;
      this.#counts[slot] = 1;
      this.#last[slot] = line;
      if (++this.#size * 2 > this.#mask) this.#grow();
      return true;
    }
    if (this.#last[slot] !== line) {
      this.#counts[slot] = this.#counts[slot]! + 1;
      this.#last[slot] = line;
    }
    return false;
  }

  #slotOf(word: number): number {
    let slot = (word ^ (word >>> 15)) & this.#mask;
    while (this.#stamps[slot] === this.#stamp && this.#keys[slot] !== word) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const [keys, stamps, counts, last] = [this.#keys, this.#stamps, this.#counts, this.#last];
    this.#mask = this.#mask * 2 + 1;
    this.#keys = new Int32Array(this.#mask + 1);
    this.#stamps = new Int32Array(this.#mask + 1);
    this.#counts = new Int32Array(this.#mask + 1);
    this.#last = new Int32Array(this.#mask + 1);
    const old = this.#stamp;
    this.#stamp = 1;
    keys.forEach((word, i) => {
      if (stamps[i] !== old) return;
      const slot = this.#slotOf(word);
      this.#keys[slot] = word;
      this.#stamps[slot] = 1;
      this.#counts[slot] = counts[i]!;
      this.#last[slot] = last[i]!;
    });
  }
}
