/** One act told twice is one event: the headline's gives way to the body's, a repetition to the better told. */
import type { EventRecord } from '../../model.ts';
import type { Draft } from './draft.ts';
import { countriesOf, hasSameParties, type ActorOf } from './parties.ts';
import { isOneKind, isOneToll, isSetApart, isToldAgain } from './same-act.ts';
import { together } from './together.ts';

export { tellingOf, type Draft } from './draft.ts';

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));

/** Whether acts are between the same two countries or more: "Russian, Chinese ministers talk" of Lavrov and Wang. */
function hasSameCountries(a: EventRecord, b: EventRecord, actorOf: ActorOf): boolean {
  const [mine, other] = [countriesOf(a, actorOf), countriesOf(b, actorOf)];
  return mine.size > 1 && mine.size === other.size && [...mine].every((country) => other.has(country));
}

const hasSharedCountry = (a: readonly string[], b: readonly string[], actorOf: ActorOf): boolean =>
  a.some((x) => b.some((y) => x === y || (actorOf(x)?.country ?? x) === actorOf(y)?.country));

/** Whether `a`, told in the headline, is what `b` tells in the body. */
function isHeadlineOf(a: Draft, b: Draft, actorOf: ActorOf): boolean {
  if (b.headline || !isOneKind(a, b)) return false;
  if (a.event.type !== b.event.type) return hasSharedCountry(a.event.source, b.event.source, actorOf);
  const mine = [...a.event.source, ...a.event.target];
  const other = [...b.event.source, ...b.event.target];
  return overlap(mine, other) || a.lemma === b.lemma || hasSameCountries(a.event, b.event, actorOf);
}

/** The same words of the same parties on the same day. */
function isRepeated({ event: a, lemma }: Draft, { event: b, lemma: other }: Draft): boolean {
  return (
    a.type === b.type &&
    a.status === b.status &&
    lemma === other &&
    a.date.value === b.date.value &&
    a.target.length > 0 &&
    hasSameParties(a, b)
  );
}

/** Events without repetitions, in their order; `actorOf` knows their parties. */
export function mergeEvents(drafts: readonly Draft[], actorOf: ActorOf): EventRecord[] {
  const kept: Draft[] = [];
  const isSame = (a: Draft, b: Draft): boolean => !isSetApart(a, b) && (isRepeated(a, b) || isOneToll(a, b) || isToldAgain(a, b, actorOf));
  for (const draft of drafts) {
    if (draft.headline && drafts.some((other) => isHeadlineOf(draft, other, actorOf))) continue;
    const twin = kept.findIndex((other) => isSame(other, draft));
    if (twin < 0) kept.push(draft);
    else kept[twin] = together(kept[twin]!, draft, actorOf);
  }
  return kept.map((d) => d.event);
}
