import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/text/tokens.ts';

const words = (text: string): string[] => tokenise(text).map((s) => text.slice(s.start, s.end));

describe('words', () => {
  test.each([
    ["Russia's envoy doesn't agree.", ['Russia', "'s", 'envoy', 'does', "n't", 'agree', '.']],
    ['the ministers’ talks, they’ve said', ['the', 'ministers', '’', 'talks', ',', 'they', '’ve', 'said']],
    ['a U.S.-led, state-owned firm', ['a', 'U.S.', '-', 'led', ',', 'state', '-', 'owned', 'firm']],
    [
      'Gen. Ivan A. Petrov paid $5.2 million on Feb. 5 at 3:30 p.m.',
      ['Gen.', 'Ivan', 'A.', 'Petrov', 'paid', '$', '5.2', 'million', 'on', 'Feb.', '5', 'at', '3:30', 'p.m.'],
    ],
    ['He cannot (or will not) go...', ['He', 'can', 'not', '(', 'or', 'will', 'not', ')', 'go', '...']],
    ["``We won't'' -- O'Brien", ['``', 'We', 'wo', "n't", "''", '--', "O'Brien"]],
    [
      'see https://example.org/a?b=1. Write to a.b@example.org!',
      ['see', 'https://example.org/a?b=1', '.', 'Write', 'to', 'a.b@example.org', '!'],
    ],
    ['the 1990s and 20th century, 50% off', ['the', '1990s', 'and', '20th', 'century', ',', '50', '%', 'off']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  test('cover everything but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(words(text).join('')).toBe(text.replace(/\s+/g, ''));
      }),
    );
  });

  test.each(['a', '.', "'", '’s', '-', '1,', 'U.', '@', 'a.b@', '👩‍🚀', 'http://'])(
    'a long run of %s costs no more than its length',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      expect(words(text).join('')).toBe(text);
    },
  );
});
