/**
 * Beam search over transitions: instead of the one state that a greedy parser follows, up to `width` states are kept whose
 * sums of scores lie within `reach` of the best. Where the parser is sure, one state is left and the search costs what a greedy one does.
 */
import { State, type Transition } from './state.ts';
import type { Words } from './words.ts';

/** Sets `scores` of the three transitions of the state in `slot`. */
export type Scorer = (state: State, words: Words, scores: Int32Array | Float32Array, slot: number) => void;

/** Whole number that stands for one update of a weight in the quantised table. */
export const weightUnit = 16;

/** Most states kept, and how far below the best a sum may lie, in quantised weights. Learning and use must agree. */
export const beamWidth = 8;
export const beamReach = 64 * weightUnit;

/** States copied for one sentence, in words, so that a sentence of thousands of words is parsed greedily. */
const mostCopied = 8000;

export class Beam {
  /** States by slot; those in use are `slots[0]` to `slots[alive - 1]`, the best first. */
  readonly states: State[];
  readonly slots: Int32Array;
  alive = 1;
  /** What `expand` found, best first: slot of the state, transition, sum of scores; the first `kept` go on. */
  readonly from: Int32Array;
  readonly move: Int32Array;
  readonly value: Float64Array;
  found = 0;
  kept = 0;
  /** Slot by kept candidate, set by `advance`. */
  readonly target: Int32Array;
  private width: number;
  private readonly reach: number;
  private readonly sums: Float64Array;
  private readonly taken: Uint8Array;
  private readonly scores: Int32Array | Float32Array;

  constructor(width: number, reach: number, scores: Int32Array | Float32Array = new Int32Array(3)) {
    this.states = Array.from({ length: width }, () => new State());
    this.slots = new Int32Array(width);
    this.sums = new Float64Array(width);
    this.taken = new Uint8Array(width);
    this.target = new Int32Array(width);
    this.from = new Int32Array(3 * width);
    this.move = new Int32Array(3 * width);
    this.value = new Float64Array(3 * width);
    this.width = width;
    this.reach = reach;
    this.scores = scores;
  }

  start(count: number): void {
    this.width = Math.max(1, Math.min(this.states.length, Math.floor(mostCopied / count)));
    this.states[0]!.reset(count);
    this.slots[0] = 0;
    this.sums[0] = 0;
    this.alive = 1;
  }

  /** The best state. */
  get best(): State {
    return this.states[this.slots[0]!]!;
  }

  /** All states end after the same number of transitions. */
  get done(): boolean {
    return this.best.done;
  }

  /** Scores the transitions of all states in use. */
  expand(words: Words, score: Scorer): void {
    const { scores, sums } = this;
    this.found = 0;
    for (let i = 0; i < this.alive; i++) {
      const slot = this.slots[i]!;
      const state = this.states[slot]!;
      score(state, words, scores, slot);
      const sum = sums[slot]!;
      if (state.canShift()) this.insert(slot, 0, sum + scores[0]!);
      if (state.canLeft()) this.insert(slot, 1, sum + scores[1]!);
      if (state.canRight()) this.insert(slot, 2, sum + scores[2]!);
    }
    const least = this.value[0]! - this.reach;
    let kept = Math.min(this.width, this.found);
    while (this.value[kept - 1]! < least) kept--;
    this.kept = kept;
  }

  /** Applies the kept transitions. The first of a state's takes its place, others get copies. */
  advance(): void {
    const { from, move, target, taken, slots, kept } = this;
    taken.fill(0);
    for (let c = 0; c < kept; c++) {
      const slot = from[c]!;
      target[c] = taken[slot] ? -1 : slot;
      taken[slot] = 1;
    }
    let free = 0;
    for (let c = 0; c < kept; c++) {
      if (target[c]! >= 0) continue;
      while (taken[free]) free++;
      taken[free] = 2;
      target[c] = free;
      this.states[free]!.copy(this.states[from[c]!]!);
    }
    for (let c = 0; c < kept; c++) {
      const slot = target[c]!;
      slots[c] = slot;
      this.states[slot]!.apply(move[c]! as Transition);
      this.sums[slot] = this.value[c]!;
    }
    this.alive = kept;
  }

  private insert(slot: number, transition: Transition, sum: number): void {
    const { from, move, value } = this;
    let at = this.found++;
    for (; at > 0 && value[at - 1]! < sum; at--) {
      from[at] = from[at - 1]!;
      move[at] = move[at - 1]!;
      value[at] = value[at - 1]!;
    }
    from[at] = slot;
    move[at] = transition;
    value[at] = sum;
  }
}
