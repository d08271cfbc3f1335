/** Tasks one after the other, several under one watchdog: each watchdog costs a thread. */
import { TimeCapError, withTimeCap } from './watchdog.ts';

export interface Tasks<T> {
  readonly count: number;
  /** Does a task; synchronous. */
  readonly run: (index: number) => T;
  /** What stands for a task that took too long. */
  readonly late: (index: number, error: TimeCapError) => T;
  /** Called after a task was stopped in the middle: something that is kept between tasks may be half built. */
  readonly restore: () => Promise<void>;
}

/** Results in order, as many at a time as were done in one slice of `sliceMs`. A task may take `taskMs`, whatever the others took. */
export async function* inSlices<T>(tasks: Tasks<T>, taskMs: number, sliceMs: number): AsyncGenerator<readonly T[]> {
  for (let next = 0; next < tasks.count;) {
    const results: T[] = [];
    try {
      withTimeCap(() => {
        const start = performance.now();
        while (next < tasks.count && performance.now() - start < sliceMs) {
          results.push(tasks.run(next));
          next += 1;
        }
      }, taskMs);
    } catch (error) {
      if (!(error instanceof TimeCapError)) throw error;
      await tasks.restore();
      // Only a task that had all the time for itself is to blame; another begins anew.
      if (results.length === 0) results.push(tasks.late(next++, error));
    }
    yield results;
  }
}
