import type { RawDocument } from '../../src/model.ts';

/** A plain-text document for tests. */
export const textDocument = (text: string, more: Partial<RawDocument> = {}): RawDocument => ({
  id: 'd',
  source: { path: 'd.txt' },
  text,
  html: null,
  title: null,
  published: null,
  url: null,
  publisher: null,
  notes: [],
  ...more,
});
