/** Whose an office is where that is a person: "President Rossi's special adviser" is an adviser, and Rossi the president. */
import type { Unit } from '../types.ts';
import { isCapitalised, isPossessive } from '../units.ts';
import { holderOf, isRole } from './titles.ts';

/** Longest name with its title, in units. */
const LONGEST = 6;

/** First unit after a possessor that begins at `from`; `from` itself where no person stands there. */
export function afterPossessor(units: readonly Unit[], from: number): number {
  for (let i = from; i < from + LONGEST; i++) {
    const unit = units[i];
    if (unit === undefined || !(isRole(unit) || isCapitalised(unit))) return from;
    if (isPossessive(units[i + 1])) return holderOf(unit) === null ? i + 2 : from;
  }
  return from;
}
