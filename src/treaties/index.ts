import type { Article, Published, Sentence, Treaty } from '../model.ts';
import type { Lexicon, NameHit } from '../lexicon/types.ts';

/** Treaties named in the text, known and unknown, without their status. */
export function recogniseTreaties(
  article: Article,
  sentences: readonly Sentence[],
  hits: readonly NameHit[],
  lexicon: Lexicon,
): readonly Treaty[] {
  void [article, sentences, hits, lexicon];
  return [];
}

/** The same treaties with their status on the publication date. */
export function statusOfTreaties(treaties: readonly Treaty[], published: Published, lexicon: Lexicon): readonly Treaty[] {
  void [published, lexicon];
  return treaties;
}
