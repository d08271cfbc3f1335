/** What shows that two sentences, or two words of one, tell one act. */
import type { EventDate, PloverType } from '../../model.ts';
import type { Draft } from './draft.ts';
import { hasSameParties, partiesFit, type ActorOf } from './parties.ts';

/** Types between which tellings of one spoken act waver: "summons the envoy", "summoned the envoy to lodge a protest". */
const SPOKEN = new Set<PloverType>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

/** Verbs, and nouns with an article or owner, that go on telling a meeting told before. */
const TALKING = new Set('discuss speak talk exchange brief review call conversation meet meeting talks hold have'.split(' '));

/**
 * Whether two dates can be the same day: equal, one a part of the other, or one not given by the words. What only stands
 * near (`isReprise` false) must be of one year then.
 */
function datesFit(a: EventDate, b: EventDate, isReprise: boolean): boolean {
  if (a.value === null || b.value === null || a.value === b.value) return true;
  if (a.basis === 'published' || b.basis === 'published') return isReprise || a.value.slice(0, 4) === b.value.slice(0, 4);
  return a.value.startsWith(`${b.value}-`) || b.value.startsWith(`${a.value}-`);
}

/** Whether two acts are of one kind: of one type, or one word of speaking read twice. */
export const isOneKind = (a: Draft, b: Draft): boolean =>
  a.event.type === b.event.type || (a.lemma === b.lemma && SPOKEN.has(a.event.type) && SPOKEN.has(b.event.type));

const isOneSentence = (a: Draft, b: Draft): boolean => a.event.sentence.start === b.event.sentence.start;

/** Characters between two sentences that stand side by side: a space or a paragraph's blank line. */
const NEXT = 3;
const isNext = (a: Draft, b: Draft): boolean =>
  Math.max(a.event.sentence.start, b.event.sentence.start) - Math.min(a.event.sentence.end, b.event.sentence.end) <= NEXT;

/** Whether `b`, told later, is set apart from `a` by its numbers or as one more act. */
export const isSetApart = (a: Draft, b: Draft): boolean => countsDiffer(a, b) || (b.adds && !isOneSentence(a, b));

/** Types whose ways waver between tellings: a charge is condemned and accused of, a strike is launched and kills. */
const LOOSE = new Set<PloverType>(['ACCUSE', 'ASSAULT', 'CONSULT']);
const modesDiffer = ({ event: a }: Draft, { event: b }: Draft): boolean =>
  a.type === b.type && !LOOSE.has(a.type) && a.mode !== null && b.mode !== null && a.mode !== b.mode;

/** Whether two acts are about the same: two words they share, or one that is half of what the shorter says. */
function isAboutTheSame(a: Draft, b: Draft): boolean {
  const shared = [...a.words].filter((w) => b.words.has(w)).length;
  const isNearRepeat = a.lemma === b.lemma && isNext(a, b);
  return shared >= 2 || (shared === 1 && (isNearRepeat || Math.min(a.words.size, b.words.size) <= 2));
}

/** Journeys are acts beside the talks held on them. */
const JOURNEY = new Set(['visit', 'trip', 'tour', 'travel', 'stay']);
const isVisit = ({ event, lemma }: Draft): boolean => event.mode === 'visit' || JOURNEY.has(lemma);

/** Whether both tell numbers and none of them is the same: "destroyed two stations", "destroyed three depots". */
const countsDiffer = (a: Draft, b: Draft): boolean =>
  a.numbers.size > 0 && b.numbers.size > 0 && [...a.numbers].every((n) => !b.numbers.has(n));

/** "A spoke with B. The two discussed the truce": one meeting. */
function isOneMeeting(a: Draft, b: Draft, actorOf: ActorOf): boolean {
  if (a.event.type !== 'CONSULT' || !TALKING.has(b.lemma) || b.noun === 'indefinite') return false;
  if ([a, b].some(({ event }) => event.source.length === 0 || event.target.length === 0)) return false;
  const isStates = [...b.event.source, ...b.event.target].every((id) => actorOf(id)?.type === 'state');
  return isNext(a, b) || (a.event.date.value === b.event.date.value && (isStates || hasSameParties(a.event, b.event)));
}

/** A figure no two acts of an article share by chance: three digits and more. */
const EXACT = /^\d{3,}$/;
const isUnnamed = (ids: readonly string[]): boolean => ids.length > 0 && ids.every((id) => id.startsWith('group/'));

/** "Killed 1,400 people", "killed 1400 civilians": one blow, told with the number of those it struck. */
export function isOneToll(a: Draft, b: Draft): boolean {
  const [first, second] = [a.event, b.event];
  return (
    first.type === second.type &&
    first.status === second.status &&
    a.lemma === b.lemma &&
    first.source.length > 0 &&
    first.source.join() === second.source.join() &&
    isUnnamed(first.target) &&
    isUnnamed(second.target) &&
    [...a.numbers].some((n) => EXACT.test(n) && b.numbers.has(n)) &&
    (first.date.basis === 'published' || second.date.basis === 'published' || datesFit(first.date, second.date, false))
  );
}

/** Whether `b` tells, later in the text, the act that `a` tells; `actorOf` knows the actors. */
export function isToldAgain(a: Draft, b: Draft, actorOf: ActorOf): boolean {
  if (!isOneKind(a, b) || a.event.status !== b.event.status || !partiesFit(a.event, b.event, actorOf)) return false;
  if (isVisit(a) !== isVisit(b) || modesDiffer(a, b)) return false;
  const isSameWord = a.lemma === b.lemma;
  const isTalk = a.event.type === 'CONSULT' && !isVisit(a);
  const isReprise = isSameWord && !isTalk && b.noun === 'definite' && b.anchor > a.anchor && !isOneSentence(a, b);
  if (!datesFit(a.event.date, b.event.date, isReprise)) return false;
  if (isOneSentence(a, b)) return b.above.includes(a.anchor) || a.above.includes(b.anchor);
  if (isReprise) return true;
  if (isSameWord && hasSameParties(a.event, b.event) && a.event.target.length > 0 && isNext(a, b)) return true;
  if (b.noun === 'definite' && b.anchor > a.anchor && isNext(a, b) && hasSameParties(a.event, b.event)) return true;
  return (isAboutTheSame(a, b) && (isSameWord || isNext(a, b))) || isOneMeeting(a, b, actorOf);
}
