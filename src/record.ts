/** The shapes of a document and of its record, with every key and nothing known yet. */
import type { Article, ArticleRecord, Note, RawDocument } from './model.ts';

/** A raw document with every key and nothing known but what is told. */
export const rawDocument = (of: Pick<RawDocument, 'id'> & Partial<RawDocument>): RawDocument => ({
  source: { path: of.id },
  text: null,
  html: null,
  title: null,
  published: null,
  url: null,
  publisher: null,
  notes: [],
  ...of,
});

/** A record with every key and nothing in it. */
export function blankRecord(of: Pick<RawDocument, 'id' | 'source'> & Partial<RawDocument>): ArticleRecord {
  return {
    schema: 'dragoman.article/1',
    id: of.id,
    source: of.source,
    status: 'ok',
    reason: null,
    error: null,
    duplicateOf: null,
    language: null,
    title: of.title ?? null,
    publisher: of.publisher ?? null,
    url: of.url ?? null,
    dateline: null,
    published: { value: null, basis: null, stated: false, confidence: 0, evidence: [] },
    text: '',
    removed: [],
    actors: [],
    treaties: [],
    topics: [],
    dates: [],
    events: [],
    notes: of.notes ?? [],
  };
}

/** What cleaning alone tells of an article. */
export function cleanedRecord(article: Article, notes: readonly Note[]): ArticleRecord {
  const { id, source, title, publisher, url, language, dateline, text, removed } = article;
  return { ...blankRecord({ id, source, title, publisher, url }), language, dateline, text, removed, notes };
}
