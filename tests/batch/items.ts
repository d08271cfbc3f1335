import type { Item, Job } from '../../src/batch/types.ts';
import { textDocument } from '../document.ts';

export const job: Job = {
  kind: 'clean',
  clean: { keepAll: false },
  lexicon: [],
  now: '2024-05-01',
  englishOnly: true,
  dedupe: false,
  minConfidence: 0,
  documentMs: 5_000,
  outputs: [{ format: 'jsonl', table: 'events', excel: false }],
};

export const item = (id: string, text: string, more: Partial<Item> = {}): Item => ({
  found: { document: textDocument(text, { id }) },
  duplicateOf: null,
  repeated: [],
  ...more,
});

export async function* stream<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}
