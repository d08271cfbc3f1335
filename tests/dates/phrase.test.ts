import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, phraseIndex } from '../../src/dates/year/phrase.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';

const lexicon = await loadLexicon();
const phrases = [...new Set([...lexicon.landmarks.flatMap(({ words }) => words), ...lexicon.meetings.flatMap(({ place }) => place)])];
const phrasesIn = phraseIndex(phrases);

test('the index finds the very phrases that stand in a text one by one', () => {
  const piece = fc.oneof(fc.constantFrom(...phrases), fc.constantFrom(' ', 's', '/', '’s ', ', the ', 'é', '-', '9'), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const standing = phrases.filter((phrase) => holds(text, phrase));
      expect(Array.from(phrasesIn(text), (place) => phrases[place]).toSorted()).toEqual(standing.toSorted());
    }),
    { numRuns: 300 },
  );
});
