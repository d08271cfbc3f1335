/** Weights while they are learned: averaged perceptron over hashed features. */

/** Before which epoch (from 0) features are cut to what a table of 2^`bucketBits` buckets holds. */
export interface Pruning {
  readonly epoch: number;
  readonly bucketBits: number;
}

/**
 * A feature is the high `keyBits` bits of its hash, exactly what the quantised tables keep, so learning sees the same
 * collisions as use. Rows appear at the first update.
 */
export class Perceptron {
  readonly classes: number;
  readonly keyBits: number;
  /** Number of updates' clock; advance once a decision. */
  step = 1;
  rows = 0;
  weights: Float32Array;
  private sums: Float64Array;
  /** Which classes of a row have a weight, a bit each: classes 0 to 31, then 32 to 63. */
  private used = new Int32Array(2 * 1024);
  private keys = new Int32Array(1 << 21).fill(-1);
  private places = new Int32Array(1 << 21);
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

  /** Sets `scores` to the sums over the first `count` hashes. */
  score(hashes: Int32Array, count: number, scores: Float32Array): void {
    const { classes, weights } = this;
    scores.fill(0, 0, classes);
    for (let i = 0; i < count; i++) {
      const row = this.find(hashes[i]! >>> (32 - this.keyBits));
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
      const row = this.closed ? this.find(key) : this.insert(key);
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
    this.keys.fill(-1);
    for (const list of buckets.values()) {
      list.sort((x, y) => y.size - x.size || x.key - y.key);
      for (const { key, row } of list.slice(0, most)) this.place(key, row);
    }
    this.closed = true;
  }

  /** Replaces the weights by their mean over all steps. */
  average(): void {
    for (let i = 0; i < this.rows * this.classes; i++) this.weights[i]! -= this.sums[i]! / this.step;
    this.sums = new Float64Array(0);
  }

  /** Calls `visit` with key and row of every feature. */
  each(visit: (key: number, row: number) => void): void {
    for (let i = 0; i < this.keys.length; i++) if (this.keys[i]! >= 0) visit(this.keys[i]!, this.places[i]!);
  }

  private find(key: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    for (let i = Math.imul(key, 0x9e3779b1) >>> 7; ; i++) {
      const found = keys[i & mask]!;
      if (found === key) return this.places[i & mask]!;
      if (found < 0) return -1;
    }
  }

  private insert(key: number): number {
    const found = this.find(key);
    if (found >= 0) return found;
    if (this.rows * 2 > this.keys.length) this.rehash();
    if ((this.rows + 1) * this.classes > this.weights.length) {
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
    this.place(key, this.rows);
    return this.rows++;
  }

  private place(key: number, row: number): void {
    const mask = this.keys.length - 1;
    let i = Math.imul(key, 0x9e3779b1) >>> 7;
    while (this.keys[i & mask]! >= 0) i++;
    this.keys[i & mask] = key;
    this.places[i & mask] = row;
  }

  private rehash(): void {
    const { keys, places } = this;
    this.keys = new Int32Array(keys.length * 2).fill(-1);
    this.places = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) if (keys[i]! >= 0) this.place(keys[i]!, places[i]!);
  }
}
