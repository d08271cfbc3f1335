/**
 * The path of one article, in order. The one file to read first.
 *
 * Every stage is a plain function: it takes the article and what earlier stages found, mutates nothing,
 * and knows nothing of files, clocks or terminals. Stages never import each other; what one needs of
 * another is handed over here.
 */
import { recogniseNames, resolveActors } from './actors/index.ts';
import { cleanDocument, type CleanOptions } from './clean/index.ts';
import { datePublication, findDates } from './dates/index.ts';
import { explainEvents, type SentenceTrace } from './events/explain.ts';
import { findEvents } from './events/index.ts';
import { mergeActors } from './events/parties/beside-actors.ts';
import { statusIn } from './events/status/index.ts';
import type { EventInput } from './events/types.ts';
import type { Lexicon } from './lexicon/types.ts';
import type { Article, ArticleRecord, Note, RawDocument } from './model.ts';
import { cleanedRecord } from './record.ts';
import type { ParsedSentence, Parser } from './syntax/types.ts';
import { splitSentences } from './text/sentences.ts';
import { spansOfEach } from './text/spans.ts';
import { findTopics } from './topics/index.ts';
import { recogniseTreaties, statusOfTreaties, withActs } from './treaties/index.ts';

export type { ReadingTrace, SentenceTrace } from './events/explain.ts';

/** What the stages share: knowledge, the parser, and today's date (`YYYY-MM-DD`) as the outside world gives it. */
export interface Engine {
  readonly lexicon: Lexicon;
  /** Asked for when the first sentence has to be parsed, so that documents without events never load the weights. */
  readonly parser: () => Parser;
  readonly now: string;
}

export interface ExtractOptions extends CleanOptions {
  /** Language (ISO 639-1) of a document that is not in English: it is cleaned and dated, and no more. */
  readonly foreign?: string | null;
  /** Events of a lower confidence (0 to 1) are left out, and so are parties that only they name. */
  readonly minConfidence?: number;
}

/** What the stages before the events make of a document: all the events need, or the record of a document that is not read. */
type Understood =
  { readonly article: Article; readonly notes: readonly Note[]; readonly input: EventInput } | { readonly skipped: ArticleRecord };

function understand(document: RawDocument, engine: Engine, options: ExtractOptions): Understood {
  const { lexicon } = engine;
  const notes: Note[] = [...document.notes];
  const keep = <T extends { notes: readonly Note[] }>(result: T): T => (notes.push(...result.notes), result);

  // Cleaning first: a name in a comment form or a "Top Stories" list is no actor.
  const { article, skip } = keep(cleanDocument(document, options));
  const sentences = splitSentences(article);
  const unread = skip ?? (options.foreign ? 'not-english' : null);
  if (unread !== null) {
    const { published } = keep(datePublication(article, sentences, { lexicon, claims: [], treaties: [], now: engine.now }));
    const language = options.foreign ?? article.language;
    return { skipped: { ...cleanedRecord(article, notes), status: 'skipped', reason: unread, language, published } };
  }

  // One scan of the text for every known name; all recognisers read its hits.
  const hits = lexicon.names(article.text);
  const namedTreaties = recogniseTreaties(article, sentences, hits, lexicon);
  const recognition = recogniseNames(article, sentences, hits, lexicon);

  // The document's date before actors, since who is foreign minister depends on it; after names, since they help to find a missing year.
  const context = { lexicon, claims: recognition.claims, treaties: namedTreaties.map((t) => t.id), names: hits, now: engine.now };
  const { published } = keep(datePublication(article, sentences, context));
  const { dates } = keep(findDates(article, sentences, published));

  // Names are shields, so a parse never breaks "Treaty on Open Skies"; hence parsing after recognition, and only of sentences somebody asks for.
  const shields = spansOfEach(sentences, [
    ...recognition.shields,
    ...namedTreaties.flatMap((t) => t.mentions.map((m) => ({ start: m.start, end: m.end, kind: 'treaty' as const }))),
  ]);
  const parses: ParsedSentence[] = [];
  const parse = (index: number): ParsedSentence => (parses[index] ??= engine.parser().parse(sentences[index]!, shields[index]!));

  const { actors, outlets } = keep(resolveActors(article, sentences, recognition, { lexicon, published, parse }));
  // What is done to treaties after actors, since it says by whom; before events, which read it.
  const acted = withActs(namedTreaties, sentences, { lexicon, actors, parse, statusOf: statusIn });
  const treaties = statusOfTreaties(acted, published, lexicon);
  // Topics before events, since an event carries those of its sentence.
  const topics = findTopics(article, actors, treaties, lexicon);
  return { article, notes, input: { article, sentences, actors, outlets, treaties, topics, dates, published, lexicon, parse } };
}

/** Turns one raw document into its record. Deterministic: the same document, engine and options give the same record. */
export function extractDocument(document: RawDocument, engine: Engine, options: ExtractOptions): ArticleRecord {
  const understood = understand(document, engine, options);
  if ('skipped' in understood) return understood.skipped;
  const { article, notes, input } = understood;
  const found = findEvents(input, options.minConfidence ?? 0);
  return {
    ...cleanedRecord(article, [...notes, ...found.notes]),
    published: input.published,
    actors: mergeActors(input.actors, found.actors),
    treaties: input.treaties,
    topics: input.topics,
    dates: input.dates,
    events: found.events,
  };
}

/** Why each sentence of a document was coded as it was; nothing for a document that is not read. */
export function explainDocument(document: RawDocument, engine: Engine, options: ExtractOptions): readonly SentenceTrace[] {
  const understood = understand(document, engine, options);
  return 'skipped' in understood ? [] : explainEvents(understood.input);
}

/** The sentences of a document with tags and dependencies, names kept whole; nothing for a document that is not read. */
export function parseDocument(document: RawDocument, engine: Engine, options: ExtractOptions): readonly ParsedSentence[] {
  const understood = understand(document, engine, options);
  return 'skipped' in understood ? [] : understood.input.sentences.map((sentence) => understood.input.parse(sentence.index));
}
