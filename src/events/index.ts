import type { Actor, Article, DateExpression, EventRecord, Note, Published, Sentence, Topic, Treaty } from '../model.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { ParsedSentence } from '../syntax/types.ts';

export interface EventInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly actors: readonly Actor[];
  readonly outlets: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  readonly treaties: readonly Treaty[];
  readonly topics: readonly Topic[];
  readonly dates: readonly DateExpression[];
  readonly published: Published;
  readonly lexicon: Lexicon;
  readonly parse: (sentenceIndex: number) => ParsedSentence;
}

export interface EventResult {
  readonly events: readonly EventRecord[];
  /** Actors met only as parties ("rebels", "police in Lagos"), coded from their words. */
  readonly actors: readonly Actor[];
  readonly notes: readonly Note[];
}

/** Who did what to whom. */
export function findEvents(input: EventInput): EventResult {
  void input;
  return { events: [], actors: [], notes: [] };
}
