/** What runs in a worker: the work, on batches of items. */
import { workerData } from 'node:worker_threads';
import type { Item, Job, Result, Work } from './types.ts';
import { prepare } from './work.ts';

/** The pool's own data come first, ours second. */
const job = (workerData as readonly [unknown, Job])[1];
let work: Promise<Work> | undefined;

export default async function run(items: readonly Item[]): Promise<Result[]> {
  const does = await (work ??= prepare(job));
  const results: Result[] = [];
  for await (const some of does(items)) results.push(...some);
  return results;
}
