import type { RemovalReason } from '../model.ts';
import type { Shape } from './shape.ts';
import { guessHeadline, type Guess } from './topic.ts';
import { WordCounter } from './words.ts';

/**
 * The named features of one line that the line model weighs: its shape, its neighbours and its place.
 * What discriminates, in order: neighbourhood, length, sentence end, capitals, function words (AUC .93 to .71 alone).
 */

const PHRASES: readonly RemovalReason[] = [
  'navigation',
  'cookie-notice',
  'share',
  'newsletter',
  'advertisement',
  'paywall',
  'caption',
  'related',
  'comment-form',
  'disclaimer',
  'copyright',
  'author-bio',
  'tags',
  'dateline-stamp',
];

/** A heading under which what follows is not the story: "Related", "Comments", "Most read". */
const CLOSING: ReadonlySet<RemovalReason> = new Set(['related', 'comment-form', 'tags', 'newsletter', 'share', 'copyright']);

const bit = (value: boolean): number => (value ? 1 : 0);
/** Logarithms of the small whole numbers that most features are. */
const LOGS = Float64Array.from({ length: 4096 }, (_, value) => Math.log2(1 + value));
const log = (value: number): number => (value < LOGS.length ? LOGS[value]! : Math.log2(1 + value));

const OWN: Readonly<Record<string, (s: Shape) => number>> = {
  chars: (s) => log(s.chars),
  words: (s) => log(s.words),
  wordLength: (s) => s.chars / s.words,
  capitalised: (s) => s.capitalised,
  allCaps: (s) => s.allCaps,
  numeric: (s) => s.numeric,
  stopwords: (s) => s.stopwords,
  address: (s) => s.address,
  commas: (s) => log(s.commas),
  innerEnds: (s) => log(s.innerEnds),
  endsSentence: (s) => bit(s.endsSentence),
  endsColon: (s) => bit(s.endsColon),
  endsEllipsis: (s) => bit(s.endsEllipsis),
  endsQuestion: (s) => bit(s.endsQuestion),
  quotes: (s) => bit(s.quotes),
  separators: (s) => log(s.separators),
  startsLower: (s) => bit(s.startsLower),
  startsQuote: (s) => bit(s.startsQuote),
  startsItem: (s) => bit(s.startsItem),
  startsDigit: (s) => bit(s.startsDigit),
  link: (s) => bit(s.link),
  date: (s) => bit(s.date),
  clock: (s) => bit(s.clock),
  byline: (s) => bit(s.byline),
  phrase: (s) => s.reasons.length,
};

/** What is read of the lines around, at these distances; -1 beyond the first and last line. */
const AROUND = [-3, -2, -1, 1, 2, 3];
const NEIGHBOUR = ['chars', 'good', 'phrase', 'capitalised'];

const PLACE = [
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

export const FEATURES: readonly string[] = [
  ...Object.keys(OWN),
  ...PHRASES.map((reason) => `phrase:${reason}`),
  ...AROUND.flatMap((d) => NEIGHBOUR.map((name) => `${name}@${d > 0 ? '+' : ''}${d}`)),
  ...PLACE,
];

const own = Object.values(OWN);
/** Columns of what is read of a neighbour; -1 is whether it is good, which is no feature of a line itself. */
const NEIGHBOUR_COLUMNS = NEIGHBOUR.map((name) => Object.keys(OWN).indexOf(name));
/** Features of the lines of a page: a row a line, one after the other. */
export interface Rows {
  readonly data: Float32Array;
  readonly width: number;
}

/**
 * Features of every line of a page in the order of `FEATURES`, in rows of `width`, which leaves room for more.
 * `hint` are the stems its address and given title hold.
 */
export function featuresOf(shapes: readonly Shape[], hint: ReadonlySet<number>, width = FEATURES.length): Rows {
  const data = new Float32Array(shapes.length * width);
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i]!;
    let k = i * width;
    for (const read of own) data[k++] = read(shape);
    for (const reason of shape.reasons) data[k + PHRASES.indexOf(reason)] = 1;
  }
  for (let i = 0; i < shapes.length; i++) {
    let k = i * width + own.length + PHRASES.length;
    for (const d of AROUND) {
      const other = i + d >= 0 && i + d < shapes.length ? (i + d) * width : -1;
      for (const column of NEIGHBOUR_COLUMNS) data[k++] = other < 0 ? -1 : column < 0 ? bit(shapes[i + d]!.good) : data[other + column]!;
    }
  }
  writePlaces(shapes, hint, data, width, own.length + PHRASES.length + AROUND.length * NEIGHBOUR.length);
  return { data, width };
}

/** Running sums so that a window's total is one subtraction. */
function sums(shapes: readonly Shape[], value: (shape: Shape) => number): Float64Array {
  const out = new Float64Array(shapes.length + 1);
  for (let i = 0; i < shapes.length; i++) out[i + 1] = out[i]! + value(shapes[i]!);
  return out;
}

/** Words of the good lines of the page at hand. */
const vocabulary = new WordCounter();
/** Its lines, to count repeats. */
const keys = new WordCounter();

function writePlaces(shapes: readonly Shape[], hint: ReadonlySet<number>, data: Float32Array, width: number, column: number): void {
  const n = shapes.length;
  const good = sums(shapes, (s) => bit(s.good));
  const chars = sums(shapes, (s) => s.chars);
  const phrases = sums(shapes, (s) => Math.min(1, s.reasons.length));
  const ends = sums(shapes, (s) => bit(s.endsSentence));
  const within = (of: Float64Array, from: number, to: number): number => of[Math.min(n, to)]! - of[Math.max(0, from)]!;
  const [mainStart, mainEnd] = mainRun(shapes);
  keys.clear();
  shapes.forEach(({ key }, i) => keys.add(key, i));
  vocabulary.clear();
  shapes.forEach((s, i) => {
    if (s.good) for (const word of s.content) vocabulary.add(word, i);
  });
  const untilGood = distances(shapes, true);
  const sinceGood = distances(shapes, false);
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
    data[k++] = Math.sign(i - mainStart) * log(Math.abs(i - mainStart));
    data[k++] = Math.sign(mainEnd - i) * log(Math.abs(mainEnd - i));
    data[k++] = likeness(shapes, i);
    data[k++] = within(ends, i - 3, i + 4);
    data[k++] = headline.index < 0 ? 0 : Math.sign(i - headline.index) * log(Math.abs(i - headline.index));
    writeHeadlineShare(s, headline, hint, data, k);
    if (good[i]! > 0.3 * allGood && s.words <= 12 && s.reasons.some((reason) => CLOSING.has(reason))) {
      closing = i;
      closings++;
    }
  }
}

/** Lines to the nearest good line on one side; 99 where there is none. */
function distances(shapes: readonly Shape[], forward: boolean): Int32Array {
  const out = new Int32Array(shapes.length);
  let last = 99;
  for (let k = 0; k < shapes.length; k++) {
    const i = forward ? shapes.length - 1 - k : k;
    out[i] = Math.min(99, last);
    last = shapes[i]!.good ? 1 : last + 1;
  }
  return out;
}

/** The run of good lines, gaps of up to four lines allowed, that holds most characters. */
function mainRun(shapes: readonly Shape[]): [number, number] {
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
  if (stems.size > 0) for (const stem of s.stems) if (stems.has(stem)) shared++;
  if (hint.size > 0) for (const stem of s.stems) if (hint.has(stem)) hinted++;
  data[k] = stems.size === 0 ? -1 : shared / stems.size;
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
