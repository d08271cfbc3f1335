/**
 * Tables of quantised weights, looked up by feature hash. A hash is cut to `bucketBits` + check bits; the high part names
 * a bucket of four slots, the low part is kept as a check, so a feature that was never learned adds nothing.
 */

/** Weights of three classes a feature, one 32-bit slot each: check in the low byte, then three signed bytes. */
export class TripleTable {
  private readonly slots: Int32Array;
  private readonly shift: number;

  constructor(slots: Int32Array) {
    this.slots = slots;
    this.shift = 32 - Math.log2(slots.length / 4);
  }

  /** Sets `scores` to the sums of the weights of the first `count` hashes. */
  score(hashes: Int32Array, count: number, scores: Int32Array): void {
    const { slots, shift } = this;
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
      const slot =
        (s0 & ((((s0 ^ check) & 255) - 1) >> 31)) |
        (s1 & ((((s1 ^ check) & 255) - 1) >> 31)) |
        (s2 & ((((s2 ^ check) & 255) - 1) >> 31)) |
        (s3 & ((((s3 ^ check) & 255) - 1) >> 31));
      a += slot >> 24;
      b += (slot << 8) >> 24;
      c += (slot << 16) >> 24;
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
