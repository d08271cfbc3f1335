/** One act told twice is one event: the headline's gives way to the body's, a repetition to the better told. */
import type { EventRecord } from '../model.ts';

/** An event with what merging needs to know. */
export interface Draft {
  readonly event: EventRecord;
  readonly headline: boolean;
  /** Lemma of the trigger's head. */
  readonly lemma: string;
  /** Countries of its parties, of those that have one. */
  readonly countries: ReadonlySet<string>;
  /** Whether only a political actor does such an act. */
  readonly political: boolean;
  /** Whether its words leave open whom it concerns. */
  readonly open: boolean;
}

const key = (ids: readonly string[]): string => [...ids].sort().join(' ');

function sameParties(a: EventRecord, b: EventRecord): boolean {
  if (key(a.source) === key(b.source) && key(a.target) === key(b.target)) return true;
  return (a.reciprocal || b.reciprocal) && key([...a.source, ...a.target]) === key([...b.source, ...b.target]);
}

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));

/** Whether acts are between the same two countries or more: "Russian, Chinese ministers talk" of Lavrov and Wang. */
const sameCountries = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 1 && a.size === b.size && [...a].every((country) => b.has(country));

/** Whether `a`, told in the headline, is what `b` tells in the body. */
function toldAgain(a: Draft, b: Draft): boolean {
  if (b.headline || a.event.type !== b.event.type) return false;
  const mine = [...a.event.source, ...a.event.target];
  const other = [...b.event.source, ...b.event.target];
  return overlap(mine, other) || a.lemma === b.lemma || sameCountries(a.countries, b.countries);
}

function isRepeated(a: Draft, b: Draft): boolean {
  return (
    a.event.type === b.event.type &&
    a.event.status === b.event.status &&
    a.lemma === b.lemma &&
    a.event.date.value === b.event.date.value &&
    a.event.target.length > 0 &&
    sameParties(a.event, b.event)
  );
}

/** Events without repetitions, in their order. */
export function mergeEvents(drafts: readonly Draft[]): EventRecord[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (draft.headline && drafts.some((other) => toldAgain(draft, other))) continue;
    const twin = kept.findIndex((other) => isRepeated(draft, other));
    if (twin < 0) kept.push(draft);
    else if (draft.event.confidence > kept[twin]!.event.confidence) kept[twin] = draft;
  }
  return kept.map((d) => d.event);
}
