/** The engine as the tests use it: on a fixed day, so that records do not change with the calendar. */
import { createEngine } from '../src/engine.ts';
import type { RawDocument } from '../src/model.ts';
import type { Engine } from '../src/pipeline.ts';

let engine: Promise<Engine> | undefined;

/** One engine for all tests of a file. */
export const testEngine = (): Promise<Engine> => (engine ??= createEngine({ now: '2026-11-23' }));

/** A plain-text document as intake would hand it over. */
export function textDocument(text: string, id = 'document'): RawDocument {
  return { id, source: { path: `${id}.txt` }, text, html: null, title: null, published: null, url: null, publisher: null, notes: [] };
}
