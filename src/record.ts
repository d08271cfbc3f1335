/** The shape of a record, with every key and nothing found yet. */
import type { Article, ArticleRecord, Note, RawDocument } from './model.ts';

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
