/** How eagerly the engine optimises code while workers keep every core busy. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/**
 * Work a function has done before the optimising compiler looks at it, in V8's units, eighteen times the usual. Each worker compiles for
 * itself, and with a worker on every core its compiler takes the time of another worker: with two workers, 250 articles cost
 * 12 s of CPU time so and 18 s otherwise. With a core to spare the usual is better, since the compiler runs beside the work.
 */
const INTERRUPT_BUDGET = 1_200_000;

/** Version of V8 on which that was measured; others may not know the flag. */
const MEASURED = /^11\./;

/** To be called before workers start. */
export function optimiseSparingly(jobs: number): void {
  if (jobs >= availableParallelism() && MEASURED.test(process.versions.v8)) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
