import { extendHash, HASH_START } from '../syntax/hash.ts';
import { LETTER, NUMBER, kindOf } from './letters.ts';

/** Words are known by 32-bit hashes of their lower case: numbers are compared and counted faster than strings. */

/** Characters by which words count as the same: endings say little. */
export const STEM = 6;

/** Stems of the words of four and more letters and digits among the first `most` characters, in the order they come. */
export function stemsIn(text: string, most = text.length): number[] {
  const stems: number[] = [];
  eachWord(text, Math.min(text.length, most), STEM, (hash, length) => {
    if (length > 3) stems.push(hash);
  });
  return stems;
}

/** Hashes of the words of a text. */
export function hashesOf(text: string): number[] {
  const hashes: number[] = [];
  eachWord(text, text.length, Infinity, (hash) => hashes.push(hash));
  return hashes;
}

/** Calls back with the hash of the first `letters` letters and digits of each word and the word's length. */
function eachWord(text: string, end: number, letters: number, take: (hash: number, length: number) => void): void {
  let hash = HASH_START;
  let length = 0;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 0;
    if (kindOf(code) & (LETTER | NUMBER)) {
      if (length++ < letters) hash = extendHash(hash, lower(code));
    } else if (length > 0) {
      take(hash, length);
      hash = HASH_START;
      length = 0;
    }
  }
}

/** A unit in lower case; those that become two units stay as they are. */
function lower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
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
  #stamp = 0;
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
