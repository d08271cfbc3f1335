/** Carries the stream of documents through the work, in input order. */
import type { Found } from '../intake/index.ts';
import type { ArticleRecord } from '../model.ts';
import { unreadRecord } from './blank.ts';
import { prepare, type Job } from './task.ts';

/** One record for each thing found, in order. Stops between two documents once `signal` is aborted. */
export async function* processAll(found: AsyncIterable<Found>, job: Job, signal: AbortSignal): AsyncGenerator<ArticleRecord> {
  const work = await prepare(job);
  for await (const { document, failure } of found) {
    if (signal.aborted) return;
    yield failure ? unreadRecord(failure) : work(document);
    // Lets signals and writes have their turn between documents.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
