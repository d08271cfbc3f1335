import type { RemovalReason } from '../model.ts';
import type { Shape } from './shape.ts';
import { PLACE, Places } from './places.ts';
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

/** Columns of what stands before a line's place. */
const BEFORE_PLACE = OWN.length + PHRASES.length + AROUND.length * NEIGHBOUR.length;

/**
 * Gives what writes the features of one line of a page, in the order of `FEATURES`, to `data` from place `k` on,
 * whatever stands there. `hint` are the stems its address and given title hold. It is good until the next page.
 */
export function featureWriter(shapes: readonly Shape[], hint: ReadonlySet<number>): (i: number, data: Float32Array, k: number) => void {
  const places = new Places(shapes, hint);
  return (i, data, k) => {
    writeOwn(shapes[i]!, data, k);
    writeAround(shapes, i, data, k + OWN.length + PHRASES.length);
    places.write(i, data, k + BEFORE_PLACE);
  };
}

/** Features of every line of a page, in rows of `width`, which leaves room for more. */
export function featuresOf(shapes: readonly Shape[], hint: ReadonlySet<number>, width = FEATURES.length): Rows {
  const data = new Float32Array(shapes.length * width);
  const write = featureWriter(shapes, hint);
  for (let i = 0; i < shapes.length; i++) write(i, data, i * width);
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

function writeAround(shapes: readonly Shape[], i: number, data: Float32Array, k: number): void {
  for (const d of AROUND) {
    const at = i + d;
    const s = at >= 0 && at < shapes.length ? shapes[at] : undefined;
    data[k++] = s ? log(s.chars) : -1;
    data[k++] = s ? bit(s.good) : -1;
    data[k++] = s ? s.reasons.length : -1;
    data[k++] = s ? s.capitalised : -1;
  }
}
