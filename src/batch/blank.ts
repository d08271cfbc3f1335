/** Records of documents from which nothing was taken: skipped and failed ones. */
import type { Failure } from '../intake/index.ts';
import type { ArticleRecord, RawDocument } from '../model.ts';
import { blankRecord } from '../record.ts';

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
