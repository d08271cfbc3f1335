/** Which two actors a word for a group means. */
import type { GroupKind } from './groups.ts';
import type { Step, Trail } from './trail.ts';

/** Sentences looked back over for the two. */
const REACH = 4;

export interface Pair {
  readonly kind: 'state' | 'person';
  /** Actor ids of persons, ISO codes of states. */
  readonly members: readonly string[];
}

const distinct = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((v): v is string => v !== null))];

/** The two persons or states most recently named together before the offset; null where there are none or too many. */
export function pairBefore(kind: GroupKind, line: number, offset: number, trail: Trail): Pair | null {
  let steps: Step[] = [];
  for (let back = 0; back <= REACH && line - back >= 0; back++) {
    steps = [...trail.inLine(line - back, offset), ...steps];
    const persons = distinct(steps.map((s) => (s.type === 'person' ? s.id : null)));
    const states = distinct(steps.map((s) => (s.type === 'organisation' ? null : s.country)));
    if (kind !== 'state' && persons.length === 2) return { kind: 'person', members: persons };
    if (kind !== 'person' && states.length === 2) return { kind: 'state', members: states };
    if (kind !== 'state' && persons.length > 2) return leading(persons, steps, 'person');
    if (kind !== 'person' && states.length > 2) return leading(states, steps, 'state');
  }
  return kind === 'person' ? null : mainStates(trail);
}

/** Of several, the two that stand first in the nearest sentence with prominence. */
function leading(members: readonly string[], steps: readonly Step[], kind: 'state' | 'person'): Pair | null {
  const prominent = distinct(
    steps.filter((s) => s.prominent && (kind === 'state' || s.type === 'person')).map((s) => (kind === 'state' ? s.country : s.id)),
  );
  const two = (prominent.length >= 2 ? prominent : members).slice(0, 2);
  return two.length === 2 ? { kind, members: two } : null;
}

/** The two states named most, where they stand out. */
function mainStates(trail: Trail): Pair | null {
  const ranked = trail.countries();
  return ranked.length >= 2 && (ranked[2]?.[1] ?? 0) < ranked[1]![1] ? { kind: 'state', members: [ranked[0]![0], ranked[1]![0]] } : null;
}
