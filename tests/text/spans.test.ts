import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansOfEach } from '../../src/text/spans.ts';

test('each part has the spans that lie within it; those across a border have none', () => {
  const parts = [
    { start: 0, end: 10 },
    { start: 12, end: 20 },
    { start: 20, end: 30 },
  ];
  const spans = [
    { start: 21, end: 30 },
    { start: 12, end: 20 },
    { start: 0, end: 3 },
    { start: 8, end: 13 },
    { start: 2, end: 10 },
    { start: 10, end: 12 },
    { start: 31, end: 33 },
  ];
  expect(spansOfEach(parts, spans)).toEqual([[spans[2], spans[4]], [spans[1]], [spans[0]]]);
});

test('the same as asking every span of every part', () => {
  const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60), { minLength: 2 }), fc.array(span), (borders, spans) => {
      const ends = borders.sort((a, b) => a - b);
      const parts = ends.slice(1).map((end, i) => ({ start: ends[i]!, end }));
      const slow = parts.map((part) => spans.filter((s) => s.start >= part.start && s.end <= part.end).sort((a, b) => a.start - b.start));
      expect(spansOfEach(parts, spans)).toEqual(slow);
    }),
  );
});
