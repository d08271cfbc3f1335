import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/dates/index.ts';
import { articleOf, publishedOn } from './article.ts';

const run = (text: string) => findDates(articleOf(text), [], publishedOn('2021-02-05')).dates;

describe('hostile input', () => {
  test.each([
    ['durations', '1 year 2 months '],
    ['the word May', 'May '],
    ['digits', '1'],
    ['digits and slashes', '1/2/3/'],
    ['digits and spaces', '20 '],
    ['years', '2020 '],
    ['the', 'the '],
    ['last week', 'last week '],
    ['ranges', 'May 5 to '],
    ['weekdays', 'Monday '],
    ['hyphens', '-'],
    ['spaces between', 'early          '],
  ])('80 KB of %s keeps spans right', (_, piece) => {
    const text = piece.repeat(Math.ceil(80_000 / piece.length));
    for (const date of run(text)) expect(text.slice(date.start, date.end)).toBe(date.text);
  });

  test('years at the edges of the calendar', () => {
    expect(run('From 1 January 0000 to 31 December 9999.').map((date) => date.value)).toEqual(['0000-01-01', '9999-12-31']);
  });

  test('any text: spans lie in order, apart, and give back their words', () => {
    const words = fc.constantFrom(
      'May',
      'last',
      'week',
      '2020',
      '5',
      ',',
      '-',
      'the',
      'Monday',
      'two',
      'years',
      'ago',
      'quarter',
      'of',
      '31',
      'February',
      'at',
      '10:30',
      '\n',
      'Q3',
      'end',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.string({ maxLength: 20 }), (parts, noise) => {
        const text = [...parts, noise, ...parts].join(' ');
        let end = 0;
        for (const date of run(text)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(date.start, date.end)).toBe(date.text);
          end = date.end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
