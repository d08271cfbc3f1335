/** What intake takes and gives. */
import type { RawDocument, Source } from '../model.ts';

export const inputFormats = ['auto', 'text', 'html', 'jsonl', 'csv', 'warc'] as const;
export type InputFormat = (typeof inputFormats)[number];

/** Bytes as they come from a file, a pipe or a decompressor. */
export type Chunks = AsyncIterable<Uint8Array>;

/** The keys a row of JSON Lines or CSV may carry. */
export const rowKeys = ['text', 'html', 'id', 'title', 'published', 'url', 'publisher'] as const;
export type RowKey = (typeof rowKeys)[number];

/** Which column or key of the input holds a row key: `{ text: 'body' }`. */
export type RowMap = Readonly<Partial<Record<RowKey, string>>>;

export interface IntakeOptions {
  readonly format: InputFormat;
  readonly map: RowMap;
  /** Publication date for documents that carry none. */
  readonly published: string | null;
  /** Stops the reading; what was read before counts, and no failure is reported. */
  readonly signal: AbortSignal;
  /** Told how many bytes of the inputs, as they lie on disk, were read; for progress. */
  readonly onBytes?: (count: number) => void;
}

/** A document that could not be read: named, so that nothing is lost silently. */
export interface Failure {
  readonly id: string;
  readonly source: Source;
  readonly error: string;
}

/** One thing found in the inputs, in input order: a document or a failure. */
export type Found = { readonly document: RawDocument; readonly failure?: never } | { readonly failure: Failure; readonly document?: never };

/** A file (or standard input) to be read. `id` is the stem from which documents without an id get theirs. */
export interface InputFile {
  readonly path: string;
  readonly id: string;
}
