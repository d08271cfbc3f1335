/** Where a report tells what it is about. */
import type { Article } from '../../model.ts';

/** Characters of the body, after the headline, in which the deed reported is told. */
const LEDE = 600;

/** Where the body begins in the text of the article, after the headline, and where its lede ends. */
export function ledeOf({ titleSpan }: Pick<Article, 'titleSpan'>): { start: number; end: number } {
  const start = titleSpan?.end ?? 0;
  return { start, end: start + LEDE };
}
