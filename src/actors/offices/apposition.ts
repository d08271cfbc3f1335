/** A role said of a name: "Ali Akbar Velayati, the Iranian foreign minister,", "X, who became premier of Y", "X became premier". */
import type { Title, Unit } from '../types.ts';
import { honorifics, personNouns, speechVerbs } from '../vocabulary.ts';
import { complementAfter } from './complements.ts';
import { afterPossessor } from './possessors.ts';
import { isRole, titleBefore } from './titles.ts';

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

/** Longest way from the comma to the role, in units; from a verb, after which most nouns are no roles of the subject. */
const REACH = 9;
const PREDICATE_REACH = 4;

/** How one comes to an office: "was elected president", "was sworn in as premier". */
const INSTALLED = new Set(['elected', 'appointed', 'named', 'sworn', 'inaugurated', 're-elected', 'reelected', 'confirmed', 'nominated']);

/** Where the predicate after a name begins that may give its office: "became", "is", "was appointed"; `past` for a plain "was". */
function predicateAfter(units: readonly Unit[], verb: number): { readonly from: number; readonly past: boolean } | null {
  let from = verb;
  if (/^(?:has|had)$/.test(units[from]?.lower ?? '') && /^(?:become|been)$/.test(units[from + 1]?.lower ?? '')) from++;
  if (!/^(?:became|becomes|become|is|was|been)$/.test(units[from]?.lower ?? '')) return null;
  const past = units[from]!.lower === 'was';
  from++;
  if (!INSTALLED.has(units[from]?.lower ?? '')) return { from, past };
  from++;
  while (/^(?:in|as)$/.test(units[from]?.lower ?? '')) from++;
  return { from, past: false };
}

export interface Apposition {
  readonly first: number;
  readonly last: number;
  readonly title: Title;
}

/** The role in apposition to a name that ends at unit `end`, null without one. */
export function appositionAfter(units: readonly Unit[], end: number): Apposition | null {
  const predicate = predicateAfter(units, end + 1);
  if (predicate === null && units[end + 1]?.text !== ',') return null;
  let from = predicate?.from ?? end + 2;
  const relative = predicate === null && units[from]?.lower === 'who';
  if (relative) {
    from++;
    const heading = HEADING.get(units[from]?.lower ?? '');
    if (heading) return headOf(units, from, heading);
    const start = from;
    while (LINKS.has(units[from]?.lower ?? '')) from++;
    if (from === start) return null;
  }
  if (DETERMINERS.has(units[from]?.lower ?? '')) from++;
  from = afterPossessor(units, from);
  for (let i = from; i < Math.min(units.length, from + (predicate ? PREDICATE_REACH : REACH)); i++) {
    const unit = units[i]!;
    if (unit.form === 'mark' && unit.text !== '-' && !unit.text.startsWith("'") && !unit.text.startsWith('’')) return null;
    if (!(isRole(unit) || (unit.form === 'lower' && personNouns.has(unit.lower))) || isRole(units[i + 1])) continue;
    const before = titleBefore(units, i + 1);
    if (before.first > from || before.title === null) continue;
    const complement = complementAfter(units, i);
    const of = before.title.of ?? complement?.of ?? null;
    const text = complement?.words ? `${before.title.text} ${complement.words}` : before.title.text;
    const past = predicate?.past === true || (relative && /^(?:was|served)$/.test(units[end + 3]?.lower ?? ''));
    const modifier = before.title.modifier ?? (past ? 'former' : null);
    return { first: from, last: complement?.last ?? i, title: { text, role: before.title.role, of, modifier } };
  }
  return null;
}

/** The role in apposition before a name: "the leader of the opposition, Said Abdullo Nuri,". `name` to `last` are the units of the name. */
export function appositionBefore(units: readonly Unit[], name: number, last: number): Title | null {
  const closing = units[last + 1];
  let comma = name - 1;
  while (honorifics.has(units[comma]?.lower ?? '')) comma--;
  if (units[comma]?.text !== ',') return null;
  const closed = closing === undefined || closing.form === 'mark' || closing.lower === 'and';
  if (!closed && !speechVerbs.has(closing.lower)) return null;
  const end = beforeAcronym(units, comma - 1);
  for (let i = end; i >= Math.max(0, end - REACH); i--) {
    const unit = units[i]!;
    if (unit.form === 'mark' && !/^[-'’]/.test(unit.text)) return null;
    if (!(isRole(unit) || (unit.form === 'lower' && personNouns.has(unit.lower))) || /[^s]s$/.test(unit.lower)) continue;
    const complement = i === end ? null : complementAfter(units, i);
    if (i !== end && complement?.last !== end) continue;
    const { title, first } = titleBefore(units, i + 1);
    if (title === null) continue;
    // "Lima's top envoy, Ana Rossi told reporters": the second comma may be wanting where the sentence begins with the office.
    if (!closed && (first === 0 || afterPossessor(units, 0) !== first)) return null;
    const text = complement?.words ? `${title.text} ${complement.words}` : title.text;
    return { text, role: title.role, of: title.of ?? complement?.of ?? null, modifier: title.modifier };
  }
  return null;
}

/** "the Secretary-General (SG), Ana Rossi": the last unit before an acronym in brackets that ends at `end`. */
const beforeAcronym = (units: readonly Unit[], end: number): number =>
  units[end]?.text === ')' && units[end - 2]?.text === '(' && units[end - 1]!.form === 'caps' ? end - 3 : end;

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
