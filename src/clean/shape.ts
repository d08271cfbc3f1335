import type { RemovalReason } from '../model.ts';
import type { Block } from './blocks.ts';
import { phraseReasons } from './phrases.ts';
import { STOPWORDS } from './stopwords.ts';

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
  /** Long enough and ends like a sentence: what most body paragraphs are. */
  readonly good: boolean;
  /** Lower-cased words of six letters and more, for topical overlap. */
  readonly content: readonly string[];
  /** First six letters of its words of four and more: what it speaks of. */
  readonly stems: readonly string[];
  /** Opening of the text without case, to count repeats. */
  readonly key: string;
}

/** Of a long paragraph only the opening is read word by word: shares do not change after that, and speed does. */
const READ = 500;
const ADDRESS = new Set('you your our us please click here we my sign subscribe follow share download read get join'.split(' '));
const SENTENCE_END = /[.!?。।][\s"'”’»)\]]{0,4}$/;
const INNER_END = /[.!?]["'”’)]?\s+["'“‘(]?\p{Lu}/gu;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';
const DATE = new RegExp(
  `\\b(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? \\d{4})?\\b|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}\\b)`,
  'i',
);
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b ?(?:[ap]\.?m\b|[A-Z]{2,4}\b)?|\b\d{1,2} ?[ap]\.?m\b/i;
const LINK = /https?:|www\.|\.(?:com|org|net)\b|@/i;
const BYLINE =
  /^(?:by|from|from our)[ :]{1,2}\p{Lu}|^(?:our|staff|special|web) .{0,20}(?:correspondent|reporter|desk|staff|bureau)\b|\b(?:correspondent|staff writer|bureau|newsroom|web desk|news desk)$/iu;
const ITEM = /^(?:[-*•–—▪●■·]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s)/i;

export function shapeOf(block: Block): Shape {
  const { text } = block;
  const head = text.length > READ ? text.slice(0, READ) : text;
  const tail = text.slice(-6);
  const words = head.split(' ');
  const count = { capitalised: 0, allCaps: 0, numeric: 0, stopwords: 0, address: 0 };
  const content: string[] = [];
  const stems: string[] = [];
  for (const word of words) countWord(word, count, content, stems);
  const n = words.length;
  const endsSentence = SENTENCE_END.test(tail);
  const chars = text.length;
  return {
    chars,
    words: chars > READ ? Math.round((n * chars) / READ) : n,
    capitalised: count.capitalised / n,
    allCaps: count.allCaps / n,
    numeric: count.numeric / n,
    stopwords: count.stopwords / n,
    address: count.address / n,
    commas: occurrences(head, ','),
    innerEnds: head.match(INNER_END)?.length ?? 0,
    endsSentence,
    endsColon: tail.endsWith(':'),
    endsEllipsis: /(?:\.\.\.|…)$/.test(tail),
    endsQuestion: /\?["'”’)]?$/.test(tail),
    quotes: /["“”«]/.test(head),
    separators: block.cells + (head.match(/[|·•»›>/]/g)?.length ?? 0),
    startsLower: /^\p{Ll}/u.test(head),
    startsQuote: /^["“‘'«]/.test(head),
    startsItem: ITEM.test(head),
    startsDigit: /^\d/.test(head),
    link: LINK.test(head),
    date: chars < 200 && DATE.test(head),
    clock: chars < 200 && CLOCK.test(head),
    byline: chars < 120 && BYLINE.test(head),
    reasons: phraseReasons(text),
    good: chars >= 60 && endsSentence,
    content,
    stems,
    key: head.toLowerCase(),
  };
}

interface Count {
  capitalised: number;
  allCaps: number;
  numeric: number;
  stopwords: number;
  address: number;
}

function countWord(word: string, count: Count, content: string[], stems: string[]): void {
  const first = word.charCodeAt(0);
  const upper = first >= 65 && first <= 90;
  if (upper) {
    count.capitalised++;
    if (word.length > 1 && word === word.toUpperCase()) count.allCaps++;
  } else if (first >= 48 && first <= 57) count.numeric++;
  else if (first > 127 && /^\p{Lu}/u.test(word)) count.capitalised++;
  const bare = bareWord(word);
  if (STOPWORDS.has(bare)) count.stopwords++;
  if (ADDRESS.has(bare)) count.address++;
  if (bare.length < 4) return;
  stems.push(bare.length > 6 ? bare.slice(0, 6) : bare);
  if (bare.length >= 6) content.push(bare);
}

const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122 ? true : code > 191 && code !== 8217);

/** The word without punctuation around it, in lower case. */
function bareWord(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && !isLetter(word.charCodeAt(from))) from++;
  while (to > from && !isLetter(word.charCodeAt(to - 1))) to--;
  return (from === 0 && to === word.length ? word : word.slice(from, to)).toLowerCase();
}

function occurrences(text: string, sign: string): number {
  let n = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) n++;
  return n;
}
