import { START, type Literal } from './literals.ts';

/** The state in which nothing that tells was read. */
const ROOT = 0;

/**
 * Finds in one pass which of many patterns a line may match: an automaton over the literals of all of them
 * (Aho and Corasick 1975), letter case aside. One table look-up a character, whatever their number.
 */
export class Automaton {
  /** Class of each ASCII character; others are looked up in `#others`, 0 stands for all without a class. */
  readonly #classes = new Uint8Array(128);
  readonly #others = new Map<number, number>();
  #width = 1;
  /** Where each state goes with each class: rows of `1 << #shift` entries. */
  readonly #next: Int16Array;
  readonly #shift: number;
  /** The states from this one on stand for ends of literals; for each of those pairs of pattern and longest line. */
  readonly #ending: number;
  readonly #ends: readonly (readonly (readonly [pattern: number, longest: number])[])[];
  /** The state at the start of a line. */
  readonly #first: number;
  /** Units of the longest literal. */
  readonly #longest: number;
  readonly #found: number[] = [];

  /** `patterns` are the literals of each pattern. */
  constructor(patterns: readonly (readonly Literal[])[]) {
    const literals = patterns.flatMap((list, pattern) => list.map(({ text, longest }) => ({ text, longest, pattern })));
    for (const { text } of literals) for (let i = 0; i < text.length; i++) this.#classify(text.charCodeAt(i));
    for (let code = 65; code <= 90; code++) this.#classes[code] = this.#classes[code + 32]!;
    this.#longest = Math.max(...literals.map(({ text }) => text.length));
    const width = this.#width;
    const size = literals.reduce((sum, { text }) => sum + text.length, 1);
    const next = new Int16Array(size * width).fill(-1);
    const ends: [number, number][][] = [[]];
    for (const { text, longest, pattern } of literals) {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const at = state * width + this.#classOf(text.charCodeAt(i));
        if (next[at]! < 0) next[at] = ends.push([]) - 1;
        state = next[at]!;
      }
      ends[state]!.push([pattern, longest]);
    }
    link(next, width, ends);
    const states = [...ends.keys()].sort((a, b) => Number(ends[a]!.length > 0) - Number(ends[b]!.length > 0) || a - b);
    const number = new Int16Array(states.length);
    states.forEach((state, i) => (number[state] = i));
    this.#shift = Math.ceil(Math.log2(width));
    this.#next = new Int16Array(states.length << this.#shift);
    states.forEach((state, i) => {
      for (let c = 0; c < width; c++) this.#next[(i << this.#shift) + c] = number[next[state * width + c]!]!;
    });
    this.#ending = states.findIndex((state) => ends[state]!.length > 0);
    this.#ends = states.slice(this.#ending).map((state) => ends[state]!);
    this.#first = number[next[this.#classOf(START.charCodeAt(0))]!]!;
  }

  #classify(code: number): void {
    if (this.#classOf(code) !== 0) return;
    if (code < 128) this.#classes[code] = this.#width++;
    else this.#others.set(code, this.#width++);
  }

  #classOf(code: number): number {
    return code < 128 ? this.#classes[code]! : (this.#others.get(code) ?? 0);
  }

  /**
   * The patterns that may match in the first `read` of these units, in no order, each once; whole-line ones only where
   * `length` is not too long for them. The list is good until the next scan.
   *
   * Both halves of the line are walked side by side: a look-up waits for the one before it, but not for the other half's.
   */
  scan(units: Uint16Array, read: number, length: number): readonly number[] {
    const next = this.#next;
    const classes = this.#classes;
    const shift = this.#shift;
    const ending = this.#ending;
    this.#found.length = 0;
    // The halves overlap, so that no literal is cut in two; a short line is walked twice.
    const half = Math.min(read, (read + this.#longest + 1) >> 1);
    const ahead = read - half;
    let here = this.#first;
    let there = ahead > 0 ? ROOT : here;
    for (let i = 0; i < half; i++) {
      const code = units[i]!;
      here = next[(here << shift) + (code < 128 ? classes[code]! : this.#classOf(code))]!;
      const other = units[ahead + i]!;
      there = next[(there << shift) + (other < 128 ? classes[other]! : this.#classOf(other))]!;
      if (here >= ending) this.#note(here, length);
      if (there >= ending) this.#note(there, length);
    }
    return this.#found;
  }

  /** Notes the patterns whose literals end in a state. */
  #note(state: number, length: number): void {
    const found = this.#found;
    for (const [pattern, longest] of this.#ends[state - this.#ending]!) {
      if (length <= longest && !found.includes(pattern)) found.push(pattern);
    }
  }
}

/** Fills in where a state without a way on goes: to the longest end of what was read that is a beginning too. */
function link(next: Int16Array, width: number, ends: [number, number][][]): void {
  const fall = new Int32Array(ends.length);
  const queue: number[] = [];
  for (let c = 0; c < width; c++) {
    if (next[c]! < 0) next[c] = 0;
    else queue.push(next[c]!);
  }
  for (const state of queue) {
    ends[state]!.push(...ends[fall[state]!]!);
    for (let c = 0; c < width; c++) {
      const at = state * width + c;
      const beyond = next[fall[state]! * width + c]!;
      if (next[at]! < 0) next[at] = beyond;
      else {
        fall[next[at]!] = beyond;
        queue.push(next[at]!);
      }
    }
  }
}
