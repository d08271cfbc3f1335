import type { RemovalReason } from '../model.ts';
import type { Block } from './blocks.ts';
import { endsWithCredit } from './credit.ts';
import { isItem } from './items.ts';
import { kindOf, LOWER } from './letters.ts';
import { wordingOf } from './phrases.ts';
import { readLine } from './reading.ts';
import { OPENING, unitsOf } from './units.ts';

/** What a block looks like by itself, before its neighbours are asked. */
export interface Shape {
  readonly chars: number;
  readonly words: number;
  /** Shares of the words read. */
  readonly capitalised: number;
  readonly allCaps: number;
  readonly numeric: number;
  readonly stopwords: number;
  /** "you", "your", "our", "us", "please", "click": a site talks to its reader. */
  readonly address: number;
  readonly commas: number;
  /** Sentence ends inside the block. */
  readonly innerEnds: number;
  readonly endsSentence: boolean;
  readonly endsColon: boolean;
  readonly endsEllipsis: boolean;
  readonly endsQuestion: boolean;
  readonly quotes: boolean;
  /** Signs that part the cells of menus and stamps. */
  readonly separators: number;
  readonly startsLower: boolean;
  readonly startsQuote: boolean;
  readonly startsItem: boolean;
  readonly startsDigit: boolean;
  readonly link: boolean;
  readonly date: boolean;
  readonly clock: boolean;
  readonly byline: boolean;
  readonly reasons: readonly RemovalReason[];
  /** Why its wording can be no body whatever stands around it, or null. */
  readonly certain: RemovalReason | null;
  /** Long enough and ends like a sentence: what most body paragraphs are. */
  readonly good: boolean;
  /** Words of six letters and more, as hashes, for topical overlap. */
  readonly content: readonly number[];
  /** First six letters of its words of four and more, as hashes, each once: what it speaks of. */
  readonly stems: readonly number[];
  /** The same of the parts of words that are cut by other signs than letters and digits. */
  readonly parts: readonly number[];
  /** Up to here `stems` and `parts` tell all runs of letters and digits. */
  readonly covered: number;
  /** Hash of the opening of the text without case, to count repeats. */
  readonly key: number;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';
const DATE = new RegExp(
  `\\b(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? \\d{4})?\\b|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}\\b)`,
  'i',
);
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b ?(?:[ap]\.?m\b|[A-Z]{2,4}\b)?|\b\d{1,2} ?[ap]\.?m\b/i;
const LINK = /https?:|www\.|\.(?:com|org|net)\b|@/i;
const BYLINE =
  /^(?:by|from|from our)[ :]{1,2}\p{Lu}|^(?:our|staff|special|web) .{0,20}(?:correspondent|reporter|desk|staff|bureau)\b|\b(?:correspondent|staff writer|bureau|newsroom|web desk|news desk)$/iu;
/** Letters by which a byline opens, or closes. */
const BYLINE_OPENS = 'bfosw';
const BYLINE_CLOSES = 'trumk';

/** Whether the letters at the ends of a line may be those of a byline; of others than ASCII that is not known. */
const mayBeByline = (first: number, last: number): boolean =>
  first > 127 ||
  last > 127 ||
  BYLINE_OPENS.includes(String.fromCharCode(first | 32)) ||
  BYLINE_CLOSES.includes(String.fromCharCode(last | 32));

export function shapeOf(block: Block): Shape {
  const { text } = block;
  const chars = text.length;
  const units = unitsOf(text);
  const head = chars > OPENING ? text.slice(0, OPENING) : text;
  const read = readLine(head, units, chars > OPENING);
  const n = read.words;
  const [first, beforeLast, last] = [text.charCodeAt(0), text.charCodeAt(chars - 2), text.charCodeAt(chars - 1)];
  const endsSentence = isSentenceEnd(text);
  const { signs, certain } = wordingOf(text, units);
  return {
    chars,
    words: chars > OPENING ? Math.round((n * chars) / OPENING) : n,
    capitalised: read.capitalised / n,
    allCaps: read.allCaps / n,
    numeric: read.numeric / n,
    stopwords: read.stopwords / n,
    address: read.address / n,
    commas: read.commas,
    innerEnds: read.innerEnds,
    endsSentence,
    endsColon: last === COLON,
    endsEllipsis: last === ELLIPSIS || (last === FULL_STOP && text.endsWith('...')),
    endsQuestion: last === QUESTION || (beforeLast === QUESTION && (signOf(last) & CLOSER) !== 0),
    quotes: read.quotes,
    separators: block.cells + read.separators,
    startsLower: (kindOf(first) & LOWER) !== 0,
    startsQuote: (signOf(first) & OPENER) !== 0,
    startsItem: isItem(head),
    startsDigit: first >= 48 && first <= 57,
    link: read.maybeLink && LINK.test(head),
    date: read.digits && chars < 200 && DATE.test(head),
    clock: read.digits && chars < 200 && CLOCK.test(head),
    byline: chars < 120 && mayBeByline(first, last) && BYLINE.test(head),
    reasons: signs,
    certain: certain ?? (endsWithCredit(text) ? 'caption' : null),
    good: chars >= 60 && endsSentence,
    content: read.content,
    stems: read.stems,
    parts: read.parts,
    covered: read.covered,
    key: read.key,
  };
}

const COLON = 58;
const QUESTION = 63;
const FULL_STOP = 46;
const ELLIPSIS = 0x2026;

/** Signs that end sentences, that may follow the end, that close and open quotations. */
const END = 1;
const AFTER = 2;
const CLOSER = 4;
const OPENER = 8;
const signs = new Map<number, number>();
for (const [kind, list] of [
  [END, '.!?。।'],
  [AFTER, ` "'”’»)]`],
  [CLOSER, `"'”’)`],
  [OPENER, `"“‘'«`],
] as const) {
  for (const sign of list) signs.set(sign.charCodeAt(0), (signs.get(sign.charCodeAt(0)) ?? 0) | kind);
}
const ascii = Uint8Array.from({ length: 128 }, (_, code) => signs.get(code) ?? 0);
const signOf = (code: number): number => (code < 128 ? ascii[code]! : (signs.get(code) ?? 0));

/** Signs that may stand between a sentence's end and the end of the line. */
const MOST_AFTER = 4;

function isSentenceEnd(text: string): boolean {
  for (let i = text.length - 1; i >= Math.max(0, text.length - 1 - MOST_AFTER); i--) {
    const kind = signOf(text.charCodeAt(i));
    if (kind & END) return true;
    if (!(kind & AFTER)) return false;
  }
  return false;
}
