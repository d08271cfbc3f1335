import { expect, test } from 'vitest';
import { weightUnit } from '../../src/syntax/beam.ts';
import { placeSlots, SparseTable, TripleTable } from '../../src/syntax/tables.ts';
import { compileSparse, type Learned } from '../../src/syntax/training/compile.ts';
import { compileTriples } from '../../src/syntax/training/compile-triples.ts';
import { Perceptron } from '../../src/syntax/training/perceptron.ts';

const bucketBits = 4;
/** Hashes whose upper bits are the bucket and the check of a key. */
const hash = (key: number): number => (key << (32 - bucketBits - 8)) | 0;

/** A model with the given weights of three classes by key. */
function modelOf(weights: ReadonlyMap<number, readonly [number, number, number]>): Perceptron {
  const model = new Perceptron(3, bucketBits + 8);
  for (const [key, triple] of weights) triple.forEach((w, k) => model.update(Int32Array.of(hash(key)), 1, k, w));
  return model;
}

function scoresOf(model: Perceptron, keys: readonly number[]): number[] {
  const { slots, triples } = compileTriples(model, bucketBits);
  const table = new TripleTable(slots, triples);
  const sums = new Int32Array(4);
  table.fetch(table.addHashes(Int32Array.from(keys, hash), 0));
  table.sum(0, keys.length, sums, 1);
  return [...sums.subarray(1)];
}

const model = modelOf(
  new Map([
    [0x101, [8, -4, -4]],
    [0x202, [-30, 0, 30]],
    [0x203, [1, 1, -2]],
  ]),
);

test.each([
  [0x101, [8, -4, -4]],
  [0x202, [-30, 0, 30]],
  [0x203, [1, 1, -2]],
])('a quantised triple is near to what was learned', (key, learned) => {
  const size = Math.hypot(...learned);
  scoresOf(model, [key]).forEach((score, k) => expect(Math.abs(score / weightUnit - learned[k]!)).toBeLessThan(0.3 * size));
});

test('what was not learned adds nothing', () => {
  expect(scoresOf(model, [0x204, 0x102, 0xf01])).toEqual([0, 0, 0]);
  expect(scoresOf(model, [0x101, 0x204])).toEqual(scoresOf(model, [0x101]));
});

test('a full bucket keeps the largest', () => {
  const crowded = modelOf(new Map(Array.from({ length: 6 }, (_, i) => [0x300 + i, [10 * (i + 1), -10 * (i + 1), 0]])));
  const found = Array.from({ length: 6 }, (_, i) => scoresOf(crowded, [0x300 + i]).some((s) => s !== 0));
  expect(found).toEqual([false, false, true, true, true, true]);
});

test('weights of tags and labels are found again by their order', () => {
  const at = (key: number): Int32Array => Int32Array.of(key << 18);
  const rows: [key: number, weights: number[]][] = [
    [0x1005, [10, 0, 0, -20, 0]],
    [0x1000, [0, 0, 5, 0, 0]],
    [0x3fff, [0, 0, 0, 0, 20]],
  ];
  const sparse: Learned = {
    classes: 5,
    keyBits: 2 + 12,
    rows: rows.length,
    weights: Float32Array.from(rows.flatMap(([, weights]) => weights)),
    each: (visit) => rows.forEach(([key], row) => visit(key, row)),
  };
  const { checks, pairs } = compileSparse(sparse, 2, 100);
  const table = new SparseTable(placeSlots(checks, pairs), pairs);
  const scores = (key: number): number[] => {
    const sums = new Int32Array(5);
    table.add(at(key), 1, sums);
    return [...sums].map((s) => Math.round((s / 255) * 20));
  };
  expect(scores(0x1005)).toEqual([10, 0, 0, -20, 0]);
  expect(scores(0x1000)).toEqual([0, 0, 5, 0, 0]);
  expect(scores(0x3fff)).toEqual([0, 0, 0, 0, 20]);
  expect(scores(0x2fff)).toEqual([0, 0, 0, 0, 0]);
});
