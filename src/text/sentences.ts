/** Splits an article into sentences: one pass over each paragraph, looking at the few characters around every mark that may end one. */
import { limits } from '../limits.ts';
import type { Article, Sentence } from '../model.ts';
import { abbreviationKind } from './abbreviations.ts';

/** What is read of an article; its dateline, where there is one, becomes a sentence of its own. */
export type SplitArticle = Pick<Article, 'text' | 'paragraphs' | 'titleSpan'> & Partial<Pick<Article, 'datelineSpan'>>;

/** Splits an article into sentences, paragraph by paragraph; `sentence.text` is `article.text.slice(start, end)`. Linear in the text. */
export function splitSentences(article: SplitArticle): Sentence[] {
  const { text, titleSpan, datelineSpan } = article;
  const sentences: Sentence[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const headline = titleSpan !== null && paragraph.start === titleSpan.start;
    const bounds = boundaries(text, paragraph.start, paragraph.end);
    if (datelineSpan && datelineSpan.end > paragraph.start && datelineSpan.end < paragraph.end) {
      // "MOSCOW, May 21. /TASS/." holds full stops of its own.
      const rest = bounds.filter((bound) => bound > datelineSpan.end);
      bounds.splice(0, bounds.length, datelineSpan.end, ...rest);
    }
    let from = paragraph.start;
    for (const bound of bounds) {
      for (const [start, end] of pieces(text, from, bound)) {
        sentences.push({ index: sentences.length, paragraph: index, headline, start, end, text: text.slice(start, end) });
      }
      from = bound;
    }
  });
  return sentences;
}

/** Marks that may end a sentence, with the quotation marks, brackets and numbers of notes that close after them; and line breaks. */
const mark = /[.!?…]{1,10}["”’'»)\]]{0,4}(?:\s?\[\d{1,3}\]){0,4}|\n/g;
/** What may open the next sentence, up to its first letter or digit. */
const opening = /\s{1,20}(?:["“‘'«([`¿¡—–-]{1,4}\s?)?([\p{Lu}\p{N}][\p{L}\p{N}]{0,30})?/uy;
/** A line that begins an item of a list. */
const item = /[ \t]{0,20}(?:[-*•‣▪●–—]|\(?(?:\d{1,3}|[a-z])[.)])[ \t]/uy;

/** Ends of the sentences between `start` and `end`, the last one `end` itself. */
function boundaries(text: string, start: number, end: number): number[] {
  const bounds: number[] = [];
  const marks = new RegExp(mark);
  marks.lastIndex = start;
  let from = start;
  for (let match = marks.exec(text); match !== null && match.index < end; match = marks.exec(text)) {
    const after = Math.min(match.index + match[0].length, end);
    const ends = match[0] === '\n' ? startsItem(text, after, end) : endsSentence(text, from, match.index, after);
    if (ends) bounds.push((from = after));
  }
  bounds.push(end);
  return bounds;
}

function startsItem(text: string, at: number, end: number): boolean {
  item.lastIndex = at;
  return item.test(text) && item.lastIndex < end;
}

/** Whether the mark from `at` to `after` ends the sentence that began at `from`. */
function endsSentence(text: string, from: number, at: number, after: number): boolean {
  opening.lastIndex = after;
  const match = opening.exec(text);
  // Without white space no sentence ends, except before an opening quotation mark or a sentence that was set too close.
  if (match === null) return text[after] === '“' || isGluedOn(text, from, at, after);
  const next = match[1];
  const opened = /["“‘«`(]/.test(match[0]);
  if (next === undefined) return opened && /[!?.]["”]/.test(text.slice(at, after));
  if (text[at] !== '.' || text[at + 1] === '.') return true;
  const before = /[\p{L}\p{N}.'’-]{1,24}$/u.exec(text.slice(Math.max(from, at - 24), at))?.[0] ?? '';
  const word = before.replace(/^.*[-'’]/, '');
  // "1. Sign the treaty": the number of an item.
  if (/^\d{1,3}$|^[a-z]$/.test(word) && text.slice(from, at).trim() === word) return false;
  switch (abbreviationKind(word)) {
    case 'leading':
      return after > at + 1;
    case 'initial':
      return after > at + 1 || (starters.has(next.toLowerCase()) && !followsName(text, from, at - 1));
    case 'trailing':
      return after > at + 1 || opened || starters.has(next.toLowerCase());
    default:
      return true;
  }
}

/** A word in capitals and small letters with a space behind it, but no end of an address ("Example.Com "). */
const glued = /(?!Com|Org|Net)(?:\p{Lu}\p{Ll}{1,24}|[AI])(?=\s\p{L})/uy;

/** Whether the next sentence follows a full stop without the space: "in Rio de Janeiro.The islands remain". */
function isGluedOn(text: string, from: number, at: number, after: number): boolean {
  if (text[at] !== '.' || text[at + 1] === '.' || !/\p{Ll}/u.test(text[at - 1] ?? '')) return false;
  glued.lastIndex = after;
  if (!glued.test(text)) return false;
  const word = /[\p{L}.'’]{1,24}$/u.exec(text.slice(Math.max(from, at - 24), at))?.[0] ?? '';
  return word.length >= 3 && !word.includes('.') && abbreviationKind(word.replace(/^.*['’]/, '')) === null;
}

/** Whether the letter at `at` is an initial: it stands at the start, after a word in capitals or after another initial. */
function followsName(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 24), at);
  return (
    /^\s*["“‘(]?$/.test(before) ||
    /(?:^|[\s("“])(?:\p{Lu}[\p{L}'’-]{0,20}|\p{Lu}\.|(?:\p{Lu}\.){1,4})\s?$/u.test(before) ||
    /(?:by|and|of)\s$/.test(before)
  );
}

/** Words in capitals that tell a new sentence rather than a name after "U.S.", "Feb." or "Inc.". */
const starters = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my there here in on at by for from with without after before ' +
    'during since under over as if when while although though but and or so yet however meanwhile moreover also both some many most several other ' +
    'another all no not what who why how where which according asked earlier later last next now then today officials'
  ).split(' '),
);

/** The stretch without white space at its ends, cut at a space where it is longer than a sentence may be. */
function* pieces(text: string, start: number, end: number): Generator<[number, number]> {
  let from = start;
  while (from < end) {
    while (from < end && /\s/.test(text[from]!)) from++;
    let to = end;
    if (to - from > limits.sentenceChars) {
      to = from + limits.sentenceChars;
      const space = text.slice(from, to).search(/\s\S*$/);
      if (space > 0) to = from + space;
    }
    let last = to;
    while (last > from && /\s/.test(text[last - 1]!)) last--;
    if (last > from) yield [from, last];
    from = to;
  }
}
