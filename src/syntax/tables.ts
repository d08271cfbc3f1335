/**
 * Tables of quantised weights, looked up by feature hash. A hash is cut to `bucketBits` + check bits; the high part names
 * a bucket of four slots, the low part is kept as a check, so a feature that was never learned adds nothing.
 */

/** Weights of three classes a feature, as the number of one of 256 triples: a slot holds 8 bits of check and 8 of that number, 0 for none. */
export class TripleTable {
  private readonly slots: Uint16Array;
  private readonly shift: number;
  private readonly first: Int32Array;
  private readonly second: Int32Array;
  private readonly third: Int32Array;

  constructor(slots: Uint16Array, triples: Int16Array) {
    this.slots = slots;
    this.shift = 32 - Math.log2(slots.length / 4);
    const column = (k: number): Int32Array => Int32Array.from({ length: 256 }, (_, code) => triples[code * 3 + k]!);
    this.first = column(0);
    this.second = column(1);
    this.third = column(2);
  }

  /** Sets `scores` to the sums of the weights of the first `count` hashes. */
  score(hashes: Int32Array, count: number, scores: Int32Array): void {
    const { slots, shift, first, second, third } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i]!;
      const check = (hash >>> (shift - 8)) & 255;
      const at = (hash >>> shift) << 2;
      // Without branches: of the four slots the one with the right check, or zero.
      const s0 = slots[at]!;
      const s1 = slots[at + 1]!;
      const s2 = slots[at + 2]!;
      const s3 = slots[at + 3]!;
      const code =
        ((s0 & ((((s0 >>> 8) ^ check) - 1) >> 31)) |
          (s1 & ((((s1 >>> 8) ^ check) - 1) >> 31)) |
          (s2 & ((((s2 >>> 8) ^ check) - 1) >> 31)) |
          (s3 & ((((s3 >>> 8) ^ check) - 1) >> 31))) &
        255;
      a += first[code]!;
      b += second[code]!;
      c += third[code]!;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }
}

/**
 * Weights of up to 63 classes a feature, only those that differ from zero. A slot holds 12 bits of check and 20 bits of
 * place in `pairs`; a pair is weight (nine bits), "last" flag (bit 6) and class (bits 0 to 5).
 */
export class SparseTable {
  private readonly slots: Uint32Array;
  private readonly pairs: Int16Array;
  private readonly shift: number;

  constructor(slots: Uint32Array, pairs: Int16Array) {
    this.slots = slots;
    this.pairs = pairs;
    this.shift = 32 - Math.log2(slots.length / 4);
  }

  /** Adds the weights of the first `count` hashes to `scores`. */
  add(hashes: Int32Array, count: number, scores: Int32Array): void {
    const { slots, pairs, shift } = this;
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
      let place = slot & 0xfffff;
      if (place === 0) continue;
      for (;;) {
        const pair = pairs[place++]!;
        scores[pair & 63]! += pair >> 7;
        if (pair & 64) break;
      }
    }
  }
}
