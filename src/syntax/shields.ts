/** Joins the words of known names into units. */
import type { Sentence, Span } from '../model.ts';
import type { NameKind, Shield } from './types.ts';

/** A word or a whole name; offsets count from the start of the sentence. */
export interface Unit extends Span {
  readonly name: NameKind | null;
  /** True where several words became one. */
  readonly merged: boolean;
}

/** Puts names in place of their words. Of names that overlap the longer wins; names that cut through a word are left out. */
export function applyShields(words: readonly Span[], sentence: Sentence, shields: readonly Shield[]): Unit[] {
  const inside = shields.filter((s) => s.start >= sentence.start && s.end <= sentence.end && s.end > s.start);
  if (inside.length === 0) return words.map(({ start, end }) => ({ start, end, name: null, merged: false }));
  const starts = new Map(words.map((word, i) => [word.start, i]));
  const ends = new Map(words.map((word, i) => [word.end, i]));
  // For each word the name that begins there, and for all its words a mark.
  const begins = new Map<number, { last: number; kind: NameKind }>();
  const taken = new Uint8Array(words.length);
  for (const shield of inside.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const first = starts.get(shield.start - sentence.start);
    const last = ends.get(shield.end - sentence.start);
    if (first === undefined || last === undefined || taken[first] || taken[last]) continue;
    taken.fill(1, first, last + 1);
    begins.set(first, { last, kind: shield.kind });
  }
  const units: Unit[] = [];
  for (let i = 0; i < words.length; i++) {
    const name = begins.get(i);
    const last = name?.last ?? i;
    units.push({ start: words[i]!.start, end: words[last]!.end, name: name?.kind ?? null, merged: last > i });
    i = last;
  }
  return units;
}
