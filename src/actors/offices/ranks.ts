/** Military ranks, which stand between an office and a name without taking its place: "Defence Minister Lieutenant General Rossi". */
import type { Unit } from '../types.ts';

const RANKS = new Set(
  (
    'general colonel admiral marshal brigadier captain commander lieutenant major commodore ' +
    'gen gen. col col. adm adm. brig brig. capt capt. lt lt. maj maj. maj.-gen. lt.-gen. brig.-gen. lt.-col.'
  ).split(' '),
);
/** Words of a longer rank, before its last: "vice admiral", "retired air chief marshal". */
const GRADES = new Set([...RANKS, 'vice', 'rear', 'air', 'field', 'retired', 'ret', 'ret.', 'fleet']);
/** Offices that end in "general" and are no rank. */
const CIVIL = new Set(
  'inspector attorney consul director secretary solicitor advocate governor surgeon comptroller auditor postmaster undersecretary prosecutor under-secretary'.split(
    ' ',
  ),
);

/** Whether "general" at `end` ends such an office: "inspector general". */
export const isCivilGeneral = (units: readonly Unit[], end: number): boolean =>
  units[end]?.lower === 'general' && CIVIL.has(units[end - 1]?.lower ?? '');

/** Whether every word is one of a military rank. */
const isOfRank = ({ lower }: Unit, words: ReadonlySet<string>): boolean =>
  lower.split(/[\s-]+/).every((word) => words.has(word)) || words.has(lower);

/** First unit of the military rank that ends at `end`, null where none does. */
export function rankStart(units: readonly Unit[], end: number): number | null {
  if (end < 0 || !isOfRank(units[end]!, RANKS)) return null;
  let first = end;
  while (first > 0 && isOfRank(units[first - 1]!, GRADES)) first--;
  return isCivilGeneral(units, first) ? null : first;
}
