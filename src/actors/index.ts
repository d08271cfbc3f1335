/**
 * Persons, states and organisations of an article and every mention of them.
 *
 * Two passes: names and titles first, since they help to date the document and must be shielded from the parser;
 * then, with date and parses at hand, who they are and what else in the text means them.
 */
import type { Lexicon, NameHit } from '../lexicon/types.ts';
import type { Actor, Article, Note, Published, RoleClaim, Sentence } from '../model.ts';
import type { ParsedSentence, Shield } from '../syntax/types.ts';
import { claimsOf } from './offices/claims.ts';
import { gatherPersons } from './persons/drafts.ts';
import { resolve } from './resolve.ts';
import { scanNames, type Scan } from './scan.ts';
import { shieldsOf } from './shields.ts';
import type { PersonDraft } from './types.ts';

/** Names as found before the document's date is known. */
export interface Recognition {
  readonly claims: readonly RoleClaim[];
  /** Spans the parser must keep whole. */
  readonly shields: readonly Shield[];
  /** What the second pass goes on with. */
  readonly scan: Scan;
  readonly persons: readonly PersonDraft[];
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
  const scan = scanNames(article.text, sentences, hits, lexicon);
  const persons = gatherPersons(scan, lexicon);
  return { claims: claimsOf(persons, lexicon), shields: shieldsOf(scan, persons), scan, persons };
}

/** Second pass: actors with office and code on the document's date, and all their mentions by coreference. */
export function resolveActors(
  article: Article,
  sentences: readonly Sentence[],
  recognition: Recognition,
  context: ActorContext,
): ActorResult {
  const { scan, persons } = recognition;
  const parse = (line: number): ParsedSentence => context.parse(sentences[line]!.index);
  const book = resolve({ article, scan, drafts: persons, published: context.published, lexicon: context.lexicon, parse });
  const outlets = scan.chunks.flatMap((c) => (c.kind === 'outlet' ? [{ name: c.name, start: c.start, end: c.end }] : []));
  return { actors: book.actors(), outlets, notes: [] };
}
