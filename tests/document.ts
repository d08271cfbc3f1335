import type { RawDocument } from '../src/model.ts';
import { rawDocument } from '../src/record.ts';

/** A plain-text document as intake would hand it over. */
export function textDocument(text: string, more: Partial<RawDocument> = {}): RawDocument {
  const id = more.id ?? 'document';
  return rawDocument({ id, source: { path: `${id}.txt` }, text, ...more });
}
