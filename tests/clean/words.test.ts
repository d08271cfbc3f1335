import { expect, test } from 'vitest';
import { WordCounter } from '../../src/clean/words.ts';

test('a counter knows no word before the first is added, nor after it was emptied', () => {
  const counter = new WordCounter();
  expect(counter.count(0)).toBe(0);
  expect(counter.add(0, 1)).toBe(true);
  expect(counter.add(0, 1)).toBe(false);
  expect(counter.count(0)).toBe(1);
  counter.add(0, 2);
  expect(counter.count(0)).toBe(2);
  counter.clear();
  expect(counter.count(0)).toBe(0);
});
