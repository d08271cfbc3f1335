/**
 * Splits text into words by the conventions of the English Universal Dependencies treebanks: punctuation and
 * currency stand alone, hyphenated words fall into parts, contractions and possessives are split ("does|n't", "Russia|'s"),
 * abbreviations keep their full stop.
 */
import type { Span } from '../model.ts';
import { abbreviationKind } from './abbreviations.ts';

const piece = new RegExp(
  [
    // Addresses stay whole; a closing full stop or bracket is not part of them.
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}(?<![.,;:!?)'\]’])`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`,
    // U.S., a.m., e.g.
    String.raw`(?:\p{L}\.){2,10}(?:\p{L}(?![\p{L}\p{M}]))?`,
    // 1,000.50  3:30  10/12/2001  1990s  20th
    String.raw`\d+(?:[.,:/]\d{1,20}){0,12}(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?`,
    String.raw`[\p{L}\p{N}\p{M}_]+(?:['’][\p{L}\p{M}]{1,30}){0,2}`,
    // 's, 're, 'em standing alone or after a bracket or quotation mark
    String.raw`['’](?:s|m|d|re|ve|ll|em|til|cause)(?![\p{L}\p{N}])`,
    String.raw`\.{2,10}|-{2,10}|\x60\x60|''|[!?]{1,10}|\*{1,20}|={2,20}|_{2,20}`,
    String.raw`[^\s]`,
  ].join('|'),
  'giuy',
);
const space = /\s+/y;
const contraction = /^(.+?)(n['’]t|['’](?:s|m|d|re|ve|ll))$/i;
/** Words written as one that the treebanks split, with the length of the first part. */
const fused = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['dunno', 2],
]);

/** Spans of the words of `text`, in order; offsets count from the start of `text`. Linear in its length. */
export function tokenise(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    space.lastIndex = at;
    if (space.test(text)) at = space.lastIndex;
    if (at >= text.length) break;
    piece.lastIndex = at;
    // The last alternative takes any character, so there is always a match.
    piece.test(text);
    const end = Math.max(piece.lastIndex, at + 1);
    at = pushWord(text, at, end, spans);
  }
  return spans;
}

/** Adds one piece, split or lengthened where the conventions ask for it; returns where it ends. */
function pushWord(text: string, start: number, end: number, spans: Span[]): number {
  const word = text.slice(start, end);
  const first = word.charCodeAt(0);
  const plain = end - start < 3 || !/['’]|^[cgwd]/i.test(word);
  if (!plain) {
    const cut = fused.get(word.toLowerCase()) ?? contraction.exec(word)?.[1]?.length;
    if (cut !== undefined) {
      spans.push({ start, end: start + cut }, { start: start + cut, end });
      return end;
    }
  }
  if (text.charCodeAt(end) === 46 && first !== 46 && keepsStop(text, word, end)) end += 1;
  spans.push({ start, end });
  return end;
}

/** Whether the full stop at `end` belongs to the word before it. "I." and "no." are words at the end of a sentence unless more follows. */
function keepsStop(text: string, word: string, end: number): boolean {
  const kind = abbreviationKind(word);
  if (kind === null) return false;
  return !(word === 'I' || /^(?:no|art|para|max|min)$/.test(word)) || /^\.\s?[\p{Lu}\d]/u.test(text.slice(end, end + 3));
}
