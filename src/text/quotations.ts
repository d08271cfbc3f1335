/** Where an article quotes somebody: there "we" is the speaker and "he" somebody else; elsewhere "we" is the writer, who is no party. */
import type { Article } from '../model.ts';

export interface Quotations {
  /** Whether a character of the text lies between quotation marks. */
  has(place: number): boolean;
}

export const EVERYWHERE: Quotations = { has: () => true };

const MARK = /["“”«»]/g;

/** The quotations of an article. One that is not closed goes on to the end of its paragraph, and begins anew in the next. */
export function quotationsOf({ text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>): Quotations {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of paragraphs) {
    let open: number | null = null;
    for (const mark of text.slice(start, end).matchAll(MARK)) {
      const at = start + mark.index;
      const opens = mark[0] === '“' || mark[0] === '«' || (mark[0] === '"' && open === null);
      if (opens) open ??= at;
      else if (open !== null) {
        spans.push({ start: open, end: at });
        open = null;
      }
    }
    if (open !== null) spans.push({ start: open, end });
  }
  return { has: (place) => spans.some((s) => s.start < place && place < s.end) };
}
