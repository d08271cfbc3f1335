/**
 * Scores of transitions for parsing. Most of what the parser looks at stays the same from one state to the next and from one
 * state of the beam to another: sums over those features are kept and only the others are looked up. The scores are those of
 * all features of `transitionFeatures`.
 */
import type { State } from './state.ts';
import { placesOf, type TripleTable } from './tables.ts';
import {
  FACING_PLACES,
  facingFeatures,
  FRONT_PLACES,
  frontFeatures,
  maxTransitionFeatures,
  SECOND_PLACES,
  secondFeatures,
  STACK_PLACES,
  stackFeatures,
  STATE_PLACES,
  stateFeatures,
  TOP_PLACES,
  topFeatures,
  viewSize,
  writeView,
} from './transition-features.ts';
import type { Words } from './words.ts';

const TOP = placesOf(TOP_PLACES);
const SECOND = placesOf(SECOND_PLACES);
const FRONT = placesOf(FRONT_PLACES);
const FACING = placesOf(FACING_PLACES);
const STACK = placesOf(STACK_PLACES);
const STATE = placesOf(STATE_PLACES);

/** Numbers kept for a word in one role: the word they were found beside (or itself), -1 for none; then three sums. */
const ROW = 4;

/** States whose scores are remembered, those of about one step. */
const REMEMBERED = 8;

export class MoveScorer {
  private readonly table: TripleTable;
  private readonly atoms = new Int32Array(maxTransitionFeatures);
  private tops = new Int32Array(0);
  private seconds = new Int32Array(0);
  private fronts = new Int32Array(0);
  private faces = new Int32Array(0);
  private stacks = new Int32Array(0);
  private readonly whole = new Int32Array(3);
  private readonly view = new Int32Array(viewSize);
  private readonly views = new Int32Array(REMEMBERED * viewSize);
  private readonly known = new Int32Array(REMEMBERED * 3);
  private oldest = 0;

  constructor(table: TripleTable) {
    this.table = table;
  }

  /** Forgets the sentence before. The tags and marks of the new one are set. */
  start(words: Words): void {
    const size = ROW * (words.count + 2);
    if (this.tops.length < size) {
      for (const key of ['tops', 'seconds', 'fronts', 'faces', 'stacks'] as const) this[key] = new Int32Array(2 * size);
    }
    for (const rows of [this.tops, this.seconds, this.fronts, this.faces, this.stacks]) rows.fill(-1, 0, size);
    this.views.fill(-1);
  }

  /** Sets `scores` for the three transitions of a state. */
  score(state: State, words: Words, scores: Int32Array): void {
    const { view, views, known } = this;
    writeView(state, view);
    const same = this.remembered();
    if (same >= 0) {
      for (let k = 0; k < 3; k++) scores[k] = known[same * 3 + k]!;
      return;
    }
    this.sum(state, words, scores);
    views.set(view, this.oldest * viewSize);
    for (let k = 0; k < 3; k++) known[this.oldest * 3 + k] = scores[k]!;
    this.oldest = (this.oldest + 1) % REMEMBERED;
  }

  /** Number of a remembered state that looks the same, -1 where there is none. */
  private remembered(): number {
    const { view, views } = this;
    for (let i = 0; i < REMEMBERED; i++) {
      const from = i * viewSize;
      let k = 0;
      while (k < viewSize && views[from + k] === view[k]) k++;
      if (k === viewSize) return i;
    }
    return -1;
  }

  private sum(state: State, words: Words, scores: Int32Array): void {
    const { table, atoms, tops, seconds, fronts, faces, stacks, whole } = this;
    const s0 = state.top(0);
    const s1 = state.top(1);
    const b0 = state.front;
    const atTop = s0 * ROW;
    const atSecond = s1 * ROW;
    const atFront = b0 * ROW;
    // First all features that are not summed yet, then their weights, so that these are fetched together.
    let end = 0;
    if (tops[atTop] !== s0) {
      topFeatures(words, s0, atoms);
      end = table.add(atoms, TOP, end);
    }
    const endTop = end;
    if (seconds[atSecond] !== s1) {
      secondFeatures(words, s1, atoms);
      end = table.add(atoms, SECOND, end);
    }
    const endSecond = end;
    if (fronts[atFront] !== b0) {
      frontFeatures(words, b0, atoms);
      end = table.add(atoms, FRONT, end);
    }
    const endFront = end;
    if (faces[atTop] !== b0) {
      facingFeatures(words, s0, b0, atoms);
      end = table.add(atoms, FACING, end);
    }
    const endFace = end;
    if (stacks[atTop] !== s1) {
      stackFeatures(words, s1, s0, atoms);
      end = table.add(atoms, STACK, end);
    }
    const endStack = end;
    stateFeatures(words, state, atoms);
    end = table.add(atoms, STATE, end);
    table.fetch(end);
    if (endTop > 0) this.keep(0, endTop, tops, atTop, s0);
    if (endSecond > endTop) this.keep(endTop, endSecond, seconds, atSecond, s1);
    if (endFront > endSecond) this.keep(endSecond, endFront, fronts, atFront, b0);
    if (endFace > endFront) this.keep(endFront, endFace, faces, atTop, b0);
    if (endStack > endFace) this.keep(endFace, endStack, stacks, atTop, s1);
    table.sum(endStack, end, whole, 0);
    for (let k = 0; k < 3; k++) {
      scores[k] =
        tops[atTop + 1 + k]! +
        seconds[atSecond + 1 + k]! +
        fronts[atFront + 1 + k]! +
        faces[atTop + 1 + k]! +
        stacks[atTop + 1 + k]! +
        whole[k]!;
    }
  }

  private keep(from: number, to: number, rows: Int32Array, at: number, beside: number): void {
    rows[at] = beside;
    this.table.sum(from, to, rows, at + 1);
  }
}
