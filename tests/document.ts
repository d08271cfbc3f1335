import type { RawDocument } from '../src/model.ts';

/** A plain-text document as intake would hand it over. */
export function textDocument(text: string, more: Partial<RawDocument> = {}): RawDocument {
  const id = more.id ?? 'document';
  return {
    id,
    source: { path: `${id}.txt` },
    text,
    html: null,
    title: null,
    published: null,
    url: null,
    publisher: null,
    notes: [],
    ...more,
  };
}
