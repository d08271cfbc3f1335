import type { Actor, Article, Topic, Treaty } from '../model.ts';
import type { Lexicon } from '../lexicon/types.ts';

/** What the article is about: topics scored over headline, lead and body, best first. */
export function findTopics(article: Article, actors: readonly Actor[], treaties: readonly Treaty[], lexicon: Lexicon): readonly Topic[] {
  void [article, actors, treaties, lexicon];
  return [];
}
