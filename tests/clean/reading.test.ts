import { array, assert, constantFrom, integer, oneof, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { shapeOf } from '../../src/clean/shape.ts';
import { stemsIn } from '../../src/clean/words.ts';

const shape = (text: string) => shapeOf({ text, line: 1, start: 0, end: text.length, gap: false, cells: 0 });

const words = ['harbour', 'ships', 'post-war', "minister's", '“customs”', 'café', '2041', 'U.N.-led', '(port)', 'inter—national', 'G7'];

test('stems and parts of an opening tell of every run of letters and digits whether it stands there', () => {
  const tangled = ['covid19', 'mid-1990s'];
  const anyWord = oneof({ weight: 100, arbitrary: constantFrom(...words) }, constantFrom(...tangled));
  const line = array(anyWord, { minLength: 1, maxLength: 120, size: 'max' });
  const asked = stringMatching(/^[a-z0-9]{4,6}$/);
  const covered = [0, 0];
  assert(
    property(line, integer({ min: 0, max: 9 }), asked, (list, indent, other) => {
      const text = 'x'.repeat(indent) + list.join(' ');
      const { chars, stems, parts, covered: to } = shape(text);
      const told = new Set([...stems, ...parts]);
      const there = new Set(stemsIn(text.slice(0, to)));
      if (to > 0) covered[chars > 500 ? 1 : 0]!++;
      // Beginnings of words are the traps: a word cut off at the end of the opening must not count as one.
      const runs = [...words, ...tangled].flatMap((word) => word.toLowerCase().match(/[\p{L}\p{N}]+/gu)!);
      for (const word of [...runs.flatMap((run) => [run, run.slice(0, 4), run.slice(0, 5)]), other]) {
        const [stem] = stemsIn(word);
        if (stem !== undefined && to > 0) expect([word, told.has(stem)]).toEqual([word, there.has(stem)]);
      }
      expect(to === 0 || to === text.length || text[to - 1] === ' ').toBe(true);
    }),
    { numRuns: 400, seed: 42 },
  );
  expect(Math.min(...covered)).toBeGreaterThan(50);
});

test('a short line of plain words is covered altogether', () => {
  const text = 'The harbour of the island opens again, says its master.';
  expect(shape(text)).toMatchObject({ covered: text.length, parts: [] });
});
