/** Which actors a word for a group means. */
import { ADDRESSES, type GroupKind, type GroupMention } from './groups.ts';
import { jointsOf, type Joint } from './joint.ts';
import type { Step, Trail } from './trail.ts';
import type { Line, Unit } from './types.ts';
import { speechVerbs } from './vocabulary.ts';

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

/** Those the words mean: first those named together before, then the only two in sight; null where there are none or too many. */
export function membersOf(group: GroupMention, line: number, looking: Looking): Members | null {
  const wanted = group.count;
  const enough = (members: Members | null): members is Members =>
    members !== null && members.of.length > 1 && (wanted === null || members.of.length === wanted);
  // "Both" of two persons rather than of the two states whose "missions" they spoke of.
  const persons = group.kind === 'any' ? onlyTwo({ ...group, kind: 'person' }, line, looking, 2, new Set()) : null;
  if (persons) return persons;
  const two = group.kind !== 'any' && (wanted === null || wanted === 2);
  for (let back = 0; back <= (group.kind === 'any' ? 1 : REACH) && line - back >= 0; back++) {
    const { units } = looking.lines[line - back]!;
    const steps = looking.trail.inLine(line - back, group.start);
    const joint = jointsOf(steps, units)
      .map((j) => ofJoint(j, group, looking))
      .findLast(enough);
    if (joint) return joint;
    const here = two && back === 0 ? onlyTwo(group, line, looking, 0, speakers(steps, units)) : null;
    if (here) return here;
  }
  return two
    ? (onlyTwo(group, line, looking, group.count !== null ? REACH : group.noun === 'leaders' ? 1 : 2, new Set()) ??
        mainStates(group, looking))
    : null;
}

/** Ids of those whom the sentence quotes: they speak of the group more often than they belong to it. */
function speakers(steps: readonly Step[], units: readonly Unit[]): ReadonlySet<string> {
  const says = (unit: Unit | undefined): boolean => unit !== undefined && speechVerbs.has(unit.lower);
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

/** ISO code of the state that asks something of the group and so is none of it. */
function addresser(group: GroupMention, line: number, { lines, trail }: Looking): string | null {
  const asks = lines[line]!.units.slice(Math.max(0, group.unit - 8), group.unit).some((u) => ADDRESSES.test(u.lower));
  return asks ? (trail.inLine(line, group.start).find((s) => s.prominent)?.country ?? null) : null;
}

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
