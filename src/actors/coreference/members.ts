/** Which actors a word for a group means. */
import type { Line, Unit } from '../types.ts';
import { speechVerbs } from '../vocabulary.ts';
import { KNOWN_STATES } from './group-words.ts';
import { ADDRESSES, type GroupKind, type GroupMention } from './groups.ts';
import { jointsOf, type Joint } from './joint.ts';
import type { Step, Trail } from './trail.ts';

/** Sentences looked back over. */
const REACH = 4;

/** Members of a group: ids of actors, or ISO codes of states where persons stand for them. */
export interface Members {
  readonly by: 'id' | 'state';
  readonly of: readonly string[];
}

export interface Looking {
  readonly lines: readonly Line[];
  readonly trail: Trail;
  /** ISO code of the state a word names as an adjective ("a Chinese vessel"), null on others. */
  readonly nationOf: (unit: Unit) => string | null;
  /** Whether a person's office agrees with the noun: "ministers" are not presidents. */
  readonly fits: (id: string, noun: string) => boolean;
  readonly hasOffice: (id: string) => boolean;
}

const distinct = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((v): v is string => v !== null))];

/** Those the words mean: first those told right after, then those named together before, then the only two in sight; null where there are none or too many. */
export function membersOf(group: GroupMention, line: number, looking: Looking): Members | null {
  const wanted = group.count;
  const enough = (members: Members | null): members is Members =>
    members !== null && members.of.length > 1 && (wanted === null || members.of.length === wanted);
  const listed = listedAfter(group, line, looking);
  if (listed) return listed;
  // "The countries" without a number are more often two than the many of a list.
  const bare = wanted === null && KNOWN_STATES.test(group.noun);
  // "Both" of two persons rather than of the two states whose "missions" they spoke of.
  const asked = speakerAsks(group, looking.lines[line]!.units);
  const persons = group.kind === 'any' ? onlyTwo({ ...group, kind: 'person' }, line, looking, 2, new Set()) : null;
  if (persons) return persons;
  const two = group.kind !== 'any' && (wanted === null || wanted === 2);
  for (let back = 0; back <= (group.kind === 'any' ? 1 : REACH) && line - back >= 0; back++) {
    const { units } = looking.lines[line - back]!;
    const steps = looking.trail.inLine(line - back, group.start);
    const joint = jointsOf(steps, units)
      .filter((j) => !bare || j.prominent || j.members.length === 2)
      .map((j) => ofJoint(j, group, looking))
      .findLast(enough);
    if (joint) return joint;
    const here = two && back === 0 && !asked ? onlyTwo(group, line, looking, 0, speakers(steps, units)) : null;
    if (here) return here;
  }
  if (!two || asked) return null;
  const near = onlyTwo(group, line, looking, wanted !== null ? REACH : group.noun === 'leaders' ? 1 : 2, new Set());
  return near ?? (bare ? null : (mainStates(group, looking) ?? (wanted === 2 ? mainPersons(group, looking) : null)));
}

/** Marks and words between a group and the names of its members: "the three powers - Russia, Iran and Turkey". */
const OPENS_LIST = /^(?:[-–—:,(]|--|including|namely|being)$/;
const CLOSES_LIST = /^(?:[-–—:;)]|--)$/;

/** Those whom the words name right after, where they are as many as the number says. */
function listedAfter({ count, end, kind }: GroupMention, line: number, { lines, trail }: Looking): Members | null {
  const units = lines[line]!.units.filter((u) => u.start >= end);
  const from = units.findIndex((u) => !OPENS_LIST.test(u.lower));
  if (count === null || from < 1) return null;
  const close = units.findIndex(
    (u, i) => i >= from && (CLOSES_LIST.test(u.lower) || (units[0]!.text === ',' && u.form === 'lower' && !IN_LIST.test(u.lower))),
  );
  const until = close < 0 ? Infinity : units[close]!.start;
  const named = trail.inLine(line, until).filter((s) => s.start >= units[from]!.start);
  const wanted = named.filter((s) => (kind === 'person' ? s.type === 'person' : kind === 'state' ? s.type === 'state' : true));
  const ids = distinct(wanted.map((s) => s.id));
  return ids.length === count ? { by: 'id', of: ids } : null;
}
const IN_LIST = /^(?:and|the|as|well)$/;

/** Ids of those whom the sentence quotes: they speak of the group more often than they belong to it. */
function speakers(steps: readonly Step[], units: readonly Unit[]): ReadonlySet<string> {
  // Who accuses another is one of the two.
  const says = (unit: Unit | undefined): boolean => unit !== undefined && speechVerbs.has(unit.lower) && unit.lower !== 'accused';
  const quoted = steps.filter((s) => says(units.find((u) => u.start >= s.end)) || says(units.findLast((u) => u.end <= s.start)));
  return new Set(quoted.map((s) => s.id));
}

