/** Looking up what an analyst types, more forgiving than reading an article. */
import { foldWord } from '../text/fold.ts';
import { isWithin } from './dates.ts';
import { ENTRY_KINDS } from './rows.ts';
import type { Entry, Lexicon, Term } from './types.ts';

/** Entries meant by an id, a name in any case, a surname, or else by names that contain the words. */
export function lookUp(lexicon: Lexicon, text: string): Entry[] {
  const byId = lexicon.get(text);
  if (byId) return [byId];
  const variants = [text, text.toUpperCase(), text.toLowerCase(), text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())];
  const exact = unique(variants.flatMap((variant) => lexicon.find(variant)).map((candidate) => candidate.entry));
  const wanted = foldWord(text);
  if (wanted === '') return [];
  const surnames = lexicon.entries('person').filter((entry) => entry.kind === 'person' && foldWord(entry.surname) === wanted);
  const named = unique([...exact, ...surnames]);
  return named.length > 0 ? named : containing(lexicon, wanted);
}

const unique = (entries: readonly Entry[]): Entry[] => [...new Set(entries)];

function containing(lexicon: Lexicon, wanted: string): Entry[] {
  const all = ENTRY_KINDS.flatMap((kind) => lexicon.entries(kind));
  return all.filter((entry) => entry.aliases.some((alias) => foldWord(alias.text).includes(wanted)));
}

/** "Russian foreign minister": the terms in the office of the body that the words name, held on the date; null where they name none. */
export function holders(lexicon: Lexicon, text: string, on: string): readonly Term[] | null {
  const found = lexicon.names(text).flatMap((hit) => hit.candidates.map((candidate) => candidate.entry));
  const role = found.find((entry) => entry.kind === 'role');
  const body = found.find((entry) => entry.kind === 'state' || entry.kind === 'organisation');
  if (!role || !body) return null;
  return lexicon.termsIn(role.id, body.id).filter((term) => isWithin(on, term.from, term.to));
}
