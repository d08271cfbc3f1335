/** A role said of a name after a comma: "Ali Akbar Velayati, the Iranian foreign minister,", "X, who became prime minister of Y". */
import type { Title, Unit } from './types.ts';
import { complementAfter } from './complements.ts';
import { isRole, titleBefore } from './titles.ts';
import { personNouns } from './vocabulary.ts';

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our']);
const LINKS = new Set([
  'is',
  'was',
  'became',
  'serves',
  'served',
  'has',
  'been',
  'as',
  'currently',
  'also',
  'will',
  'be',
  'took',
  'over',
  'once',
  'now',
]);
/** "who heads the agency": verb to role. */
const HEADING: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'],
  ['headed', 'head'],
  ['leads', 'leader'],
  ['led', 'leader'],
  ['chairs', 'chair'],
  ['chaired', 'chair'],
]);

/** Longest way from the comma to the role, in units. */
const REACH = 9;

export interface Apposition {
  readonly first: number;
  readonly last: number;
  readonly title: Title;
}

/** The role in apposition to a name that ends at unit `end`, null without one. */
export function appositionAfter(units: readonly Unit[], end: number): Apposition | null {
  if (units[end + 1]?.text !== ',') return null;
  let from = end + 2;
  const relative = units[from]?.lower === 'who';
  if (relative) {
    from++;
    const heading = HEADING.get(units[from]?.lower ?? '');
    if (heading) return headOf(units, from, heading);
    const start = from;
    while (LINKS.has(units[from]?.lower ?? '')) from++;
    if (from === start) return null;
  }
  if (DETERMINERS.has(units[from]?.lower ?? '')) from++;
  for (let i = from; i < Math.min(units.length, from + REACH); i++) {
    const unit = units[i]!;
    if (unit.form === 'mark' && unit.text !== '-' && !unit.text.startsWith("'") && !unit.text.startsWith('’')) return null;
    if (!(isRole(unit) || (unit.form === 'lower' && personNouns.has(unit.lower))) || isRole(units[i + 1])) continue;
    const before = titleBefore(units, i + 1);
    if (before.first > from || before.title === null) continue;
    const complement = complementAfter(units, i);
    const of = before.title.of ?? complement?.of ?? null;
    const text = complement?.words ? `${before.title.text} ${complement.words}` : before.title.text;
    const modifier = before.title.modifier ?? (relative && /^(?:was|served)$/.test(units[end + 3]?.lower ?? '') ? 'former' : null);
    return { first: from, last: complement?.last ?? i, title: { ...before.title, text, of, modifier } };
  }
  return null;
}

/** The role in apposition before a name: "the leader of the opposition, Said Abdullo Nuri,". `name` to `last` are the units of the name. */
export function appositionBefore(units: readonly Unit[], name: number, last: number): Title | null {
  const closing = units[last + 1];
  if (units[name - 1]?.text !== ',' || (closing !== undefined && closing.form !== 'mark' && closing.lower !== 'and')) return null;
  const end = name - 2;
  for (let i = end; i >= Math.max(0, end - REACH); i--) {
    const unit = units[i]!;
    if (unit.form === 'mark' && !/^[-'’]/.test(unit.text)) return null;
    if (!(isRole(unit) || (unit.form === 'lower' && personNouns.has(unit.lower))) || /[^s]s$/.test(unit.lower)) continue;
    const complement = i === end ? null : complementAfter(units, i);
    if (i !== end && complement?.last !== end) continue;
    const { title } = titleBefore(units, i + 1);
    if (title === null) continue;
    return { ...title, text: complement?.words ? `${title.text} ${complement.words}` : title.text, of: title.of ?? complement?.of ?? null };
  }
  return null;
}

function headOf(units: readonly Unit[], verb: number, role: string): Apposition | null {
  const complement = complementAfter(units, verb, true);
  if (!complement) return null;
  const title: Title = {
    text: `${role} of ${complement.words || units[complement.last]!.text}`,
    role: null,
    of: complement.of,
    modifier: null,
  };
  return { first: verb, last: complement.last, title };
}
