/** What the lexicon's persons say about names in general: who bears a surname, which words are given names. */
import type { Lexicon, PersonEntry } from '../../lexicon/types.ts';
import { foldWord } from '../../text/fold.ts';
import { appendTo, onceFor } from '../../text/tables.ts';

export interface PeopleIndex {
  /** Persons by folded surname. */
  readonly bySurname: ReadonlyMap<string, readonly PersonEntry[]>;
  /** Whether a word, however written, is a given name. */
  isGiven(word: string): boolean;
  /** Gender of a given name, null where it tells nothing. */
  genderOf(word: string): 'f' | 'm' | null;
}

/** The given names of the word lists (`words/given-male`, `words/given-male-mine`), in small letters, with the gender they tell. */
function givenNames({ wordLists }: Lexicon): Map<string, 'f' | 'm' | null> {
  const listed = (kind: string): string[] =>
    wordLists.filter(({ id }) => `${id}-`.startsWith(`words/given-${kind}-`)).flatMap(({ words }) => words);
  const names = new Map<string, 'f' | 'm' | null>();
  for (const name of listed('male')) names.set(name, 'm');
  for (const name of listed('female')) names.set(name, names.has(name) ? null : 'f');
  for (const name of listed('other')) if (!names.has(name)) names.set(name, null);
  return names;
}

/** Built once for each lexicon. */
export const peopleIndex = onceFor((lexicon: Lexicon): PeopleIndex => {
  const bySurname = new Map<string, PersonEntry[]>();
  const listed = givenNames(lexicon);
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
    isGiven: (word) => listed.has(word.toLowerCase()) || given.has(foldWord(word)),
    genderOf: (word) => listed.get(word.toLowerCase()) ?? given.get(foldWord(word)) ?? null,
  };
});
