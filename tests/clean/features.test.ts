import { expect, test } from 'vitest';
import { toBlocks } from '../../src/clean/blocks.ts';
import { FEATURES, featuresOf, featureWriter } from '../../src/clean/features.ts';
import { shapeOf, type Shape } from '../../src/clean/shape.ts';
import { readMarked } from './marked.ts';

const pages = readMarked().map(({ text }) => toBlocks(text).map(shapeOf));
const hint = new Set<number>();
const rowOf = ({ data, width }: ReturnType<typeof featuresOf>, i: number) =>
  Object.fromEntries(FEATURES.map((name, k) => [name, data[i * width + k]!]));

test('the columns of a line are what their names say', () => {
  const logarithms = new Set(['chars', 'words', 'commas', 'innerEnds', 'separators']);
  const seen = new Set<string>();
  for (const shapes of pages) {
    const rows = featuresOf(shapes, hint);
    shapes.forEach((shape, i) => {
      const row = rowOf(rows, i);
      for (const name of FEATURES.filter((feature): feature is keyof Shape & string => feature in shape)) {
        const value = Number(shape[name]);
        expect([name, row[name]]).toEqual([name, Math.fround(logarithms.has(name) ? Math.log2(1 + value) : value)]);
        if (value > 0) seen.add(name);
      }
      expect(row['phrase']).toBe(shape.reasons.length);
      expect(Object.keys(row).filter((name) => name.startsWith('phrase:') && row[name] === 1)).toEqual(
        FEATURES.filter((name) => shape.reasons.some((reason) => name === `phrase:${reason}`)),
      );
      expect(row['chars@+1']).toBe(i + 1 < shapes.length ? Math.fround(Math.log2(1 + shapes[i + 1]!.chars)) : -1);
      expect(row['good@-2']).toBe(i >= 2 ? Number(shapes[i - 2]!.good) : -1);
      expect(row['goodBefore']).toBe(Math.fround(Math.log2(1 + shapes.slice(0, i).filter((s) => s.good).length)));
      const next = shapes.findIndex((s, k) => k > i && s.good);
      expect(row['untilGood']).toBe(Math.fround(Math.log2(1 + (next < 0 ? 99 : Math.min(99, next - i)))));
    });
  }
  expect(seen.size).toBeGreaterThan(20);
});

test('a line written over an old row is the same as in a new one', () => {
  for (const shapes of pages) {
    const { data, width } = featuresOf(shapes, hint);
    const write = featureWriter(shapes, hint);
    const used = new Float32Array(width + 3);
    shapes.forEach((_, i) => {
      write(i, used.fill(Number.NaN), 3);
      expect(used.subarray(3)).toEqual(data.subarray(i * width, (i + 1) * width));
    });
  }
});

test('what a page without prose is told does not depend on the pages before it', () => {
  const menu = ['Home', 'Harbour news', 'Weather'].map((text, i) =>
    shapeOf({ text, line: i + 1, start: 0, end: text.length, gap: false, cells: 0 }),
  );
  const first = featuresOf(menu, hint).data;
  featuresOf(pages[0]!, hint);
  expect(featuresOf(menu, hint).data).toEqual(first);
});
