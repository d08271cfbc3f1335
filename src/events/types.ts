/** What the events stage takes and gives, and what it thinks of a sentence on the way. */
import type { Lexicon } from '../lexicon/types.ts';
import type { Actor, Article, DateExpression, EventRecord, Note, Published, Sentence, Topic, Treaty } from '../model.ts';
import type { ParsedSentence } from '../syntax/types.ts';
import type { Candidate } from './code.ts';
import type { Tree } from './tree.ts';

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
  /** Parties the actors stage does not have ("rebels", "police in Lagos"), coded from their words; new mentions of those it has. */
  readonly actors: readonly Actor[];
  readonly notes: readonly Note[];
}

/** A sentence that was worth parsing, with all that was thought of it. */
export interface CodedSentence {
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly candidates: readonly Candidate[];
}
