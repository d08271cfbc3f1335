/** What the lexicon's persons say about names in general: who bears a surname, which words are given names. */
import type { Lexicon, PersonEntry } from '../../lexicon/types.ts';
import { foldWord } from '../../text/fold.ts';
import { appendTo, onceFor } from '../../text/tables.ts';
import { genderOfName, isGivenName } from '../vocabulary.ts';

export interface PeopleIndex {
  /** Persons by folded surname. */
  readonly bySurname: ReadonlyMap<string, readonly PersonEntry[]>;
  isGiven(word: string): boolean;
  genderOf(word: string): 'f' | 'm' | null;
}

/** Built once for each lexicon. */
export const peopleIndex = onceFor((lexicon: Lexicon): PeopleIndex => {
  const bySurname = new Map<string, PersonEntry[]>();
  const given = new Map<string, 'f' | 'm' | null>();
  for (const entry of lexicon.entries('person') as readonly PersonEntry[]) {
    const surname = foldWord(entry.surname);
    appendTo(bySurname, surname, entry);
    const first = entry.name.split(' ')[0]!;
    const key = foldWord(first);
    if (key === surname || key.length < 3) continue;
    given.set(key, given.has(key) && given.get(key) !== entry.gender ? null : entry.gender);
  }
  return {
    bySurname,
    isGiven: (word) => isGivenName(word.toLowerCase()) || given.has(foldWord(word)),
    genderOf: (word) => genderOfName(word.toLowerCase()) ?? given.get(foldWord(word)) ?? null,
  };
});
