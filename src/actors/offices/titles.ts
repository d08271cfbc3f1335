/** The title before a name, read from the name to the left: "former Canadian Prime Minister", "Egypt's President", "Mr". */
import type { OrganisationEntry, RoleEntry, StateEntry } from '../../lexicon/types.ts';
import type { Title, Unit } from '../types.ts';
import { isCapitalised, isPlain, isPossessive } from '../units.ts';
import { fillers, functionWords, honorifics, modifiers, personNouns, portfolioWords, roleHeads } from '../vocabulary.ts';
import { isCivilGeneral, rankStart } from './ranks.ts';

export interface TitleBefore {
  /** First unit that belongs to the title. */
  readonly first: number;
  readonly title: Title | null;
  readonly gender: 'f' | 'm' | null;
  /** Whether a role, rank or mark of courtesy stands there, not only a nation. */
  readonly strong: boolean;
  /** True where the title ends in capitalised words after "for" or "of", so that more of them may belong to it. */
  readonly open: boolean;
}

/** Longest title that is read, in units; "Special Presidential Envoy for the Global Coalition to Counter ISIL" has ten. */
const REACH = 12;

/** Whether the unit names an office or rank by itself. */
export function isRole(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.text === 'Official') return false;
  return unit.reading === 'role' || (unit.reading === null && roleHeads.has(unit.lower));
}

/** The state or organisation a unit stands for inside a title, null where it is none. */
export function holderOf(unit: Unit | undefined): StateEntry | OrganisationEntry | null {
  switch (unit?.reading) {
    case 'state':
    case 'adjective':
    case 'seat':
    case 'capital':
      return unit.entries[0] as StateEntry;
    case 'organisation':
      return unit.entries[0] as OrganisationEntry;
    default:
      return null;
  }
}

const isPortfolio = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  isPlain(unit) &&
  unit.form !== 'number' &&
  (portfolioWords.has(unit.lower) || (isCapitalised(unit) && !functionWords.has(unit.lower)));

/** Index of the leftmost unit of a role that ends at `end`: "Crisis Management Commissioner", "Minister for the Middle East". */
export function roleStart(units: readonly Unit[], end: number): number {
  let first = isCivilGeneral(units, end) ? end - 1 : end;
  while (
    first > 0 &&
    end - first < 4 &&
    isPortfolio(units[first - 1]) &&
    !modifiers.has(units[first - 1]!.lower) &&
    !fillers.has(units[first - 1]!.lower) &&
    // "served under Secretary Rossi": a preposition.
    !(units[first - 1]!.text === 'under' && isCapitalised(units[first]))
  )
    first--;
  return first;
}

/** Reads "Minister for the Middle East", "ambassador to Peru" and the like: a role, "for", "of" or "to", and capitalised words up to `end`. */
function roleWithComplement(units: readonly Unit[], end: number): number | null {
  if (!isCapitalised(units[end])) return null;
  for (let i = end; i > Math.max(0, end - 8); i--) {
    const unit = units[i]!;
    if ((unit.lower === 'for' || unit.lower === 'of' || unit.lower === 'to') && isRole(units[i - 1]))
      return isCapitalised(units[i - 1]) || (unit.lower === 'to' && isPosting(units, i + 1, end)) ? i - 1 : null;
    if (!isCapitalised(unit) && !['for', 'of', 'the', 'and', 'to', 'against'].includes(unit.lower)) return null;
  }
  return null;
}

/** Whether nothing but the name of a state or body stands there, with or without an article: "to the Netherlands". */
const isPosting = (units: readonly Unit[], from: number, end: number): boolean =>
  (units[from]?.lower === 'the' ? from + 1 : from) === end && holderOf(units[end]) !== null && units[end]!.reading !== 'adjective';

/** Words before a role that make it that of a second: "Deputy Information Minister". */
const SECOND = new Set(['deputy', 'vice', 'assistant']);

