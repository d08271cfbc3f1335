/** Which topics an article is about, from the weight of each. */
import type { Total } from './evidence.ts';

/** Weight below which a topic is only touched upon. */
const FLOOR = 2;
/** Threshold by the heaviest topic: it grows with its square root, so that a long article does not drown its second subject. */
const STEEPNESS = 0.65;
/** Topics listed at most. */
const MOST = 12;

/** The weightiest topics with scores from 0 to 1. */
export function select(totals: readonly Total[]): { id: string; score: number }[] {
  const threshold = Math.max(FLOOR, STEEPNESS * Math.sqrt(totals[0]?.weight ?? 0));
  return totals
    .filter(({ weight }) => weight >= threshold)
    .slice(0, MOST)
    .map(({ id, weight }) => ({ id, score: Math.round((1 - Math.exp(-weight / 6)) * 100) / 100 }));
}
