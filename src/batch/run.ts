/** Carries the stream of items through the work, in input order: here, or in workers where there is enough to do. */
import { inBatches } from './batches.ts';
import { inWorkers, type PoolOptions } from './pool.ts';
import type { Item, Job, Result } from './types.ts';
import { prepare } from './work.ts';

/** Fewer items or characters than this are done sooner than workers have started. */
const fewItems = 48;
const fewChars = 192 * 1024;

/** One result for each item, in order. Stops between two items once `signal` is aborted. */
export async function* processAll(items: AsyncIterable<Item>, job: Job, options: PoolOptions, signal: AbortSignal): AsyncGenerator<Result> {
  if (options.jobs === 1) {
    yield* inProcess(items, job, signal);
    return;
  }
  const iterator = items[Symbol.asyncIterator]();
  const first: Item[] = [];
  let chars = 0;
  let ended = false;
  while (!ended && first.length < fewItems && chars < fewChars) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      first.push(next.value);
      chars += (next.value.found.document?.text ?? next.value.found.document?.html ?? '').length;
    }
  }
  async function* all(): AsyncGenerator<Item> {
    yield* first;
    if (!ended) for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  yield* ended ? inProcess(all(), job, signal) : inWorkers(all(), job, options, signal);
}

async function* inProcess(items: AsyncIterable<Item>, job: Job, signal: AbortSignal): AsyncGenerator<Result> {
  const work = await prepare(job);
  for await (const batch of inBatches(items)) {
    for await (const results of work(batch)) {
      yield* results;
      // Lets signals and writes have their turn.
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) return;
    }
  }
}
