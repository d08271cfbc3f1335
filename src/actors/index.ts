import type { Actor, Article, Note, Published, RoleClaim, Sentence } from '../model.ts';
import type { Lexicon, NameHit } from '../lexicon/types.ts';
import type { ParsedSentence, Shield } from '../syntax/types.ts';

/** Names as found before the document's date is known. */
export interface Recognition {
  readonly claims: readonly RoleClaim[];
  /** Spans the parser must keep whole. */
  readonly shields: readonly Shield[];
}

export interface ActorContext {
  readonly lexicon: Lexicon;
  readonly published: Published;
  /** Parse of a sentence, made on first asking. */
  readonly parse: (sentenceIndex: number) => ParsedSentence;
}

export interface ActorResult {
  readonly actors: readonly Actor[];
  /** News agencies and outlets named as the origin of a statement, never actors themselves. */
  readonly outlets: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  readonly notes: readonly Note[];
}

/** First pass, before the document's date is known: names, titles and who is said to hold which office. */
export function recogniseNames(article: Article, sentences: readonly Sentence[], hits: readonly NameHit[], lexicon: Lexicon): Recognition {
  void [article, sentences, hits, lexicon];
  return { claims: [], shields: [] };
}

/** Second pass: actors with office and code on the document's date, and all their mentions by coreference. */
export function resolveActors(
  article: Article,
  sentences: readonly Sentence[],
  recognition: Recognition,
  context: ActorContext,
): ActorResult {
  void [article, sentences, recognition, context];
  return { actors: [], outlets: [], notes: [] };
}
