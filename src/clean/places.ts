import type { RemovalReason } from '../model.ts';
import { bit, log, signedLog } from './rows.ts';
import type { Shape } from './shape.ts';
import { mainRun, sumsOf } from './sums.ts';
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

/** A heading under which what follows is not the story: "Related", "Comments", "Most read". */
const CLOSING: ReadonlySet<RemovalReason> = new Set(['related', 'comment-form', 'tags', 'newsletter', 'share', 'copyright']);

/** Words of the good lines of the page at hand. */
const vocabulary = new WordCounter();
/** Its lines, to count repeats. */
const keys = new WordCounter();

/** Writes the features of `PLACE` from `column` on in every row. */
export function writePlaces(shapes: readonly Shape[], hint: ReadonlySet<number>, data: Float32Array, width: number, column: number): void {
  const n = shapes.length;
  const { good, chars, phrases, ends, untilGood, sinceGood } = sumsOf(shapes);
  keys.clear();
  vocabulary.clear();
  for (let i = 0; i < n; i++) {
    keys.add(shapes[i]!.key, i);
    if (shapes[i]!.good) for (const word of shapes[i]!.content) vocabulary.add(word, i);
  }
  const within = (of: Int32Array, from: number, to: number): number => of[Math.min(n, to)]! - of[Math.max(0, from)]!;
  const [mainStart, mainEnd] = mainRun(shapes);
  const headline = guessHeadline(shapes, hint, untilGood);
  const total = Math.max(1, chars[n]!);
  const allGood = good[n]!;
  let closing = -1;
  let closings = 0;
  for (let i = 0; i < n; i++) {
    const s = shapes[i]!;
    let k = i * width + column;
    data[k++] = log(i);
    data[k++] = log(n - 1 - i);
    data[k++] = i / n;
    data[k++] = chars[i]! / total;
    data[k++] = log(keys.count(s.key) - 1);
    data[k++] = within(good, i - 3, i + 4);
    data[k++] = within(good, i - 8, i + 9);
    data[k++] = log(sinceGood[i]!);
    data[k++] = log(untilGood[i]!);
    data[k++] = log(good[i]!);
    data[k++] = log(allGood - good[i + 1]!);
    data[k++] = allGood === 0 ? 0 : good[i]! / allGood;
    data[k++] = log(within(chars, i - 3, i + 4));
    data[k++] = log(within(chars, i - 8, i));
    data[k++] = log(within(chars, i + 1, i + 9));
    data[k++] = within(phrases, i - 5, i + 6);
    data[k++] = log(closings);
    data[k++] = closing < 0 ? -1 : log(i - closing);
    data[k++] = closing < 0 ? -1 : good[i]! - good[closing]!;
    k = writeOverlap(s, data, k);
    data[k++] = log(allGood);
    data[k++] = log(n);
    data[k++] = bit(i >= mainStart && i < mainEnd);
    data[k++] = signedLog(i - mainStart);
    data[k++] = signedLog(mainEnd - i);
    data[k++] = likeness(shapes, i);
    data[k++] = within(ends, i - 3, i + 4);
    data[k++] = headline.index < 0 ? 0 : signedLog(i - headline.index);
    writeHeadlineShare(s, headline, hint, data, k);
    if (good[i]! > 0.3 * allGood && s.words <= 12 && s.reasons.some((reason) => CLOSING.has(reason))) {
      closing = i;
      closings++;
    }
  }
}

/** Share of the line's longer words that stand in other good lines, and in three or more: does it speak of the same matter? */
function writeOverlap(s: Shape, data: Float32Array, k: number): number {
  const self = s.good ? 1 : 0;
  let shared = 0;
  let often = 0;
  for (const word of s.content) {
    const lines = vocabulary.count(word) - self;
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
