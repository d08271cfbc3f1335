import type { RemovalReason } from '../model.ts';
import type { Shape } from './shape.ts';
import { PLACE, writePlaces } from './places.ts';
import { bit, log, type Rows } from './rows.ts';

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

/** What a line shows by itself, in the order in which `writeOwn` writes it. */
const OWN = [
  'chars',
  'words',
  'wordLength',
  'capitalised',
  'allCaps',
  'numeric',
  'stopwords',
  'address',
  'commas',
  'innerEnds',
  'endsSentence',
  'endsColon',
  'endsEllipsis',
  'endsQuestion',
  'quotes',
  'separators',
  'startsLower',
  'startsQuote',
  'startsItem',
  'startsDigit',
  'link',
  'date',
  'clock',
  'byline',
  'phrase',
];

/** What is read of the lines around, at these distances; -1 beyond the first and last line. */
const AROUND = [-3, -2, -1, 1, 2, 3];
const NEIGHBOUR = ['chars', 'good', 'phrase', 'capitalised'];

export const FEATURES: readonly string[] = [
  ...OWN,
  ...PHRASES.map((reason) => `phrase:${reason}`),
  ...AROUND.flatMap((d) => NEIGHBOUR.map((name) => `${name}@${d > 0 ? '+' : ''}${d}`)),
  ...PLACE,
];

/**
 * Features of every line of a page in the order of `FEATURES`, in rows of `width`, which leaves room for more.
 * `hint` are the stems its address and given title hold. They are written to `data`, which may hold old rows.
 */
export function featuresOf(
  shapes: readonly Shape[],
  hint: ReadonlySet<number>,
  width = FEATURES.length,
  data = new Float32Array(shapes.length * width),
): Rows {
  for (let i = 0; i < shapes.length; i++) writeOwn(shapes[i]!, data, i * width);
  for (let i = 0; i < shapes.length; i++) writeAround(shapes, i, data, width);
  writePlaces(shapes, hint, data, width, OWN.length + PHRASES.length + AROUND.length * NEIGHBOUR.length);
  return { data, width };
}

function writeOwn(s: Shape, data: Float32Array, k: number): void {
  // Written out, since a list of functions is called anew for every line and feature.
  data[k] = log(s.chars);
  data[k + 1] = log(s.words);
  data[k + 2] = s.chars / s.words;
  data[k + 3] = s.capitalised;
  data[k + 4] = s.allCaps;
  data[k + 5] = s.numeric;
  data[k + 6] = s.stopwords;
  data[k + 7] = s.address;
  data[k + 8] = log(s.commas);
  data[k + 9] = log(s.innerEnds);
  data[k + 10] = bit(s.endsSentence);
  data[k + 11] = bit(s.endsColon);
  data[k + 12] = bit(s.endsEllipsis);
  data[k + 13] = bit(s.endsQuestion);
  data[k + 14] = bit(s.quotes);
  data[k + 15] = log(s.separators);
  data[k + 16] = bit(s.startsLower);
  data[k + 17] = bit(s.startsQuote);
  data[k + 18] = bit(s.startsItem);
  data[k + 19] = bit(s.startsDigit);
  data[k + 20] = bit(s.link);
  data[k + 21] = bit(s.date);
  data[k + 22] = bit(s.clock);
  data[k + 23] = bit(s.byline);
  data[k + 24] = s.reasons.length;
  for (let p = 0; p < PHRASES.length; p++) data[k + OWN.length + p] = 0;
  for (const reason of s.reasons) data[k + OWN.length + PHRASES.indexOf(reason)] = 1;
}

const CHARS = OWN.indexOf('chars');
const PHRASE = OWN.indexOf('phrase');
const CAPITALISED = OWN.indexOf('capitalised');

function writeAround(shapes: readonly Shape[], i: number, data: Float32Array, width: number): void {
  let k = i * width + OWN.length + PHRASES.length;
  for (const d of AROUND) {
    const other = i + d;
    const inside = other >= 0 && other < shapes.length;
    const row = other * width;
    data[k++] = inside ? data[row + CHARS]! : -1;
    data[k++] = inside ? bit(shapes[other]!.good) : -1;
    data[k++] = inside ? data[row + PHRASE]! : -1;
    data[k++] = inside ? data[row + CAPITALISED]! : -1;
  }
}