/** The members of a joint as far as they are of the kind asked for. */
function ofJoint({ members, prominent }: Joint, { kind, noun }: GroupMention, looking: Looking): Members | null {
  if (kind === 'person') {
    const persons = members.filter((s) => s.type === 'person' && looking.fits(s.id, noun));
    return { by: 'id', of: persons.map((s) => s.id) };
  }
  if (kind === 'any') return prominent ? { by: 'id', of: members.map((s) => s.id) } : null;
  return asSides(members, kind, looking);
}

/** Persons of different states stand for these; organisations stand for themselves. */
function asSides(members: readonly Step[], kind: GroupKind, { hasOffice }: Looking): Members | null {
  const bodies = members.filter((s) => s.type === 'organisation');
  if (kind === 'state' && bodies.length > 0) return null;
  // Hostages do not stand for their states.
  if (members.some((s) => s.type === 'person' && !hasOffice(s.id))) return null;
  const countries = distinct(members.map((s) => s.country));
  if (bodies.length === 0 && countries.length === members.length) return { by: 'state', of: countries };
  return kind === 'state' ? null : { by: 'id', of: members.map((s) => s.id) };
}

/** The only two of the kind in the nearest sentences; of several persons, the two that stand first there. */
function onlyTwo(group: GroupMention, line: number, looking: Looking, reach: number, without: ReadonlySet<string>): Members | null {
  const { lines, trail } = looking;
  const outsider = addresser(group, line, looking);
  let steps: readonly Step[] = [];
  let adjectives: readonly (string | null)[] = [];
  for (let back = 0; back <= reach && line - back >= 0; back++) {
    steps = [...trail.inLine(line - back, group.start).filter((s) => !without.has(s.id)), ...steps];
    if (group.kind === 'person') {
      const persons = distinct(steps.map((s) => (s.type === 'person' && looking.fits(s.id, group.noun) ? s.id : null)));
      if (persons.length === 2) return { by: 'id', of: persons };
      if (persons.length > 2) return group.count === null ? null : leading(steps, persons);
      continue;
    }
    adjectives = [...lines[line - back]!.units.filter((u) => u.start < group.start).map(looking.nationOf), ...adjectives];
    const states = distinct([...steps.map((s) => (s.type === 'organisation' ? null : s.country)), ...adjectives]);
    const two = states.filter((s) => s !== outsider);
    if (two.length === 2) return { by: 'state', of: two };
    if (two.length > 2) return null;
  }
  return null;
}

/** What is done for two by a third who is named last before: "the emirate of Qatar facilitated a deal between the countries". */
const MEDIATES = /^(?:mediat|facilitat|broker)/;

/** ISO code of the state that asks something of the group and so is none of it. */
function addresser(group: GroupMention, line: number, { lines, trail }: Looking): string | null {
  const asks = lines[line]!.units.slice(Math.max(0, group.unit - 8), group.unit).find((u) => ADDRESSES.test(u.lower));
  return asks ? (trail.inLine(line, asks.start).findLast((s) => s.prominent || MEDIATES.test(asks.lower))?.country ?? null) : null;
}

/** Whether "we" or "I" ask something of the group: the two in sight may then be the speaker and one of those asked. */
const speakerAsks = ({ unit }: GroupMention, units: readonly Unit[]): boolean =>
  units.slice(Math.max(0, unit - 6), unit).some((u, i, near) => ADDRESSES.test(u.lower) && /^(?:we|i)$/.test(near[i - 1]?.lower ?? ''));

/** Of several persons, the two that stand first with prominence. */
function leading(steps: readonly Step[], persons: readonly string[]): Members | null {
  const prominent = distinct(steps.map((s) => (s.prominent && persons.includes(s.id) ? s.id : null)));
  const two = (prominent.length >= 2 ? prominent : persons).slice(0, 2);
  return two.length === 2 ? { by: 'id', of: two } : null;
}

/** The two states the text names most, where they stand out by twice as many mentions. */
function mainStates({ kind }: GroupMention, { trail }: Looking): Members | null {
  const ranked = trail.countries();
  const clear = kind !== 'person' && ranked.length >= 2 && 2 * (ranked[2]?.[1] ?? 0) <= ranked[1]![1];
  return clear ? { by: 'state', of: [ranked[0]![0], ranked[1]![0]] } : null;
}

/** The two holders of an office, of two countries, whom the text names most, where they stand out by twice as many mentions. */
function mainPersons({ kind, noun }: GroupMention, { trail, fits, hasOffice }: Looking): Members | null {
  if (kind !== 'person') return null;
  const [first, second, third] = trail.persons();
  if (!first || !second || first.country === second.country || 2 * (third?.times ?? 0) > second.times) return null;
  const leads = [first, second].every(({ id, country }) => country !== null && hasOffice(id) && fits(id, noun));
  return leads ? { by: 'id', of: [first.id, second.id] } : null;
}
