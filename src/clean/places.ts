import { bit, log, signedLog } from './rows.ts';
import type { Shape } from './shape.ts';
import { prose, readProse } from './prose.ts';
import { mainRun, sumsOf, type Sums } from './sums.ts';
import { guessHeadline, headlineStems, type Guess } from './topic.ts';
import { WordCounter } from './words.ts';

/** Features of a line's place on its page and of what is around it, in the order in which they are written. */
export const PLACE = [
  'index',
  'fromEnd',
  'relative',
  'charsBefore',
  'repeats',
  'goodWithin3',
  'goodWithin8',
  'sinceGood',
  'untilGood',
  'goodBefore',
  'goodAfter',
  'goodShareBefore',
  'charsWithin3',
  'charsWithin8Before',
  'charsWithin8After',
  'phrasesWithin5',
  'closingBefore',
  'sinceClosing',
  'goodSinceClosing',
  'overlap',
  'overlapTop',
  'documentGood',
  'documentLines',
  'inMainRun',
  'fromMainStart',
  'toMainEnd',
  'likeNeighbours',
  'endsWithin3',
  'fromHeadline',
  'headlineShare',
  'headlineScore',
  'hintShare',
];

/** Its lines, to count repeats. */
const keys = new WordCounter();

/** A page about whose lines the features of `PLACE` are asked; good until the next page is opened. */
export class Places {
  readonly #shapes: readonly Shape[];
  readonly #hint: ReadonlySet<number>;
  readonly #sums: Sums;
  readonly #main: readonly [number, number];
  readonly #headline: Guess;

  /** `hint` are the stems that the page's address and given title hold. */
  constructor(shapes: readonly Shape[], hint: ReadonlySet<number>) {
    this.#shapes = shapes;
    this.#hint = hint;
    this.#sums = sumsOf(shapes);
    this.#main = mainRun(shapes);
    keys.clear();
    for (let i = 0; i < shapes.length; i++) keys.add(shapes[i]!.key, i);
    readProse(shapes);
    this.#headline = guessHeadline(shapes, hint, this.#sums.untilGood);
  }

  /** Writes the features of a line from place `k` on. */
  write(i: number, data: Float32Array, k: number): void {
    const { good, chars, phrases, ends, untilGood, sinceGood, closings, closing } = this.#sums;
    const n = this.#shapes.length;
    const s = this.#shapes[i]!;
    const [mainStart, mainEnd] = this.#main;
    const allGood = good[n]!;
    data[k++] = log(i);
    data[k++] = log(n - 1 - i);
    data[k++] = i / n;
    data[k++] = chars[i]! / Math.max(1, chars[n]!);
    data[k++] = log(keys.count(s.key) - 1);
    data[k++] = within(good, n, i - 3, i + 4);
    data[k++] = within(good, n, i - 8, i + 9);
    data[k++] = log(sinceGood[i]!);
    data[k++] = log(untilGood[i]!);
    data[k++] = log(good[i]!);
    data[k++] = log(allGood - good[i + 1]!);
    data[k++] = allGood === 0 ? 0 : good[i]! / allGood;
    data[k++] = log(within(chars, n, i - 3, i + 4));
    data[k++] = log(within(chars, n, i - 8, i));
    data[k++] = log(within(chars, n, i + 1, i + 9));
    data[k++] = within(phrases, n, i - 5, i + 6);
    data[k++] = log(closings[i]!);
    data[k++] = closing[i]! < 0 ? -1 : log(i - closing[i]!);
    data[k++] = closing[i]! < 0 ? -1 : good[i]! - good[closing[i]!]!;
    k = writeOverlap(s, data, k);
    data[k++] = log(allGood);
    data[k++] = log(n);
    data[k++] = bit(i >= mainStart && i < mainEnd);
    data[k++] = signedLog(i - mainStart);
    data[k++] = signedLog(mainEnd - i);
    data[k++] = likeness(this.#shapes, i);
    data[k++] = within(ends, n, i - 3, i + 4);
    data[k++] = this.#headline.index < 0 ? 0 : signedLog(i - this.#headline.index);
    writeHeadlineShare(s, this.#headline, this.#hint, data, k);
  }
}

/** The total of the lines from `from` up to `to` that are among the page's `n`. */
const within = (of: Int32Array, n: number, from: number, to: number): number => of[Math.min(n, to)]! - of[Math.max(0, from)]!;

/** Share of the line's longer words that stand in other good lines, and in three or more: does it speak of the same matter? */
function writeOverlap(s: Shape, data: Float32Array, k: number): number {
  const self = s.good ? 1 : 0;
  let shared = 0;
  let often = 0;
  for (const word of s.content) {
    const lines = prose.words.count(word) - self;
    if (lines > 0) shared++;
    if (lines > 2) often++;
  }
  data[k] = s.content.length === 0 ? -1 : shared / s.content.length;
  data[k + 1] = s.content.length === 0 ? -1 : often / s.content.length;
  return k + 2;
}

/** How many words of the guessed headline the line has, that guess's score, and how many of the hint's words. */
function writeHeadlineShare(s: Shape, { stems, score }: Guess, hint: ReadonlySet<number>, data: Float32Array, k: number): void {
  let shared = 0;
  let hinted = 0;
  if (stems > 0) for (const stem of s.stems) shared += headlineStems.count(stem);
  if (hint.size > 0) for (const stem of s.stems) if (hint.has(stem)) hinted++;
  data[k] = stems === 0 ? -1 : shared / stems;
  data[k + 1] = score;
  data[k + 2] = hint.size === 0 ? -1 : hinted / hint.size;
}

/** How many of the two lines on either side have about the same number of words: lists do. */
function likeness(shapes: readonly Shape[], i: number): number {
  const { words } = shapes[i]!;
  let alike = 0;
  for (let k = Math.max(0, i - 2); k <= Math.min(shapes.length - 1, i + 2); k++) {
    if (k !== i && Math.abs(shapes[k]!.words - words) <= 2) alike++;
  }
  return alike;
}
