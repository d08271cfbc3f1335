/** Turns learned weights into the quantised tables the program reads. */
import type { Perceptron } from './perceptron.ts';

/** Weight that becomes 1, so that the largest becomes `most`. Large weights must not be cut: they carry the sure cases. */
function unitOf(model: Perceptron, most: number): number {
  let largest = 0;
  for (let i = 0; i < model.rows * model.classes; i++) largest = Math.max(largest, Math.abs(model.weights[i]!));
  return largest / most;
}

const quantise = (weight: number, unit: number, most: number): number => Math.max(-most, Math.min(most, Math.round(weight / unit)));

/** Keys by bucket, those with the largest weights first, at most four. */
function fillBuckets(
  model: Perceptron,
  bucketBits: number,
  unit: number,
  most: number,
): { key: number; row: number; values: number[] }[][] {
  const buckets: { key: number; row: number; values: number[]; size: number }[][] = Array.from({ length: 1 << bucketBits }, () => []);
  model.each((key, row) => {
    const values: number[] = [];
    for (let k = 0; k < model.classes; k++) values.push(quantise(model.weights[row * model.classes + k]!, unit, most));
    const size = values.reduce((sum, v) => sum + v * v, 0);
    if (size > 0) buckets[key >>> (model.keyBits - bucketBits)]!.push({ key, row, values, size });
  });
  for (const bucket of buckets) {
    bucket.sort((x, y) => y.size - x.size || x.key - y.key);
    bucket.length = Math.min(bucket.length, 4);
  }
  return buckets;
}

/** Slots of a `TripleTable` with 2^`bucketBits` buckets; the model's keys must have 8 bits more. */
export function compileTriples(model: Perceptron, bucketBits: number): Int32Array {
  // The three scores are only compared, so their mean can go; what is left is smaller and quantises better.
  for (let row = 0; row < model.rows; row++) {
    const base = row * 3;
    const mean = (model.weights[base]! + model.weights[base + 1]! + model.weights[base + 2]!) / 3;
    for (let k = 0; k < 3; k++) model.weights[base + k]! -= mean;
  }
  const unit = unitOf(model, 127);
  const slots = new Int32Array(4 << bucketBits);
  fillBuckets(model, bucketBits, unit, 127).forEach((bucket, b) =>
    bucket.forEach(({ key, values }, i) => {
      slots[b * 4 + i] = (values[0]! << 24) | ((values[1]! & 255) << 16) | ((values[2]! & 255) << 8) | (key & 255);
    }),
  );
  return slots;
}

/** Slots and pairs of a `SparseTable`; the model's keys must have 12 bits more than `bucketBits`. */
export function compileSparse(model: Perceptron, bucketBits: number, smallest = 2): { slots: Uint32Array; pairs: Int16Array } {
  const unit = unitOf(model, 255);
  for (let i = 0; i < model.weights.length; i++) if (Math.abs(model.weights[i]! / unit) < smallest - 0.5) model.weights[i] = 0;
  const slots = new Uint32Array(4 << bucketBits);
  const pairs: number[] = [0];
  fillBuckets(model, bucketBits, unit, 255).forEach((bucket, b) =>
    bucket.forEach(({ key, values }, i) => {
      slots[b * 4 + i] = (((key & 4095) << 20) | pairs.length) >>> 0;
      values.forEach((value, k) => value !== 0 && pairs.push((value << 7) | k));
      pairs[pairs.length - 1]! |= 64;
    }),
  );
  if (pairs.length > 0xfffff) throw new Error(`a table of ${pairs.length} weights is too large; raise the smallest weight kept`);
  return { slots, pairs: Int16Array.from(pairs) };
}
