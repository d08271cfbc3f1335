/**
 * Tables of quantised weights, looked up by feature hash. A hash is cut to `bucketBits` + check bits; the high part names
 * a bucket of four slots, the low part is kept as a check, so a feature that was never learned adds nothing.
 */
import { featureHash, templateSalt } from './hash.ts';

/** Places of templates, with the salt of each. */
export interface Places {
  readonly list: Int32Array;
  readonly salts: Int32Array;
}

export const placesOf = (list: readonly number[]): Places => ({ list: Int32Array.from(list), salts: Int32Array.from(list, templateSalt) });

/** Most features looked up in one go. */
const MOST_AT_ONCE = 256;

/** Weights of three classes a feature, as the number of one of 256 triples: a slot holds 8 bits of check and 8 of that number, 0 for none. */
export class TripleTable {
  /** Two slots a number, two numbers a bucket. */
  private readonly halves: Int32Array;
  private readonly shift: number;
  private readonly first: Int32Array;
  private readonly second: Int32Array;
  private readonly third: Int32Array;
  private readonly hashes = new Int32Array(MOST_AT_ONCE);
  private readonly buckets = new Int32Array(2 * MOST_AT_ONCE);

  constructor(slots: Uint16Array, triples: Int16Array) {
    this.halves = new Int32Array(slots.buffer, slots.byteOffset, slots.length / 2);
    this.shift = 32 - Math.log2(slots.length / 4);
    const column = (k: number): Int32Array => Int32Array.from({ length: 256 }, (_, code) => triples[code * 3 + k]!);
    this.first = column(0);
    this.second = column(1);
    this.third = column(2);
  }

  /** Takes in the features at `places` of `atoms` (not yet hashed) as numbers `from` and on; returns the number after the last. */
  add(atoms: Int32Array, places: Places, from: number): number {
    const { hashes } = this;
    const { list, salts } = places;
    for (let i = 0; i < list.length; i++) hashes[from + i] = featureHash(atoms[list[i]!]!, salts[i]!);
    return from + list.length;
  }

  /** The same with features that are hashed. */
  addHashes(hashes: Int32Array, from: number): number {
    this.hashes.set(hashes, from);
    return from + hashes.length;
  }

  /** Fetches the buckets of the first `count` features: in a loop of their own, so that no fetch from memory waits for another. */
  fetch(count: number): void {
    const { halves, shift, hashes, buckets } = this;
    for (let i = 0; i < count; i++) {
      const bucket = (hashes[i]! >>> shift) << 1;
      buckets[2 * i] = halves[bucket]!;
      buckets[2 * i + 1] = halves[bucket + 1]!;
    }
  }

  /** Writes the sums of the weights of the features `from` to `to` to `sums`, from `at` on. */
  sum(from: number, to: number, sums: Int32Array, at: number): void {
    const { shift, first, second, third, hashes, buckets } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let i = from; i < to; i++) {
      const check = (hashes[i]! >>> (shift - 8)) & 255;
      // Without branches: of the four slots the one with the right check, or zero.
      const low = buckets[2 * i]!;
      const high = buckets[2 * i + 1]!;
      const code =
        ((low & (((((low >>> 8) & 255) ^ check) - 1) >> 31)) |
          ((low >>> 16) & ((((low >>> 24) ^ check) - 1) >> 31)) |
          (high & (((((high >>> 8) & 255) ^ check) - 1) >> 31)) |
          ((high >>> 16) & ((((high >>> 24) ^ check) - 1) >> 31))) &
        255;
      a += first[code]!;
      b += second[code]!;
      c += third[code]!;
    }
    sums[at] = a;
    sums[at + 1] = b;
    sums[at + 2] = c;
  }
}

/** Bit of a check in the file that tells a used slot of a `SparseTable` from an empty one. */
export const usedSlot = 4096;

/**
 * Slots of a `SparseTable` from what the file holds of them: the check of each. The features' weights stand in `pairs` in the
 * order of the slots, so their places need not be kept.
 */
export function placeSlots(checks: Uint16Array, pairs: Int16Array): Uint32Array {
  const slots = new Uint32Array(checks.length);
  let place = 1;
  for (let i = 0; i < checks.length; i++) {
    const check = checks[i]!;
    if (check === 0) continue;
    slots[i] = ((check << 20) | place) >>> 0;
    while (place < pairs.length && !(pairs[place]! & 64)) place++;
    place++;
  }
  return slots;
}

/**
 * Weights of up to 63 classes a feature, only those that differ from zero. A slot holds 12 bits of check and 20 bits of
 * place in `pairs`; a pair is weight (nine bits), "last" flag (bit 6) and class (bits 0 to 5).
 */
export class SparseTable {
  private readonly slots: Uint32Array;
  private readonly pairs: Int16Array;
  private readonly places = new Int32Array(MOST_AT_ONCE);
  private readonly shift: number;

  constructor(slots: Uint32Array, pairs: Int16Array) {
    this.slots = slots;
    this.pairs = pairs;
    this.shift = 32 - Math.log2(slots.length / 4);
  }

  /** Adds the weights of the first `count` hashes to `scores`. */
  add(hashes: Int32Array, count: number, scores: Int32Array): void {
    const { slots, pairs, places, shift } = this;
    // Two loops, so that the fetches from memory of the first wait for nothing but each other.
    let known = 0;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i]!;
      const check = (hash >>> (shift - 12)) & 4095;
      const at = (hash >>> shift) << 2;
      const s0 = slots[at]!;
      const s1 = slots[at + 1]!;
      const s2 = slots[at + 2]!;
      const s3 = slots[at + 3]!;
      const slot =
        (s0 & ((((s0 >>> 20) ^ check) - 1) >> 31)) |
        (s1 & ((((s1 >>> 20) ^ check) - 1) >> 31)) |
        (s2 & ((((s2 >>> 20) ^ check) - 1) >> 31)) |
        (s3 & ((((s3 >>> 20) ^ check) - 1) >> 31));
      const place = slot & 0xfffff;
      places[known] = place;
      known += place === 0 ? 0 : 1;
    }
    for (let i = 0; i < known; i++) {
      let place = places[i]!;
      for (;;) {
        const pair = pairs[place++]!;
        scores[pair & 63]! += pair >> 7;
        if (pair & 64) break;
      }
    }
  }
}
