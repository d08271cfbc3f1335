/** Whether two tellings can have the same parties: a state and its minister, a party that one of them leaves unsaid. */
import type { Actor, EventRecord } from '../../model.ts';

/** An actor by its id. */
export type ActorOf = (id: string) => Actor | undefined;

const key = (ids: readonly string[]): string => [...ids].sort().join(' ');

/** Types that two do together, in whichever order they are named. */
const goesBothWays = (a: EventRecord, b: EventRecord): boolean => a.reciprocal || b.reciprocal || a.type === 'CONSULT';

/** Whether the parties are the very same. */
export function hasSameParties(a: EventRecord, b: EventRecord): boolean {
  if (key(a.source) === key(b.source) && key(a.target) === key(b.target)) return true;
  return (a.reciprocal || b.reciprocal) && key([...a.source, ...a.target]) === key([...b.source, ...b.target]);
}

/** Whether two names can stand for one party: the same actor, or a state and one of its own. */
function standsFor(a: string, b: string, actorOf: ActorOf): boolean {
  if (a === b) return true;
  const [one, other] = [actorOf(a), actorOf(b)];
  if (!one?.country || one.country !== other?.country) return false;
  return one.type === 'state' || other.type === 'state';
}

/** Whether one side can be the other: all of the smaller one are among the larger, or one is unsaid. */
function sideFits(a: readonly string[], b: readonly string[], actorOf: ActorOf): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((x) => many.some((y) => standsFor(x, y, actorOf)));
}

function fits(source: readonly string[], target: readonly string[], other: EventRecord, actorOf: ActorOf): boolean {
  const isSourceOpen = source.length === 0 || other.source.length === 0;
  const isTargetOpen = target.length === 0 || other.target.length === 0;
  return !(isSourceOpen && isTargetOpen) && sideFits(source, other.source, actorOf) && sideFits(target, other.target, actorOf);
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));

/** Whether the parties of two events can be the same, with no more than one side unsaid. */
export function partiesFit(a: EventRecord, b: EventRecord, actorOf: ActorOf): boolean {
  if (goesBothWays(a, b) && fits(a.target, a.source, b, actorOf)) return true;
  if (!goesBothWays(a, b) && (meet(a.source, b.target) || meet(a.target, b.source))) return false;
  return fits(a.source, a.target, b, actorOf);
}

/** Countries of an event's parties. */
export const countriesOf = ({ source, target }: EventRecord, actorOf: ActorOf): Set<string> =>
  new Set([...source, ...target].flatMap((id) => actorOf(id)?.country ?? []));
