/** Governments called by their head: "the Obama administration", "the Assad regime". They are mentions of the state, not of the person. */
import type { PersonChunk, Unit } from '../types.ts';

const GOVERNMENT = new Set(['administration', 'government', 'regime', 'cabinet']);

/** The noun after a bare surname or full name that turns it into the name of a government; null without one. */
export function governmentAfter(units: readonly Unit[], { last }: PersonChunk): Unit | null {
  const next = units[last + 1];
  return next !== undefined && GOVERNMENT.has(next.lower) ? next : null;
}
