/** Many documents. */
export { processAll } from './run.ts';
export { prepare, type Job, type Work } from './task.ts';
