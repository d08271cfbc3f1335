/** A cap on the time of synchronous work. */
import { Script } from 'node:vm';

/** Where the script finds the work. A symbol, so that nothing else can meet it. */
const key = Symbol.for('dragoman.work');
const script = new Script('globalThis[Symbol.for("dragoman.work")]()');

/** Work was stopped because it took too long. What it was building up in memory may be half done. */
export class TimeCapError extends Error {}

/** Runs `work`, which must be synchronous; throws `TimeCapError` once it has taken `ms` milliseconds, even inside a pattern that backtracks. */
export function withTimeCap<T>(work: () => T, ms: number): T {
  const global = globalThis as { [key]?: () => T };
  global[key] = work;
  try {
    return script.runInThisContext({ timeout: ms }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new TimeCapError(`took longer than ${ms / 1000} seconds and was stopped`);
  } finally {
    delete global[key];
  }
}
