/** Turns learned weights of tags and labels into the quantised table the program reads. */
import { usedSlot } from '../tables.ts';

/** Weights by feature and class, as `Logistic` has them. */
export interface Learned {
  readonly classes: number;
  readonly keyBits: number;
  readonly rows: number;
  readonly weights: Float32Array;
  each(visit: (key: number, row: number) => void): void;
}

/** Weight that becomes 1, so that the largest becomes `most`. Large weights must not be cut: they carry the sure cases. */
function unitOf(model: Learned, most: number): number {
  let largest = 0;
  for (let i = 0; i < model.rows * model.classes; i++) largest = Math.max(largest, Math.abs(model.weights[i]!));
  return largest / most;
}

const quantise = (weight: number, unit: number, most: number): number => Math.max(-most, Math.min(most, Math.round(weight / unit)));

/** Keys by bucket, those with the largest weights first, at most four. */
function fillBuckets(model: Learned, bucketBits: number, unit: number, most: number): { key: number; row: number; values: number[] }[][] {
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

/** Smallest size of a quantised weight such that at most `most` of them are kept. */
function smallestKept(buckets: readonly (readonly { values: readonly number[] }[])[], most: number): number {
  const sizes = new Int32Array(256);
  for (const bucket of buckets) for (const { values } of bucket) for (const value of values) sizes[Math.abs(value)]!++;
  let size = 255;
  for (let kept = 0; size > 1 && kept + sizes[size - 1]! + sizes[size]! <= most; size--) kept += sizes[size]!;
  return size;
}

/** What the file holds of a `SparseTable` (see `placeSlots`) with the `most` largest weights; the model's keys must have 12 bits more than `bucketBits`. */
export function compileSparse(model: Learned, bucketBits: number, most: number): { checks: Uint16Array; pairs: Int16Array } {
  const buckets = fillBuckets(model, bucketBits, unitOf(model, 255), 255);
  const smallest = smallestKept(buckets, most);
  const checks = new Uint16Array(4 << bucketBits);
  const pairs: number[] = [0];
  buckets.forEach((bucket, b) => {
    let place = b * 4;
    for (const { key, values } of bucket) {
      const start = pairs.length;
      values.forEach((value, k) => Math.abs(value) >= smallest && pairs.push((value << 7) | k));
      if (pairs.length === start) continue;
      checks[place++] = usedSlot | (key & 4095);
      pairs[pairs.length - 1]! |= 64;
    }
  });
  return { checks, pairs: Int16Array.from(pairs) };
}
