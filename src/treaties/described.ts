/** Treaties described instead of named: "an interim accord of 1995", "a consular pact", "an association agreement with Ukraine". */
import type { Span } from '../model.ts';
import type { Lexicon, NameHit, TreatyEntry } from '../lexicon/types.ts';
import { isGeneric, SHORT_FORMS } from './words.ts';

export interface Described extends Span {
  readonly entry: TreatyEntry;
}

/** Treaties of more parties than this are not told by the states a text happens to name. */
const MOST_PARTIES = 3;

/** An article, up to two describing words, the instrument, and what may tell it: a year or a partner. */
const PHRASE =
  /\b(?:an?|the|their|its)\s((?:[a-z][a-z-]{3,}\s){0,2})(treaty|accord|agreement|pact|protocol|memorandum|convention)\b(?:\s(?:of|in|from|signed\sin)\s((?:19|20)\d\d)\b)?/g;

/** "a pact on the Kartarpur corridor": the subject tells it. */
const SUBJECT =
  /\b(?:an?\s|the\s)?(?:treaty|accord|agreement|pact|protocol|convention)\s(?:on|over|for|about)\s(?:the\s)?(\p{L}[\p{L}-]{3,}(?:\s\p{L}[\p{L}-]{3,})?)/gu;

/** Treaties whose parties or place the text names and whose year or describing word fits; none where more than one fits. */
export function describedTreaties(text: string, hits: readonly NameHit[], lexicon: Lexicon): Described[] {
  const phrases = [
    ...[...text.matchAll(PHRASE)].map((m) => ({ span: spanOf(m), words: describing(m[1]!), year: m[3] ?? null })),
    ...[...text.matchAll(SUBJECT)].map((m) => ({ span: spanOf(m), words: describing(m[1]!.toLowerCase()), year: null })),
  ].filter(({ words, year }) => year !== null || words.length > 0);
  if (phrases.length === 0) return [];
  const countries = new Set(hits.flatMap((h) => h.candidates.flatMap((c) => (c.entry.kind === 'state' ? [c.entry.iso3] : []))));
  const near = (lexicon.entries('treaty') as readonly TreatyEntry[]).filter(
    ({ parties }) => parties.length > 0 && parties.length <= MOST_PARTIES && parties.every((p) => countries.has(p)),
  );
  return phrases.flatMap(({ span, words, year }) => {
    const fitting = near.filter((t) => fits(t, words, year));
    return fitting.length === 1 ? [{ entry: fitting[0]!, ...span }] : [];
  });
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

const describing = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .filter((w) => w !== '' && !isGeneric(w) && !SHORT_FORMS.has(w));

/** Whether year and describing words agree with the treaty; with neither, nothing does. */
function fits(treaty: TreatyEntry, words: readonly string[], year: string | null): boolean {
  const dates = [treaty.signed, treaty.adopted, treaty.inForce].filter((d) => d !== null);
  if (year !== null && !dates.some((d) => d.startsWith(year))) return false;
  const name = [treaty.name, ...treaty.aliases.map((a) => a.text)].join(' ').toLowerCase();
  return words.every((w) => name.includes(w)) && (year !== null || words.length > 0);
}
