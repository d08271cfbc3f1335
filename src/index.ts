/** The library: raw documents in, event records out. */
import type { ArticleRecord, RawDocument } from './model.ts';
import { extractDocument as extractRaw, type Engine, type ExtractOptions } from './pipeline.ts';
import { rawDocument } from './record.ts';

/** A document as a caller has it: text or HTML, and whatever else is known. */
export type DocumentInput = Pick<RawDocument, 'id'> & Partial<RawDocument>;

/**
 * Turns one document into its record. Offsets of the record are UTF-16 code units into `record.text`, dates are EDTF.
 * Content never throws: what is wrong with it is told in `status` and `notes`.
 */
export function extractDocument(document: DocumentInput, engine: Engine, options: Partial<ExtractOptions> = {}): ArticleRecord {
  return extractRaw(rawDocument(document), engine, { keepAll: false, ...options });
}

export { createEngine, type EngineOptions } from './engine.ts';
export { loadLexicon } from './lexicon/index.ts';
export { loadParser } from './syntax/index.ts';
export type { Engine, ExtractOptions } from './pipeline.ts';
export type * from './model.ts';
export type { Lexicon } from './lexicon/types.ts';
export * as syntax from './syntax/query.ts';
export type { ParsedSentence, Parser, Token } from './syntax/types.ts';
