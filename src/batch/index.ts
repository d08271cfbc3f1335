/** Many documents. */
export { annotate } from './annotate.ts';
export { processAll } from './run.ts';
export { select, shardRange, type Range } from './select.ts';
export { ChangedInputs, createTrail, type Mark } from './trail.ts';
export type { Item, Job, Result, Summary } from './types.ts';
