/**
 * Multinomial logistic regression over hashed features, learned one decision at a time by FTRL-Proximal (McMahan et al. 2013):
 * a penalty on the size of weights leaves most of them at zero, so that the others find room in the tables.
 */
import { FeatureRows } from './feature-rows.ts';

/** Learning rate and its offset. */
const rate = 0.2;
const offset = 1;

/** Features seen less often get no weight: they fill the tables and help nobody. */
const rarest = 3;

/** Differences between chance and truth that are too small to learn from. */
const negligible = 1e-4;

/** A feature is the high `keyBits` bits of its hash, exactly what the quantised tables keep, so learning sees the same collisions as use. */
export class Logistic {
  readonly classes: number;
  readonly keyBits: number;
  /** Weights by row and class. */
  weights: Float32Array;
  private readonly sparsity: number;
  /** Sums of gradients, shifted, and of their squares. */
  private sums: Float32Array;
  private squares: Float32Array;
  private readonly seen: Uint8Array;
  private readonly features = new FeatureRows();
  private readonly chances: Float32Array;

  /** `sparsity` is the penalty on the size of weights. */
  constructor(classes: number, keyBits: number, sparsity: number) {
    this.classes = classes;
    this.keyBits = keyBits;
    this.sparsity = sparsity;
    this.seen = new Uint8Array(2 ** keyBits);
    this.weights = new Float32Array(classes * 1024);
    this.sums = new Float32Array(classes * 1024);
    this.squares = new Float32Array(classes * 1024);
    this.chances = new Float32Array(classes);
  }

  /** How many features have weights. */
  get rows(): number {
    return this.features.count;
  }

  /** Counts the features of one decision; to be called for every decision of the first epoch. */
  observe(hashes: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const key = hashes[i]! >>> (32 - this.keyBits);
      if (this.seen[key]! < 255) this.seen[key]!++;
    }
  }

  /** Sets `scores` to the sums over the first `count` hashes. */
  score(hashes: Int32Array, count: number, scores: Float32Array): void {
    const { classes, weights, features } = this;
    const shift = 32 - this.keyBits;
    scores.fill(0, 0, classes);
    for (let i = 0; i < count; i++) {
      const found = features.find(hashes[i]! >>> shift);
      if (found < 0) continue;
      const base = found * classes;
      for (let k = 0; k < classes; k++) scores[k]! += weights[base + k]!;
    }
  }

  /** One step towards class `gold`, from the scores of the same features. */
  learn(hashes: Int32Array, count: number, scores: Float32Array, gold: number): void {
    const { classes, chances, sparsity } = this;
    let most = -Infinity;
    for (let k = 0; k < classes; k++) most = Math.max(most, scores[k]!);
    let total = 0;
    for (let k = 0; k < classes; k++) total += chances[k] = Math.exp(scores[k]! - most);
    for (let k = 0; k < classes; k++) chances[k] = chances[k]! / total - (k === gold ? 1 : 0);
    for (let i = 0; i < count; i++) {
      const key = hashes[i]! >>> (32 - this.keyBits);
      if (this.seen[key]! < rarest) continue;
      const base = this.rowOf(key) * classes;
      const { weights, sums, squares } = this;
      for (let k = 0; k < classes; k++) {
        const gradient = chances[k]!;
        if (Math.abs(gradient) < negligible) continue;
        const at = base + k;
        const before = Math.sqrt(squares[at]!);
        squares[at]! += gradient * gradient;
        const after = Math.sqrt(squares[at]!);
        sums[at]! += gradient - ((after - before) / rate) * weights[at]!;
        const size = Math.abs(sums[at]!) - sparsity;
        weights[at] = size <= 0 ? 0 : (-Math.sign(sums[at]!) * size * rate) / (offset + after);
      }
    }
  }

  /** Calls `visit` with key and row of every feature. */
  each(visit: (key: number, row: number) => void): void {
    this.features.each(visit);
  }

  private rowOf(key: number): number {
    const row = this.features.insert(key);
    if ((row + 1) * this.classes > this.weights.length) {
      for (const name of ['weights', 'sums', 'squares'] as const) {
        const larger = new Float32Array(this[name].length * 2);
        larger.set(this[name]);
        this[name] = larger;
      }
    }
    return row;
  }
}
