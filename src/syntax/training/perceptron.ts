/** Weights while they are learned: averaged perceptron over hashed features. */

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
  private keys = new Int32Array(1 << 21).fill(-1);
  private places = new Int32Array(1 << 21);
  private readonly seen: Uint8Array;
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
      for (let k = 0; k < classes; k++) scores[k]! += weights[base + k]!;
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
      const at = this.insert(key) * this.classes + k;
      this.weights[at]! += delta;
      this.sums[at]! += delta * this.step;
    }
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
