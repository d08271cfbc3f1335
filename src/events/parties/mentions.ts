/** The mentions of an article's actors, by where they stand. */
import type { Actor, Span } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import type { Known, MentionIndex, Party } from './types.ts';

export function mentionIndex(actors: readonly Actor[]): MentionIndex {
  // Those of one group stand in the order in which they are named.
  const list = actors
    .toSorted((a, b) => firstNamed(a) - firstNamed(b))
    .flatMap((actor) => actor.mentions.map((m) => ({ id: actor.id, start: m.start, end: m.end, how: m.how ?? 'mention' })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { list, longest: list.reduce((n, m) => Math.max(n, m.end - m.start), 0) };
}

/** Where an actor is first named by himself; the end of the text for one who is only named with others. */
const firstNamed = ({ mentions }: Actor): number => mentions.find((m) => m.how !== 'group')?.start ?? Number.MAX_SAFE_INTEGER;

/** Place of the first mention that can reach `start`. */
function firstNear({ list, longest }: MentionIndex, start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start - longest) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mentions that share a character with a stretch of text. */
export function covering(index: MentionIndex, span: Span): Known[] {
  const found: Known[] = [];
  const { list } = index;
  for (let i = firstNear(index, span.start); i < list.length && list[i]!.start < span.end; i++)
    if (list[i]!.end > span.start) found.push(list[i]!);
  return found;
}

/** Whether a mention shares a character with a stretch of text. */
export function isCovered(index: MentionIndex, span: Span): boolean {
  const { list } = index;
  for (let i = firstNear(index, span.start); i < list.length && list[i]!.start < span.end; i++) if (list[i]!.end > span.start) return true;
  return false;
}

/** The party whose mention covers a token; of a part of `whole`, one whose mention does not take in the whole. */
export function namedAt(index: MentionIndex, token: Token, whole?: Token): Party | null {
  const found = covering(index, token).filter((m) => !whole || m.end <= whole.start || m.start >= whole.end);
  const [first] = found;
  if (!first) return null;
  // Mentions of one span belong together ("both"); of nested ones the longest counts.
  const same = found.filter((m) => m.start === first.start && m.end === first.end);
  return { ids: [...new Set(same.map((m) => m.id))], span: first, how: first.how };
}

/** Country of the last actor spoken of within `reach` characters before a place: "the government" after "Serbia". */
export function countryBefore(
  index: MentionIndex,
  place: number,
  reach: number,
  countries: ReadonlyMap<string, string | null>,
): string | null {
  let country: string | null = null;
  for (const m of index.list) {
    if (m.start >= place) break;
    if (m.start > place - reach) country = countries.get(m.id) ?? country;
  }
  return country;
}
