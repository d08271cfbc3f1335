/**
 * The unsaid target in an article about two: where most acts run between A and B, "India demands stricter action"
 * is addressed to the other. Only for words, not deeds, and only for a source that is one of the two.
 */
import type { Actor, EventRecord, PloverType } from '../model.ts';

const VERBAL = new Set<PloverType>(['REQUEST', 'REJECT', 'AGREE', 'ACCUSE', 'THREATEN', 'SANCTION', 'RETREAT', 'CONCEDE']);
/** Share of the acts between two countries that the leading pair must hold. */
const LEADING_SHARE = 0.5;
const LEAST_ACTS = 2;
/** What an inferred target takes from the confidence of its event. */
const DOUBT = 0.85;

/** Events with the targets that the article's leading pair of countries implies. */
export function addCounterparts(events: readonly EventRecord[], actors: readonly Actor[]): EventRecord[] {
  const countries = new Map(actors.map((a) => [a.id, a.country]));
  const countryOf = (ids: readonly string[]): string | null => {
    const found = new Set(ids.map((id) => countries.get(id) ?? null));
    return found.size === 1 ? [...found][0]! : null;
  };
  const pairs = new Map<string, number>();
  let total = 0;
  for (const { source, target } of events) {
    const [a, b] = [countryOf(source), countryOf(target)];
    if (!a || !b || a === b) continue;
    total += 1;
    const pair = [a, b].sort().join(' ');
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const [leading] = [...pairs].sort((x, y) => y[1] - x[1]);
  if (!leading || leading[1] < LEAST_ACTS || leading[1] / total < LEADING_SHARE) return [...events];
  const pair = leading[0].split(' ');
  /** The actor that last stood for each of the two. */
  const last = new Map<string, string>();
  for (const code of pair) {
    const state = actors.find((a) => a.type === 'state' && a.country === code);
    if (state) last.set(code, state.id);
  }
  return events.map((event) => {
    const mine = countryOf(event.source);
    const other = mine !== null && pair.includes(mine) ? pair.find((code) => code !== mine) : undefined;
    const counterpart = other && last.get(other);
    if (event.target.length > 0 || !counterpart || !VERBAL.has(event.type)) return event;
    return { ...event, target: [counterpart], confidence: Math.round(event.confidence * DOUBT * 100) / 100 };
  });
}
