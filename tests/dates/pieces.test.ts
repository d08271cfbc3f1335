import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hint } from '../../src/dates/hints.ts';
import { piecesOf } from '../../src/dates/pieces.ts';
import { readPassage } from '../../src/dates/select.ts';

const traits = { personMonths: new Set<string>(), numbers: new Set<string>(), dayFirst: false, orderKnown: true };
const everyHint = Object.values(hint).reduce((all, bit) => all | bit, 0);
const spansIn = (text: string, whole: boolean) =>
  readPassage({ text, traits, pieces: whole ? [{ start: 0, end: text.length, hints: everyHint }] : piecesOf(text) }).map(
    ({ start, end, type }) => [text.slice(start, end), type],
  );

const WORDS = (
  'on Monday , last week. early January 5, 2021 The third quarter of 2014 H1 Q3 12/03/2014 2021-02-05 at 10:30 p.m. noon Friday Sept. 11 ' +
  'three days ago two weeks earlier the same day every year Sundays the 1990s ’80s nineteen ninety-six 5-Feb-21 in the spring today ' +
  'Christmas Day the nineteenth century year-end the sixties of that month said He "It from 1992 to 1995 between January 20 and 22'
).split(' ');

test('pieces with their hints give what all rules give on the whole of a text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }), (words) => {
      const text = words.join(' ');
      // Where a sentence ends inside an expression both may differ.
      fc.pre(piecesOf(text).every(({ start, end }) => start === 0 && end === text.length));
      expect(spansIn(text, false)).toEqual(spansIn(text, true));
    }),
    { numRuns: 3000 },
  );
});

test('every piece is a stretch of the text, they follow one another, and hold all its figures', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const pieces = piecesOf(text);
      let last = 0;
      for (const { start, end } of pieces) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      for (const { index } of text.matchAll(/\d/g)) expect(pieces.some(({ start, end }) => start <= index && index < end)).toBe(true);
    }),
  );
});

test.each([
  ['He left on Monday. The talks begin in May.', 2],
  ['The talks of Sept. The end of the year', 1],
  ['At 10:35 a.m. EDT on Friday he spoke.', 1],
  ['They met in Paris. Nothing was signed! "All is open," he said.', 0],
])('%s', (text, count) => {
  expect(piecesOf(text)).toHaveLength(count);
});
