import type { Article, DateExpression, Note, Published, Sentence } from '../model.ts';
import type { DatingContext } from './context.ts';
import { findExpressions } from './find.ts';
import { publicationOf } from './publication/index.ts';
import { traitsOf } from './traits.ts';

export type { DatingContext } from './context.ts';

/**
 * Finds when the article was published: given, metadata, header, address, dateline. A year that none of them states
 * is inferred from the text where one stands out; else it stays open (`XXXX-02-05`).
 */
export function datePublication(
  article: Article,
  sentences: readonly Sentence[],
  context: DatingContext,
): { published: Published; notes: readonly Note[] } {
  return publicationOf(article, sentences, context);
}

/** Finds and resolves the date expressions of the text against the publication date; those that no value can be fixed for are left out. */
export function findDates(
  article: Article,
  sentences: readonly Sentence[],
  published: Published,
): { dates: readonly DateExpression[]; notes: readonly Note[] } {
  void sentences;
  const dates = findExpressions(article, published);
  const assumed = dates.find(({ text }) => isAmbiguous(text));
  const notes =
    assumed && !traitsOf(article).orderKnown
      ? [{ code: 'date-order-assumed', message: `"${assumed.text}" is read with the month first; nothing in the document tells.` }]
      : [];
  return { dates, notes };
}

/** Whether figures may mean two days: "12/03/2014". */
function isAmbiguous(text: string): boolean {
  const [one, two, rest] = text.split(/[-/]/).map(Number);
  return rest !== undefined && one !== two && one! >= 1 && one! <= 12 && two! >= 1 && two! <= 12;
}
