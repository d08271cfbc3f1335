/** Records of documents from which nothing was taken: skipped and failed ones. */
import type { Failure } from '../intake/index.ts';
import type { ArticleRecord, RawDocument } from '../model.ts';

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

export const skippedRecord = (document: RawDocument, reason: string): ArticleRecord => ({
  ...blankRecord(document),
  status: 'skipped',
  reason,
});

export const failedRecord = (of: Pick<RawDocument, 'id' | 'source'> & Partial<RawDocument>, error: string): ArticleRecord => ({
  ...blankRecord(of),
  status: 'failed',
  error,
});

/** The record of something that could not be read. */
export const unreadRecord = (failure: Failure): ArticleRecord => failedRecord(failure, failure.error);
