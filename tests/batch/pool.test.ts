import { describe, expect, test } from 'vitest';
import { inWorkers } from '../../src/batch/pool.ts';
import { all } from '../intake/reading.ts';
import { item, job, stream } from './items.ts';

const worker = new URL('hostile-worker.mjs', import.meta.url);
const run = (texts: readonly string[], documentMs = 5_000) =>
  all(
    inWorkers(
      stream(texts.map((text, i) => item(`d${i}`, text))),
      { ...job, documentMs },
      { jobs: 2, worker, startMs: 1_000, megabytes: 64 },
      new AbortController().signal,
    ),
  );

describe('workers', () => {
  test('results come in the order of the items', async () => {
    const texts = Array.from({ length: 200 }, (_, i) => `text ${i}`);
    expect((await run(texts)).map((r) => r.encoded[0])).toEqual(texts);
  });

  test('a document that kills its worker fails alone', async () => {
    const texts = ['a', 'b', 'memory', 'c', ...Array.from({ length: 40 }, () => 'x'), 'crash', 'd'];
    const results = await run(texts);
    expect(results.map((r) => r.summary.status)).toEqual(texts.map((text) => (text === 'memory' || text === 'crash' ? 'failed' : 'ok')));
    expect(results[2]!.summary).toMatchObject({ id: 'd2', error: 'took more memory than a worker may have, and was stopped' });
    expect(JSON.parse(results[2]!.encoded[0]!)).toMatchObject({ id: 'd2', status: 'failed' });
  });

  test('a document that nothing can stop is stopped with its worker', async () => {
    const results = await run(['a', 'forever', 'b'], 10);
    expect(results.map((r) => r.summary.error ?? r.encoded[0])).toEqual(['a', 'took too long and was stopped', 'b']);
  });
});
