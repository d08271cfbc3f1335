/** What follows a role: "president of the European Council", "ambassador to the United Nations", "minister for the Middle East". */
import type { OrganisationEntry, StateEntry } from '../../lexicon/types.ts';
import type { Unit } from '../types.ts';
import { isCapitalised, isPossessive } from '../units.ts';
import { portfolioWords } from '../vocabulary.ts';
import { holderOf, isRole, wordsOf } from './titles.ts';

export interface Complement {
  readonly last: number;
  readonly of: StateEntry | OrganisationEntry | null;
  /** Words that belong to the role ("for political affairs"); empty where only a state or organisation follows. */
  readonly words: string;
}

const LINKS = new Set(['of', 'for', 'to', 'at', 'in', 'on']);

/** Index of the body of a state named at `state`: "the Philippines Department of Labour"; `state` itself where none follows. */
function bodyOfState(units: readonly Unit[], state: number): number {
  const at = isPossessive(units[state + 1]) ? state + 2 : state + 1;
  return units[at]?.reading === 'organisation' ? at : state;
}

/** Index of the office that an adjective of state at `nation` stands before ("the Palestinian foreign minister"), null without one. */
function officeOfNation(units: readonly Unit[], nation: number): number | null {
  let at = nation + 1;
  while (at < nation + 4 && units[at]?.reading === null && portfolioWords.has(units[at]!.lower)) at++;
  return isRole(units[at]) && !isCapitalised(units[at + 1]) && !units[at]!.lower.endsWith('s') ? at : null;
}

/** Reads the complement of the role at unit `role`; with `bare` none of the linking words is needed ("heads the agency"). */
export function complementAfter(units: readonly Unit[], role: number, bare = false): Complement | null {
  let i = role + 1;
  const link = units[i]?.lower ?? '';
  if (!bare) {
    if (!LINKS.has(link) && !(link === 'from' && units[role]!.lower === 'counterpart')) return null;
    i++;
  }
  const from = i;
  if (units[i]?.lower === 'the') i++;
  const holder = holderOf(units[i]);
  if (holder && units[i]!.reading !== 'adjective') {
    if (link === 'in' || link === 'to') {
      // "Russia's ambassador to Kenya" serves Russia; the place of service is said, not whom it serves.
      return { last: i, of: holder.kind === 'organisation' ? holder : null, words: wordsOf(units, from - 1, i) };
    }
    return { last: holder.kind === 'state' ? bodyOfState(units, i) : i, of: holder, words: '' };
  }
  const office = holder?.kind === 'state' && /^(?:of|for|to)$/.test(link) ? officeOfNation(units, i) : null;
  if (office !== null) return { last: office, of: holder, words: wordsOf(units, from - 1, office) };
  if (link === 'in' || link === 'at') return null;
  let last = i - 1;
  let of: StateEntry | OrganisationEntry | null = null;
  while (last + 1 < units.length && last - i < 8) {
    const unit = units[last + 1]!;
    const inner = unit.lower === 'and' || unit.lower === 'of' || unit.lower === 'the' || unit.lower === 'for';
    if (isCapitalised(unit) || portfolioWords.has(unit.lower)) {
      if (units[last]?.lower === 'of') of ??= holderOf(unit);
      last++;
    } else if (inner && (isCapitalised(units[last + 2]) || portfolioWords.has(units[last + 2]?.lower ?? ''))) last++;
    else break;
  }
  // "head of Afghan militant groups": an adjective waits for its noun.
  while (last > i && units[last]!.reading === 'adjective') last--;
  return last < i || units[last]!.reading === 'adjective' ? null : { last, of, words: wordsOf(units, bare ? i : from - 1, last) };
}
