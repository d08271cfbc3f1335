/** What the record keeps of two tellings of one act: the surer one, with parties and day that only the other has. */
import type { ActorType, EventDate } from '../../model.ts';
import type { Draft } from './draft.ts';
import type { ActorOf } from './parties.ts';

/** The date that says more: one given by the words before that of publication, a day before its month. */
function fullerDate(a: EventDate, b: EventDate): EventDate {
  if (b.value === null || a.value === b.value) return a;
  if (a.value === null || (a.basis === 'published' && b.basis === 'expression')) return b;
  return a.basis === b.basis && b.value.startsWith(`${a.value}-`) ? b : a;
}

const areAll = (type: ActorType, ids: readonly string[], actorOf: ActorOf): boolean =>
  ids.length > 0 && ids.every((id) => actorOf(id)?.type === type);

/** One side of the act: what the other telling has where this has nothing, and the person who acts for a state in place of it. */
function fullerSide(mine: readonly string[], theirs: readonly string[], actorOf: ActorOf): readonly string[] {
  if (mine.length === 0) return theirs;
  const isPersonOfState = theirs.length === mine.length && areAll('state', mine, actorOf) && areAll('person', theirs, actorOf);
  return isPersonOfState ? theirs : mine;
}

/** What a later telling must be surer by than the first to take its place where both name both parties. */
const MARGIN = 0.15;

const namesBoth = ({ event }: Draft): boolean => event.source.length > 0 && event.target.length > 0;

/** The better telling first: of two in one sentence the word that governs the other, else the fuller, else the first unless it is doubtful. */
function preferred(a: Draft, b: Draft): [Draft, Draft] {
  if (b.above.includes(a.anchor)) return [a, b];
  if (a.above.includes(b.anchor)) return [b, a];
  const gain = b.event.confidence - a.event.confidence;
  return gain > (namesBoth(a) ? MARGIN : 0) ? [b, a] : [a, b];
}

/** One draft of two that tell one act. */
export function together(a: Draft, b: Draft, actorOf: ActorOf): Draft {
  const [best, other] = preferred(a, b);
  const { event } = best;
  const turned = event.source.some((id) => other.event.target.includes(id));
  const [source, target] = turned ? [other.event.target, other.event.source] : [other.event.source, other.event.target];
  return {
    ...best,
    event: {
      ...event,
      source: fullerSide(event.source, source, actorOf),
      target: fullerSide(event.target, target, actorOf),
      date: fullerDate(event.date, other.event.date),
    },
  };
}
