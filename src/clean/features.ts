import type { RemovalReason } from '../model.ts';
import type { Shape } from './shape.ts';
import { guessHeadline, type Guess } from './topic.ts';

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
const log = (value: number): number => Math.log2(1 + value);

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
  ...Object.fromEntries(PHRASES.map((reason) => [`phrase:${reason}`, (s: Shape) => bit(s.reasons.includes(reason))])),
};

/** What is read of the lines around, at these distances. */
const AROUND = [-3, -2, -1, 1, 2, 3];
const NEIGHBOUR: Readonly<Record<string, (s: Shape) => number>> = {
  chars: (s) => log(s.chars),
  good: (s) => bit(s.good),
  phrase: (s) => s.reasons.length,
  capitalised: (s) => s.capitalised,
};

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
  ...AROUND.flatMap((d) => Object.keys(NEIGHBOUR).map((name) => `${name}@${d > 0 ? '+' : ''}${d}`)),
  ...PLACE,
];

const own = Object.values(OWN);
const neighbour = Object.values(NEIGHBOUR);
/** Beyond the first and last line. */
const NOBODY = neighbour.map(() => -1);

/** Features of every line of a page, `hint` being the stems its address and given title hold; one row a line in the order of `FEATURES`. */
export function featuresOf(shapes: readonly Shape[], hint: ReadonlySet<string>): Float32Array[] {
  const places = placesOf(shapes, hint);
  const around = shapes.map((shape) => neighbour.map((read) => read(shape)));
  return shapes.map((shape, i) => {
    const row = new Float32Array(FEATURES.length);
    let k = 0;
    for (const read of own) row[k++] = read(shape);
    for (const d of AROUND) for (const value of around[i + d] ?? NOBODY) row[k++] = value;
    for (const value of places[i]!) row[k++] = value;
    return row;
  });
}

/** Running sums so that a window's total is one subtraction. */
function sums(values: readonly number[]): Float64Array {
  const out = new Float64Array(values.length + 1);
  values.forEach((v, i) => (out[i + 1] = out[i]! + v));
  return out;
}

function placesOf(shapes: readonly Shape[], hint: ReadonlySet<string>): number[][] {
  const n = shapes.length;
  const good = sums(shapes.map((s) => bit(s.good)));
  const chars = sums(shapes.map((s) => s.chars));
  const phrases = sums(shapes.map((s) => Math.min(1, s.reasons.length)));
  const ends = sums(shapes.map((s) => bit(s.endsSentence)));
  const within = (of: Float64Array, from: number, to: number): number => of[Math.min(n, to)]! - of[Math.max(0, from)]!;
  const [mainStart, mainEnd] = mainRun(shapes);
  const repeats = new Map<string, number>();
  for (const { key } of shapes) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  const vocabulary = vocabularyOf(shapes);
  const untilGood = distances(shapes, true);
  const sinceGood = distances(shapes, false);
  const headline = guessHeadline(shapes, hint, untilGood);
  const total = Math.max(1, chars[n]!);
  const allGood = good[n]!;
  let closing = -1;
  let closings = 0;
  return shapes.map((s, i) => {
    const [overlap, top] = overlapOf(s, vocabulary);
    const place = [
      log(i),
      log(n - 1 - i),
      i / n,
      chars[i]! / total,
      log(repeats.get(s.key)! - 1),
      within(good, i - 3, i + 4),
      within(good, i - 8, i + 9),
      log(sinceGood[i]!),
      log(untilGood[i]!),
      log(good[i]!),
      log(allGood - good[i + 1]!),
      allGood === 0 ? 0 : good[i]! / allGood,
      log(within(chars, i - 3, i + 4)),
      log(within(chars, i - 8, i)),
      log(within(chars, i + 1, i + 9)),
      within(phrases, i - 5, i + 6),
      log(closings),
      closing < 0 ? -1 : log(i - closing),
      closing < 0 ? -1 : good[i]! - good[closing]!,
      overlap,
      top,
      log(allGood),
      log(n),
      bit(i >= mainStart && i < mainEnd),
      Math.sign(i - mainStart) * log(Math.abs(i - mainStart)),
      Math.sign(mainEnd - i) * log(Math.abs(mainEnd - i)),
      likeness(shapes, i),
      within(ends, i - 3, i + 4),
      headline.index < 0 ? 0 : Math.sign(i - headline.index) * log(Math.abs(i - headline.index)),
      ...likeHeadline(s, headline, hint),
    ];
    if (good[i]! > 0.3 * allGood && s.words <= 12 && s.reasons.some((reason) => CLOSING.has(reason))) {
      closing = i;
      closings++;
    }
    return place;
  });
}

/** Lines to the nearest good line on one side; 99 where there is none. */
function distances(shapes: readonly Shape[], forward: boolean): number[] {
  const out: number[] = Array.from({ length: shapes.length }, () => 0);
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

/** In how many good lines each longer word stands. */
function vocabularyOf(shapes: readonly Shape[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const s of shapes) if (s.good) for (const word of new Set(s.content)) lines.set(word, (lines.get(word) ?? 0) + 1);
  return lines;
}

/** Share of the line's longer words that stand in other good lines, and in three or more: does it speak of the same matter? */
function overlapOf(s: Shape, vocabulary: ReadonlyMap<string, number>): [number, number] {
  if (s.content.length === 0) return [-1, -1];
  const self = s.good ? 1 : 0;
  let shared = 0;
  let often = 0;
  for (const word of s.content) {
    const lines = (vocabulary.get(word) ?? 0) - self;
    if (lines > 0) shared++;
    if (lines > 2) often++;
  }
  return [shared / s.content.length, often / s.content.length];
}

/** How many words of the guessed headline the line has, that guess's score, and how many of the hint's words. */
function likeHeadline(s: Shape, { stems, score }: Guess, hint: ReadonlySet<string>): [number, number, number] {
  const stemsHere = new Set(s.stems);
  let shared = 0;
  let hinted = 0;
  for (const stem of stemsHere) {
    if (stems.has(stem)) shared++;
    if (hint.has(stem)) hinted++;
  }
  return [stems.size === 0 ? -1 : shared / stems.size, score, hint.size === 0 ? -1 : hinted / hint.size];
}

/** How many of the two lines on either side have about the same number of words: lists do. */
function likeness(shapes: readonly Shape[], i: number): number {
  let alike = 0;
  for (const d of [-2, -1, 1, 2]) {
    const other = shapes[i + d];
    if (other && Math.abs(other.words - shapes[i]!.words) <= 2) alike++;
  }
  return alike;
}
