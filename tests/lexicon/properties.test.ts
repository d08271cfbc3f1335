import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/index.ts';
import { foldWord } from '../../src/text/fold.ts';

const lexicon = await loadLexicon();
const pieces = [
  'Russia',
  "Russia's",
  'U.S.',
  'us',
  'United',
  'States',
  'New',
  'START',
  'foreign',
  'Minister',
  'the Hague',
  'Erdoğan',
  'GEORGIA',
  'Tech',
  'Côte d’Ivoire',
  'P5',
  '+',
  '1',
  '.',
  ',',
  '\n',
  '\n\n',
  '-',
  '–',
  '’s',
  '(',
  '😀',
  '\u0301',
  '\u0000',
  'ﬁ',
  'İstanbul',
  'arms',
  'control',
  'treaties',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 30 })
  .map((parts) => parts.join(' '));

test('hits lie in the text, in order, apart, and read as one of their aliases', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const hit of lexicon.names(text)) {
        expect(hit.start).toBeGreaterThanOrEqual(end);
        expect(hit.end).toBeGreaterThan(hit.start);
        expect(hit.end).toBeLessThanOrEqual(text.length);
        expect(hit.candidates.length).toBeGreaterThan(0);
        const words = foldWord(text.slice(hit.start, hit.end));
        for (const { alias, entry } of hit.candidates) {
          expect(foldWord(alias.text).replace(/^the/, '')).toBe(words.replace(/^the/, ''));
          expect(entry.aliases).toContainEqual(alias);
        }
        end = hit.end;
      }
    }),
    { numRuns: 400 },
  );
});

test('the same text gives the same hits, whatever was read before', () => {
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      const first = [lexicon.names(text), lexicon.phrases(text)];
      lexicon.names(other);
      lexicon.phrases(other);
      expect([lexicon.names(text), lexicon.phrases(text)]).toEqual(first);
    }),
    { numRuns: 100 },
  );
});

test('phrases lie in the text and speak for topics', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const hit of lexicon.phrases(text)) {
        expect(text.slice(hit.start, hit.end)).not.toBe('');
        expect(hit.topic.kind).toBe('topic');
        expect(hit.weight).toBeGreaterThan(0);
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['one endless word', 'a'.repeat(300_000), 0],
  ['blanks', ' '.repeat(300_000), 0],
  ['capitals without a line end', 'MALI '.repeat(20_000), 61],
  ['marks', '\u0301'.repeat(100_000), 0],
  ['lone surrogates', '\ud800'.repeat(100_000), 0],
  ['a name begun over and over', 'Democratic Republic of the '.repeat(10_000), 0],
])('hostile text is read in passing: %s', (_, text, hits) => {
  expect(lexicon.names(text)).toHaveLength(hits);
  expect(lexicon.phrases(text).length).toBeLessThan(text.length);
});
