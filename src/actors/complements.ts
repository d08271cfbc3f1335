/** What follows a role: "president of the European Council", "ambassador to the United Nations", "minister for the Middle East". */
import type { OrganisationEntry, StateEntry } from '../lexicon/types.ts';
import type { Unit } from './types.ts';
import { holderOf, wordsOf } from './titles.ts';
import { isCapitalised } from './units.ts';
import { portfolioWords } from './vocabulary.ts';

export interface Complement {
  readonly last: number;
  readonly of: StateEntry | OrganisationEntry | null;
  /** Words that belong to the role ("for political affairs"); empty where only a state or organisation follows. */
  readonly words: string;
}

const LINKS = new Set(['of', 'for', 'to', 'at', 'in', 'on']);

/** Reads the complement of the role at unit `role`; with `bare` none of the linking words is needed ("heads the agency"). */
export function complementAfter(units: readonly Unit[], role: number, bare = false): Complement | null {
  let i = role + 1;
  const link = units[i]?.lower ?? '';
  if (!bare) {
    if (!LINKS.has(link)) return null;
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
    return { last: i, of: holder, words: '' };
  }
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
