/** Which person of the lexicon a draft is, by title, term on the date and the states of the document. */
import type { Lexicon, PersonEntry, Term } from '../../lexicon/types.ts';
import { foldWord } from '../../text/fold.ts';
import { isLeading, runsOn, yearsFrom } from '../offices/terms.ts';
import type { PersonDraft, Title } from '../types.ts';

/** What the distance of a past term may take off. */
const SLACK = 0.5;

export interface Setting {
  readonly lexicon: Lexicon;
  /** Publication day, null where unknown. */
  readonly day: string | null;
  /** ISO alpha-3 codes of the states named in the document. */
  readonly countries: ReadonlySet<string>;
}

/** The title that says most of the person: one with an office before a mere description. */
export function leadingTitle(draft: PersonDraft): Title | null {
  const titles = draft.chunks.flatMap((c) => (c.title && (c.title.text !== '' || c.title.of) ? [c.title] : []));
  const best =
    titles.find((t) => t.role && t.of?.kind === 'state') ??
    titles.find((t) => t.role && t.of === null) ??
    titles.find((t) => t.role) ??
    titles.find((t) => t.text !== '') ??
    titles[0];
  if (!best) return null;
  return best.of ? best : { ...best, of: titles.find((t) => t.of)?.of ?? null };
}

/**
 * The entry a draft stands for; null where no person of the lexicon fits.
 * @param introduced whether a mark of courtesy stands before the name somewhere, or "administration" after it
 */
export function identify(draft: PersonDraft, setting: Setting, introduced: boolean): PersonEntry | null {
  const title = leadingTitle(draft);
  const candidates = draft.entries.filter((entry) => !contradicts(entry, title, setting) && !isLonger(draft, entry, setting));
  if (candidates.length === 0) return title ? holderLike(draft, title, setting) : null;
  if (draft.full && candidates.length === 1) return candidates[0]!;
  const scored = candidates.map((entry) => ({ entry, score: fit(entry, title, setting) })).sort((a, b) => b.score - a.score);
  const best = scored[0]!;
  if (draft.full) return best.entry;
  // A bare surname is taken for a leader only where one, and no other, was in office about that day; without a day it may be anybody's.
  if (setting.day === null && title === null && !introduced) return null;
  const second = scored[1];
  return best.score >= 4 - SLACK && (second === undefined || second.score < best.score) ? best.entry : null;
}

/** True where the text gives a name that goes on after that of the entry, and does not speak of the entry's state. */
function isLonger({ chunks }: PersonDraft, entry: PersonEntry, { countries }: Setting): boolean {
  if (entry.country === null || countries.has(entry.country)) return false;
  const words = new Set([entry.name, ...entry.aliases.map((a) => a.text)].flatMap((name) => name.split(/[\s-]+/)).map(foldWord));
  return chunks.some(
    ({ name }) => name.split(' ').length > 2 && !/,|[JS]r\.?$/.test(name) && !words.has(foldWord(name.split(/[\s-]+/).at(-1)!)),
  );
}

/** True where the text gives the person another state's office. */
function contradicts(entry: PersonEntry, title: Title | null, { lexicon }: Setting): boolean {
  if (title?.of?.kind !== 'state' || title.text === '' || entry.country === null) return false;
  const { of } = title;
  return (
    of.iso3 !== entry.country &&
    !lexicon.termsOf(entry.id).some((t) => t.of === of.id) &&
    !/envoy|ambassador|representative|spokes/i.test(title.text)
  );
}

function fit(entry: PersonEntry, title: Title | null, { lexicon, day, countries }: Setting): number {
  const terms = lexicon.termsOf(entry.id);
  const distance = (term: Term): number => (day === null ? (term.to === null ? 0 : 1) : yearsFrom(term, day));
  let score = entry.country !== null && countries.has(entry.country) ? 2 : 0;
  if (title?.role) {
    const same = terms.filter((t) => t.office === title.role!.id || t.title?.toLowerCase() === title.text.toLowerCase());
    if (same.some((t) => distance(t) <= 1)) score += 4;
    else if (same.length > 0 && title.modifier === 'former') score += 3;
    else if (same.length > 0) score += 1;
    else score -= 1;
  }
  if (title?.of && terms.some((t) => t.of === title.of!.id)) score += 2;
  if (terms.some((t) => isLeading(t) && (day === null ? t.to === null : runsOn(t, day)))) score += 3;
  else if (terms.some((t) => isLeading(t) && (day === null || distance(t) <= 2))) score += 2;
  return score - Math.min(2, Math.min(...terms.map(distance), 30) / 10);
}

/** A holder of the office the title names whose name is nearly the one written: "Emomali Rakhmonov" for Emomali Rahmon. */
function holderLike(draft: PersonDraft, title: Title, { lexicon, day }: Setting): PersonEntry | null {
  if (!title.role || !title.of) return null;
  const words = draft.name.split(' ').map(plain);
  for (const term of lexicon.termsIn(title.role.id, title.of.id)) {
    const entry = lexicon.get(term.person);
    if (entry?.kind !== 'person' || (day !== null && yearsFrom(term, day) > 3)) continue;
    const known = entry.name.split(' ').map(plain);
    const sameSurname = words.at(-1) === known.at(-1) || words.at(-1) === plain(entry.surname);
    // With the office, the state and the time given, the surname decides; a surname written otherwise needs the given name too.
    if (sameSurname && (words.length === 1 || day !== null || words[0]!.charAt(0) === known[0]!.charAt(0))) return entry;
    if (alike(words.at(-1)!, known.at(-1)!) && (words.length === 1 || alike(words[0]!, known[0]!))) return entry;
  }
  return null;
}

/** A word of a name folded, the Arabic article taken off. */
const plain = (word: string): string => foldWord(word.replace(/^(?:al|el|an|as|ash|at)[-‐]/i, ''));

/** Whether two folded words differ no more than transcriptions do: one edit in five letters, or the same consonants at the start. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const skeleton = (w: string): string =>
    w
      .replace(/(?!^)[aeiouyhw]/g, '')
      .replace(/(.)\1+/g, '$1')
      .replace(/kh?|q/g, 'k')
      .slice(0, 4);
  return a.charAt(0) === b.charAt(0) && skeleton(a) === skeleton(b) && Math.abs(a.length - b.length) <= 4;
}
