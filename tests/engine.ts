/** The engine as the tests use it: on a fixed day, so that records do not change with the calendar. */
import { createEngine } from '../src/engine.ts';
import type { Engine } from '../src/pipeline.ts';

let engine: Promise<Engine> | undefined;

/** One engine for all tests of a file. */
export const testEngine = (): Promise<Engine> => (engine ??= createEngine({ now: '2026-11-23' }));
