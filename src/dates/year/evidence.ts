/** Hearing the witnesses on every moment that is possible, how likely the best answer is, and choosing what to tell of it. */
import type { Moment, Witness } from './witness.ts';

/** No more grounds than these are told. */
const MOST = 8;

/** What each witness says of each moment, in log-odds, and the sums; each is asked once. */
export interface Trial {
  readonly moments: readonly Moment[];
  readonly witnesses: readonly Witness[];
  /** Of each witness what it says of each moment. */
  readonly said: readonly Float64Array[];
  /** Of each moment the sum of what all say, and how likely that makes it beside the likeliest. */
  readonly scores: Float64Array;
  readonly likelihoods: Float64Array;
}

export function hear(moments: readonly Moment[], witnesses: readonly Witness[]): Trial {
  const scores = new Float64Array(moments.length);
  const said = witnesses.map(({ weigh }) => {
    const own = new Float64Array(moments.length);
    for (let at = 0; at < moments.length; at++) scores[at]! += own[at] = weigh(moments[at]!);
    return own;
  });
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  return { moments, witnesses, said, scores, likelihoods: scores.map((score) => Math.exp(score - top)) };
}

/** The place of the best moment among those that the caller allows, the earliest of equals; -1 where none is. */
export function bestOf({ moments, scores }: Trial, allowed: (moment: Moment) => boolean = () => true): number {
  let best = -1;
  for (let at = 0; at < scores.length; at++) if ((best < 0 || scores[at]! > scores[best]!) && allowed(moments[at]!)) best = at;
  return best;
}

/** The share of the likelihood of all that the moments the caller picks have, at most 0.97. */
export function shareOf({ moments, likelihoods }: Trial, picked: (moment: Moment) => boolean): number {
  let sum = 0;
  let all = 0;
  for (let at = 0; at < likelihoods.length; at++) {
    all += likelihoods[at]!;
    if (picked(moments[at]!)) sum += likelihoods[at]!;
  }
  return Math.round(Math.min(0.97, sum / all) * 100) / 100;
}

/** A witness that prefers the best moment to the next or to any other, and what it says of the best. */
export interface Telling {
  readonly witness: Witness;
  readonly says: number;
  /** How much it prefers the best moment to the others. */
  readonly discernment: number;
}

/** Witnesses that prefer the best moment to the next or to any other. */
export function tellingOf({ witnesses, said }: Trial, best: number, next: number): Telling[] {
  return witnesses.flatMap((witness, index): Telling[] => {
    const own = said[index]!;
    const says = own[best]!;
    let [discernment, least] = [0, says];
    for (const other of own) {
      discernment += Math.max(-1, says - other);
      if (other < least) least = other;
    }
    return own[next] !== says || least < says ? [{ witness, says, discernment }] : [];
  });
}

/** Those that do not speak against the best moment. */
export const supportersIn = (telling: readonly Telling[]): Witness[] =>
  telling.filter(({ says }) => says >= 0).map(({ witness }) => witness);

/** The grounds in words, strongest first; of many states that did not always exist only one is named, last. */
export function groundsOf(telling: readonly Telling[], { day }: Moment, exact: boolean): string[] {
  return telling
    .toSorted((a, b) => Number(a.witness.kind === 'existence') - Number(b.witness.kind === 'existence') || b.discernment - a.discernment)
    .map(({ witness }) => witness)
    .filter((witness, index, all) => witness.kind !== 'existence' || index === all.findIndex(({ kind }) => kind === 'existence'))
    .slice(0, MOST)
    .map((witness) => witness.tell(day, exact));
}
