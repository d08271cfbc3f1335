import type { Article, DateExpression, Note, Published, RoleClaim, Sentence } from '../model.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { findExpressions } from './find.ts';
import { publicationOf } from './publication/index.ts';

export interface DatingContext {
  readonly lexicon: Lexicon;
  readonly claims: readonly RoleClaim[];
  /** Treaties named in the text, by id. */
  readonly treaties: readonly string[];
  /** Today, `YYYY-MM-DD`: no document is dated later. */
  readonly now: string;
}

/** Finds when the article was published: given, metadata, header, address, dateline or inferred. */
export function datePublication(
  article: Article,
  sentences: readonly Sentence[],
  context: DatingContext,
): { published: Published; notes: readonly Note[] } {
  void sentences;
  return publicationOf(article, context.now);
}

/** Finds and resolves the date expressions of the text against the publication date. */
export function findDates(
  article: Article,
  sentences: readonly Sentence[],
  published: Published,
): { dates: readonly DateExpression[]; notes: readonly Note[] } {
  void sentences;
  return { dates: findExpressions(article, published), notes: [] };
}
