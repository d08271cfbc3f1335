/** Choosing what to tell of the witnesses, and how likely the best answer is. */
import type { Day } from '../../text/calendar.ts';
import type { Witness } from './witness.ts';

/** A day on trial: for a month or year of which no day is known, one in its middle. */
export interface Scored {
  readonly day: Day;
  readonly score: number;
}

/** No more grounds than these are told. */
const MOST = 8;

/** The sum of what all witnesses say of each day, best first. */
export function scoreDays(days: readonly Day[], witnesses: readonly Witness[]): Scored[] {
  return days
    .map((day) => ({ day, score: witnesses.reduce((sum, witness) => sum + witness.weigh(day), 0) }))
    .toSorted((a, b) => b.score - a.score);
}

/** The share of the likelihood of all that those the caller picks have, at most 0.97. */
export function shareOf(scored: readonly Scored[], picked: (scored: Scored) => boolean): number {
  const top = scored[0]!.score;
  const sum = (list: readonly Scored[]): number => list.reduce((total, { score }) => total + Math.exp(score - top), 0);
  return Math.round(Math.min(0.97, sum(scored.filter(picked)) / sum(scored)) * 100) / 100;
}

/** Witnesses that prefer the best day to the next or to any other. */
export function tellingOf(witnesses: readonly Witness[], best: Scored, next: Scored, scored: readonly Scored[]): Witness[] {
  return witnesses.filter(
    (witness) =>
      witness.weigh(next.day) !== witness.weigh(best.day) || scored.some((other) => witness.weigh(other.day) < witness.weigh(best.day)),
  );
}

/** The grounds in words, strongest first; of many states that did not always exist only one is named, last. */
export function groundsOf(telling: readonly Witness[], best: Scored, scored: readonly Scored[], exact: boolean): string[] {
  const discernment = new Map(telling.map((witness) => [witness, discernmentOf(witness, best, scored)]));
  return telling
    .toSorted((a, b) => Number(a.kind === 'existence') - Number(b.kind === 'existence') || discernment.get(b)! - discernment.get(a)!)
    .filter((witness, index, all) => witness.kind !== 'existence' || index === all.findIndex(({ kind }) => kind === 'existence'))
    .slice(0, MOST)
    .map((witness) => witness.tell(best.day, exact));
}

/** How much a witness prefers the best day to the others. */
function discernmentOf(witness: Witness, best: Scored, scored: readonly Scored[]): number {
  const own = witness.weigh(best.day);
  return scored.reduce((sum, other) => sum + Math.max(-1, own - witness.weigh(other.day)), 0);
}
