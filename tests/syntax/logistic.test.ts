import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { argmax } from '../../src/syntax/tagger.ts';
import { FeatureRows } from '../../src/syntax/training/feature-rows.ts';
import { Logistic } from '../../src/syntax/training/logistic.ts';

const keyBits = 12;
const feature = (...keys: number[]): Int32Array => Int32Array.from(keys, (key) => key << (32 - keyBits));

/** Learns decisions of features and class, again and again. */
function learn(decisions: readonly (readonly [Int32Array, number])[], sparsity: number): Logistic {
  const model = new Logistic(3, keyBits, sparsity);
  const scores = new Float32Array(3);
  for (const [hashes] of decisions) for (let i = 0; i < 3; i++) model.observe(hashes, hashes.length);
  for (let round = 0; round < 300; round++) {
    for (const [hashes, gold] of decisions) {
      model.score(hashes, hashes.length, scores);
      model.learn(hashes, hashes.length, scores, gold);
    }
  }
  return model;
}

const decisions = [
  [feature(1, 9), 0],
  [feature(2, 9), 1],
  [feature(3, 9), 2],
] as const;

test('what tells classes apart is learned, what all share gets little', () => {
  const model = learn(decisions, 1);
  const scores = new Float32Array(3);
  for (const [hashes, gold] of decisions) {
    model.score(hashes, hashes.length, scores);
    expect(argmax(scores, 3)).toBe(gold);
  }
  const size = (key: number): number => {
    model.score(feature(key), 1, scores);
    return Math.max(...scores.map(Math.abs));
  };
  expect(size(9)).toBeLessThan(size(1) / 2);
});

test('a larger penalty leaves fewer weights', () => {
  const left = (sparsity: number): number => learn(decisions, sparsity).weights.filter((w) => w !== 0).length;
  const counts = [0, 1, 100, 1000].map(left);
  expect(counts).toEqual([...new Set(counts)].sort((a, b) => b - a));
  expect(counts.at(-1)).toBe(0);
});

test('a feature seen once or twice gets no weight', () => {
  const model = new Logistic(3, keyBits, 0);
  const scores = new Float32Array(3);
  for (const times of [2, 3]) {
    const hashes = feature(times);
    for (let i = 0; i < times; i++) model.observe(hashes, 1);
    model.score(hashes, 1, scores);
    model.learn(hashes, 1, scores, 0);
    model.score(hashes, 1, scores);
    expect(scores.some((s) => s !== 0)).toBe(times >= 3);
  }
});

test('keys keep the row they got, however many come after', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 2 ** 30 }), { maxLength: 300 }), (keys) => {
      const rows = new FeatureRows(4);
      keys.forEach((key, i) => expect(rows.insert(key)).toBe(i));
      keys.forEach((key, i) => expect([rows.insert(key), rows.find(key)]).toEqual([i, i]));
      expect(rows.count).toBe(keys.length);
      const seen: number[] = [];
      rows.each((key, row) => (seen[row] = key));
      expect(seen).toEqual(keys);
      expect(rows.find(2 ** 30 + 1)).toBe(-1);
    }),
  );
});
