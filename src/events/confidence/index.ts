/** How far an event is to be trusted: the chance that type, parties and status are right, from the signs of its path. */
import type { Signs } from './features.ts';
import { POLITICS, TRUST } from './weights.ts';

export { politicalSigns, signsOf, type Evidence, type Signs } from './features.ts';

/** Chance between 0 and 1 that a reading with these signs is right; signs without a weight say nothing. */
export function chance(signs: Signs, weights: Readonly<Record<string, number>>): number {
  let odds = 0;
  for (const [name, value] of signs) odds += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/** The confidence of a record, in hundredths. */
export const confidenceOf = (signs: Signs): number => Math.round(Math.min(0.98, Math.max(0.02, chance(signs, TRUST))) * 100) / 100;

/** Chance that an act is one of politics, whether or not it was read rightly. Only signs that tell it have a weight. */
export const politicalChance = (signs: Signs): number => chance(signs, POLITICS);
