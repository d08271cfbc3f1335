import type { RemovalReason } from '../model.ts';
import { bit } from './rows.ts';
import type { Shape } from './shape.ts';

/** Stands for no good line on a side. */
const FAR = 99;

/** What is asked of a page's lines before any one of them: running sums, so that a window's total is one subtraction. */
export interface Sums {
  /** How many lines above are good, show boilerplate's wording, end like a sentence; and their characters. */
  readonly good: Int32Array;
  readonly phrases: Int32Array;
  readonly ends: Int32Array;
  readonly chars: Int32Array;
  /** Lines to the nearest good line above and below; 99 where there is none. */
  readonly sinceGood: Int32Array;
  readonly untilGood: Int32Array;
  /** How many headings above announce that what follows is not the story, and the index of the last of them, or -1. */
  readonly closings: Int32Array;
  readonly closing: Int32Array;
}

/** A heading under which what follows is not the story: "Related", "Comments", "Most read". */
const CLOSING: ReadonlySet<RemovalReason> = new Set(['related', 'comment-form', 'tags', 'newsletter', 'share', 'copyright']);
/** Such a heading stands below this share of the page's prose, and has no more words. */
const BELOW = 0.3;
const HEADING = 12;

const withRoom = (lines: number): Sums => ({
  good: new Int32Array(lines),
  phrases: new Int32Array(lines),
  ends: new Int32Array(lines),
  chars: new Int32Array(lines),
  sinceGood: new Int32Array(lines),
  untilGood: new Int32Array(lines),
  closings: new Int32Array(lines),
  closing: new Int32Array(lines),
});

/** One set serves all pages; it grows with the longest. */
let sums = withRoom(256);

/** The sums of a page; good until the next call. */
export function sumsOf(shapes: readonly Shape[]): Sums {
  const n = shapes.length;
  if (n >= sums.good.length) sums = withRoom(2 * n);
  const { good, phrases, ends, chars, sinceGood, untilGood, closings, closing } = sums;
  let last = FAR;
  for (let i = 0; i < n; i++) {
    const s = shapes[i]!;
    good[i + 1] = good[i]! + bit(s.good);
    phrases[i + 1] = phrases[i]! + Math.min(1, s.reasons.length);
    ends[i + 1] = ends[i]! + bit(s.endsSentence);
    chars[i + 1] = chars[i]! + s.chars;
    sinceGood[i] = Math.min(FAR, last);
    last = s.good ? 1 : last + 1;
  }
  last = FAR;
  for (let i = n - 1; i >= 0; i--) {
    untilGood[i] = Math.min(FAR, last);
    last = shapes[i]!.good ? 1 : last + 1;
  }
  const above = BELOW * good[n]!;
  closing[0] = -1;
  for (let i = 0; i < n; i++) {
    const closes = phrases[i + 1]! > phrases[i]! && good[i]! > above && isClosing(shapes[i]!);
    closings[i + 1] = closings[i]! + bit(closes);
    closing[i + 1] = closes ? i : closing[i]!;
  }
  return sums;
}

const isClosing = ({ words, reasons }: Shape): boolean => words <= HEADING && reasons.some((reason) => CLOSING.has(reason));

/** The run of good lines, gaps of up to four lines allowed, that holds most characters. */
export function mainRun(shapes: readonly Shape[]): [number, number] {
  let best: [number, number] = [0, 0];
  let bestChars = 0;
  let from = -1;
  let last = -1;
  let sum = 0;
  for (let i = 0; i <= shapes.length; i++) {
    const s = shapes[i];
    if (from >= 0 && (!s || i - last > 5)) {
      if (sum > bestChars) [best, bestChars] = [[from, last + 1], sum];
      from = -1;
      sum = 0;
    }
    if (!s?.good) continue;
    if (from < 0) from = i;
    last = i;
    sum += s.chars;
  }
  return best;
}
