import { expect, test } from 'vitest';
import { peopleIndex } from '../../src/actors/persons/people-index.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';
import { lexiconOf } from '../lexicon/helpers.ts';

test('given names come from the lists of the lexicon', async () => {
  const { isGiven, genderOf } = peopleIndex(await loadLexicon());
  expect(['Amina', 'HANS', 'Morgan', 'Embargo'].map(isGiven)).toEqual([true, true, true, false]);
  expect(['Amina', 'Hans', 'Morgan', 'Embargo'].map(genderOf)).toEqual(['f', 'm', null, null]);
});

test('a list of one’s own adds to them', () => {
  const people = peopleIndex(
    lexiconOf(
      { kind: 'words', id: 'words/given-female', words: ['rosie'] },
      { kind: 'words', id: 'words/given-female-shire', words: ['elanor'] },
      { kind: 'words', id: 'words/given-male', words: ['fatty', 'rosie'] },
    ),
  );
  expect(['Rosie', 'Elanor', 'Fatty', 'Sauron'].map((name) => [people.isGiven(name), people.genderOf(name)])).toEqual([
    [true, null],
    [true, 'f'],
    [true, 'm'],
    [false, null],
  ]);
});
