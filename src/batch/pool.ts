/** Workers that do the batches side by side; the results come out in the order of the items. */
import { Tinypool } from 'tinypool';
import { limits } from '../limits.ts';
import { inBatches } from './batches.ts';
import { optimiseSparingly } from './tiering.ts';
import type { Item, Job, Result } from './types.ts';
import { failedResult } from './work.ts';

/** Batches under way for each worker: one at work, the others waiting to be sent or to be written in their turn. */
const waiting = 3;

export interface PoolOptions {
  readonly jobs: number;
  /** Module of the worker, its memory and the time it may take to start; other than usual in tests. */
  readonly worker?: URL;
  readonly megabytes?: number;
  readonly startMs?: number;
}

/** Results in input order. Stops asking for items when `signal` is aborted, and finishes those under way. */
export async function* inWorkers(items: AsyncIterable<Item>, job: Job, options: PoolOptions, signal: AbortSignal): AsyncGenerator<Result> {
  optimiseSparingly(options.jobs);
  const pool = new Tinypool({
    filename: (options.worker ?? new URL('./worker.js', import.meta.url)).href,
    minThreads: options.jobs,
    maxThreads: options.jobs,
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: options.megabytes ?? limits.workerMegabytes },
  });
  try {
    const open: Promise<readonly Result[]>[] = [];
    for await (const batch of inBatches(items)) {
      if (signal.aborted) break;
      const done = runBatch(pool, batch, job, options.startMs ?? limits.workerStartMs);
      // Failures are awaited in order; until then they are nobody's.
      done.catch(() => {});
      open.push(done);
      if (open.length >= options.jobs * waiting) yield* await open.shift()!;
    }
    for (const done of open) yield* await done;
  } finally {
    await pool.destroy();
  }
}

/** Runs a batch; where its worker dies, its items one by one, so that only the one to blame is lost. */
async function runBatch(pool: Tinypool, batch: readonly Item[], job: Job, startMs: number): Promise<readonly Result[]> {
  try {
    // Twice, since a document that did not get all its time begins anew.
    return await send(pool, batch, 2 * batch.length * job.documentMs + startMs);
  } catch (error) {
    if (batch.length === 1) return [failedResult(batch[0]!, deathOf(error), job)];
    const results: Result[] = [];
    for (const item of batch) results.push(...(await runBatch(pool, [item], job, startMs)));
    return results;
  }
}

/** The worker's watchdog stops what is too slow; this is for work that even it cannot stop. */
async function send(pool: Tinypool, batch: readonly Item[], ms: number): Promise<readonly Result[]> {
  const killer = new AbortController();
  const timer = setTimeout(() => killer.abort(), ms);
  try {
    return (await pool.run(batch, { signal: killer.signal })) as Result[];
  } finally {
    clearTimeout(timer);
  }
}

function deathOf(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'took more memory than a worker may have, and was stopped';
  if ((error as Error).name === 'AbortError') return 'took too long and was stopped';
  return `stopped its worker: ${(error as Error).message}`;
}
