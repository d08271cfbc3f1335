/** Weights while they are learned: averaged perceptron over hashed features. */
import { FeatureRows } from './feature-rows.ts';

/**
 * A feature is the high `keyBits` bits of its hash, exactly what the quantised tables keep, so learning sees the same
 * collisions as use. Rows appear at the first update.
 */
export class Perceptron {
  readonly classes: number;
  readonly keyBits: number;
  /** Number of updates' clock; advance once a decision. */
  step = 1;
  weights: Float32Array;
  private sums: Float64Array;
  /** Which classes of a row have a weight, a bit each: classes 0 to 31, then 32 to 63. */
  private used = new Int32Array(2 * 1024);
  private features = new FeatureRows();
  private readonly seen: Uint8Array;
  private closed = false;
  private readonly rarest: number;

  /** Features seen less than `rarest` times (see `observe`) get no weights. */
  constructor(classes: number, keyBits: number, rarest = 1) {
    this.classes = classes;
    this.keyBits = keyBits;
    this.rarest = rarest;
    this.seen = new Uint8Array(rarest > 1 ? 2 ** keyBits : 0);
    this.weights = new Float32Array(classes * 1024);
    this.sums = new Float64Array(classes * 1024);
  }

  /** How many features have weights. */
  get rows(): number {
    return this.features.count;
  }

  /** Sets `scores` to the sums over the first `count` hashes. */
  score(hashes: Int32Array, count: number, scores: Float32Array): void {
    const { classes, weights } = this;
    const shift = 32 - this.keyBits;
    if (classes === 3) {
      let a = 0;
      let b = 0;
      let c = 0;
      for (let i = 0; i < count; i++) {
        const base = this.features.find(hashes[i]! >>> shift) * 3;
        if (base < 0) continue;
        a += weights[base]!;
        b += weights[base + 1]!;
        c += weights[base + 2]!;
      }
      // The quantised table keeps what is left without the mean, so the sums of a beam must do with that.
      const mean = (a + b + c) / 3;
      scores[0] = a - mean;
      scores[1] = b - mean;
      scores[2] = c - mean;
      return;
    }
    scores.fill(0, 0, classes);
    for (let i = 0; i < count; i++) {
      const row = this.features.find(hashes[i]! >>> shift);
      if (row < 0) continue;
      const base = row * classes;
      for (let half = 0; half < 2; half++) {
        for (let bits = this.used[row * 2 + half]!; bits !== 0; bits &= bits - 1) {
          const k = half * 32 + 31 - Math.clz32(bits & -bits);
          scores[k]! += weights[base + k]!;
        }
      }
    }
  }

  /** Counts the features of one decision; to be called for every decision of the first epoch. */
  observe(hashes: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const key = hashes[i]! >>> (32 - this.keyBits);
      if (this.seen[key]! < 255) this.seen[key]!++;
    }
  }

  /** Adds `delta` to the weights of class `k`. */
  update(hashes: Int32Array, count: number, k: number, delta: number): void {
    for (let i = 0; i < count; i++) {
      const key = hashes[i]! >>> (32 - this.keyBits);
      if (this.rarest > 1 && this.seen[key]! < this.rarest) continue;
      const row = this.closed ? this.features.find(key) : this.insert(key);
      if (row < 0) continue;
      const at = row * this.classes + k;
      this.used[row * 2 + (k >> 5)]! |= 1 << (k & 31);
      this.weights[at]! += delta;
      this.sums[at]! += delta * this.step;
    }
  }

  /**
   * Keeps of each bucket of keys (those that share their first `bucketBits` bits) the `most` features with the largest mean weights and
   * lets no new ones in. Done in the middle of learning, so that what stays learns to do without what the quantised table has no room for.
   */
  prune(bucketBits: number, most: number): void {
    const { classes, weights, sums } = this;
    const buckets = new Map<number, { key: number; row: number; size: number }[]>();
    this.each((key, row) => {
      let size = 0;
      for (let i = row * classes; i < (row + 1) * classes; i++) size += (weights[i]! - sums[i]! / this.step) ** 2;
      const bucket = key >>> (this.keyBits - bucketBits);
      const list = buckets.get(bucket);
      if (list === undefined) buckets.set(bucket, [{ key, row, size }]);
      else list.push({ key, row, size });
    });
    const kept: { key: number; row: number }[] = [];
    for (const list of buckets.values()) {
      list.sort((x, y) => y.size - x.size || x.key - y.key);
      kept.push(...list.slice(0, most));
    }
    this.compact(kept);
    this.closed = true;
  }

  /** Drops all rows but `kept`; smaller arrays stay nearer to the processor. */
  private compact(kept: readonly { key: number; row: number }[]): void {
    const { classes, weights, sums, used } = this;
    this.weights = new Float32Array(kept.length * classes);
    this.sums = new Float64Array(kept.length * classes);
    this.used = new Int32Array(kept.length * 2);
    this.features = new FeatureRows(kept.length);
    for (const { key, row } of kept) {
      const to = this.features.insert(key);
      this.weights.set(weights.subarray(row * classes, (row + 1) * classes), to * classes);
      this.sums.set(sums.subarray(row * classes, (row + 1) * classes), to * classes);
      this.used.set(used.subarray(row * 2, row * 2 + 2), to * 2);
    }
  }

  /** Replaces the weights by their mean over all steps; learning may go on from there. */
  average(): void {
    for (let i = 0; i < this.rows * this.classes; i++) this.weights[i]! -= this.sums[i]! / this.step;
    this.sums.fill(0);
    this.step = 1;
  }

  /** Adds the weights of another model of the same features and classes; both averaged. */
  add(other: Perceptron): void {
    other.each((key, from) => {
      const to = this.insert(key);
      this.used[to * 2]! |= other.used[from * 2]!;
      this.used[to * 2 + 1]! |= other.used[from * 2 + 1]!;
      for (let k = 0; k < this.classes; k++) this.weights[to * this.classes + k]! += other.weights[from * this.classes + k]!;
    });
  }

  /** Calls `visit` with key and row of every feature. */
  each(visit: (key: number, row: number) => void): void {
    this.features.each(visit);
  }

  private insert(key: number): number {
    const row = this.features.insert(key);
    if ((row + 1) * this.classes > this.weights.length) {
      const weights = new Float32Array(this.weights.length * 2);
      weights.set(this.weights);
      this.weights = weights;
      const sums = new Float64Array(weights.length);
      sums.set(this.sums);
      this.sums = sums;
      const used = new Int32Array(this.used.length * 2);
      used.set(this.used);
      this.used = used;
    }
    return row;
  }
}