/** Reads the title that ends just before unit `name`. */
export function titleBefore(units: readonly Unit[], name: number): TitleBefore {
  let first = name;
  let i = name - 1;
  let gender: 'f' | 'm' | null = null;
  let role: RoleEntry | null = null;
  let text = '';
  let of: StateEntry | OrganisationEntry | null = null;
  let modifier: string | null = null;
  let strong = false;
  let open = false;
  const take = (to: number): void => {
    first = to;
    i = to - 1;
  };
  while (i >= 0 && name - i <= REACH) {
    const unit = units[i]!;
    if (text === '' && unit.reading === null && honorifics.has(unit.lower) && isCapitalised(unit)) {
      gender ??= honorifics.get(unit.lower)!;
      strong = true;
      take(i);
    } else if (text === '' && !strong && endsOffice(units, (rankStart(units, i) ?? 0) - 1)) {
      take(rankStart(units, i)!);
    } else if (text === '' && isRole(unit)) {
      const from = unit.reading === 'role' && portfolioComplete(units, i) ? i : roleStart(units, i);
      role = unit.reading === 'role' ? (unit.entries[0] as RoleEntry) : null;
      text = wordsOf(units, from, i);
      strong = true;
      take(from);
    } else if (text === '' && of === null && isPlain(unit) && unit.form === 'lower' && personNouns.has(unit.lower)) {
      let from = i;
      while (from > 0 && portfolioWords.has(units[from - 1]!.lower)) from--;
      text = wordsOf(units, from, i);
      strong = true;
      take(from);
    } else if (text === '' && of === null && roleWithComplement(units, i) !== null) {
      const from = roleWithComplement(units, i)!;
      const start = roleStart(units, from);
      role = units[from]!.reading === 'role' ? (units[from]!.entries[0] as RoleEntry) : null;
      text = wordsOf(units, start, i);
      strong = true;
      open = true;
      take(start);
    } else if (unit.reading === 'adjective' && units[i - 1]?.lower === 'ethnic') break;
    else if (of === null && text !== '' && holderOf(unit)) {
      of = holderOf(unit);
      take(i);
    } else if (of !== null && units[i + 1]!.reading === 'state' && holderOf(unit) && unit.reading !== 'capital') {
      // "White House Russia adviser": the second state is whom the office deals with.
      of = holderOf(unit);
      take(i);
    } else if (of === null && isPossessive(unit) && holderOf(units[i - 1]) && (text !== '' || units[i - 1]!.reading === 'state')) {
      of = holderOf(units[i - 1]);
      take(i - 1);
    } else if (of === null && unit.reading === 'adjective') {
      of = holderOf(unit);
      take(i);
    } else if (text !== '' && of === null && SECOND.has(unit.lower) && first === i + 1) {
      text = `${unit.text} ${text}`;
      take(i);
    } else if (text !== '' && of?.kind === 'organisation' && of.country === null && speaksAt(text) && nationAt(units, i)) {
      // "Israeli U.N. spokesman": whom the office serves stands before the body where it does.
      text = `${of.name === units[first]!.text ? of.name : wordsOf(units, first, first)} ${text}`;
      of = nationAt(units, i);
      take(isPossessive(unit) ? i - 1 : i);
    } else if (text !== '' && modifiers.has(unit.lower)) {
      modifier = modifiers.get(unit.lower)!;
      take(i);
    } else if (text !== '' && (unit.text === '-' || unit.text === '–') && modifiers.has(units[i - 1]?.lower ?? '')) {
      i--;
    } else if (text !== '' && fillers.has(unit.lower) && reaches(units, i - 1)) {
      i--;
    } else break;
  }
  const outer = units[name]?.reading === 'person' || text === '' ? null : outerRole(units, first);
  if (outer !== null) {
    text = wordsOf(units, roleStart(units, outer), name - 1);
    role = units[outer]!.reading === 'role' ? (units[outer]!.entries[0] as RoleEntry) : null;
    take(roleStart(units, outer));
  }
  if (modifier === null && /-(?:designate|elect|nominee)$/i.test(text)) modifier = 'designate';
  const title = text !== '' || of !== null ? { text: text.replace(/-(?:designate|elect|nominee)$/i, ''), role, of, modifier } : null;
  return { first, title, gender, strong, open };
}

/** The office in whose service another is named: "Personal Envoy" of "the Secretary-General", which begins at `inner`; null without one. */
function outerRole(units: readonly Unit[], inner: number): number | null {
  const role = units[inner - 3];
  const linked = units[inner - 1]?.lower === 'the' && /^(?:of|to)$/.test(units[inner - 2]?.lower ?? '');
  return linked && isRole(role) && isCapitalised(role) && isCapitalised(units[inner]) ? inner - 3 : null;
}

/** Whether an office, and no rank, ends at `at`. */
const endsOffice = (units: readonly Unit[], at: number): boolean =>
  at >= 0 && ((isRole(units[at]) && rankStart(units, at) === null) || roleWithComplement(units, at) !== null);

/** Offices in which somebody speaks for a state at a body. */
const speaksAt = (text: string): boolean => /(?:envoy|ambassador|representative|delegate|spokes\w+|observer|negotiator)$/i.test(text);

/** The state named at `i` as an adjective or with the mark of the possessive. */
function nationAt(units: readonly Unit[], i: number): StateEntry | null {
  const unit = isPossessive(units[i]) ? units[i - 1] : units[i];
  const isNation = unit?.reading === 'adjective' || (unit?.reading === 'state' && unit !== units[i]);
  return isNation ? (unit!.entries[0] as StateEntry) : null;
}

/** A role of the lexicon of several words needs no words before it, but "Communications Minister" does. */
const portfolioComplete = (units: readonly Unit[], i: number): boolean => /\s/.test(units[i]!.text) || units[i]!.lower === 'president';

/** Whether something that belongs to a title stands at `i`, so that a filler before the role lies inside it. */
const reaches = (units: readonly Unit[], i: number): boolean =>
  isPossessive(units[i]) || holderOf(units[i]) !== null || modifiers.has(units[i]?.lower ?? '') || fillers.has(units[i]?.lower ?? '');

export function wordsOf(units: readonly Unit[], first: number, last: number): string {
  let words = '';
  for (let i = first; i <= last; i++) words += (i > first && units[i]!.start > units[i - 1]!.end ? ' ' : '') + units[i]!.text;
  return words;
}
