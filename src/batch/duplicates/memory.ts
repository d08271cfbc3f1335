/** Finds the earlier document of which a new one is a copy, in bounded memory. */
import { places, type Signature } from './signature.ts';

/** Documents remembered; the oldest are forgotten. About 45 MB when full. Copies of a wire report follow within days. */
const capacity = 1 << 16;
/** Places in a band: with two, a pair that shares 0.3 of its shingles meets in one of 48 bands with probability 0.99. */
const bandRows = 2;
const bands = places / bandRows;
/** Slots of the table of bands, direct mapped: the newest document of a slot stays. */
const slots = 1 << 23;

/**
 * Share of common shingles from which two texts are copies, and share of the shorter text found in the longer one
 * (a cut report). Set on pairs made from news: see the bench.
 */
const similar = 0.5;
const contained = 0.8;
/** Below this the estimate of a containment is noise. */
const leastSimilar = 0.25;

export interface DuplicateMemory {
  /** Id of the first document of which this one is a copy, or null; remembers this one. */
  add(id: string, signature: Signature | null): string | null;
}

export function createDuplicateMemory(): DuplicateMemory {
  // Typed arrays of zeros cost memory only where they are written.
  const table = new Int32Array(slots);
  const hashes = new Uint16Array(capacity * places);
  const sizes = new Uint32Array(capacity);
  const originals: string[] = [];
  let count = 0;

  /** Share of common shingles with a remembered document, and of the shorter one's shingles. */
  function compare(signature: Signature, place: number): { readonly similarity: number; readonly containment: number } {
    let same = 0;
    for (let i = 0; i < places; i += 1) if (hashes[place * places + i] === (signature.hashes[i]! & 0xffff)) same += 1;
    const similarity = same / places;
    const size = sizes[place]!;
    const common = (similarity / (1 + similarity)) * (size + signature.size);
    return { similarity, containment: Math.min(1, common / Math.min(size, signature.size)) };
  }

  function bandSlot(signature: Signature, band: number): number {
    let hash = band + 1;
    for (let row = 0; row < bandRows; row += 1)
      hash = Math.imul(hash ^ signature.hashes[band * bandRows + row]!, 0x9e3779b1) ^ (hash >>> 13);
    return (hash >>> 0) % slots;
  }

  function nearest(signature: Signature): string | null {
    const tried = new Set<number>();
    let best = 0;
    let original: string | null = null;
    for (let band = 0; band < bands; band += 1) {
      const number = table[bandSlot(signature, band)]!;
      if (number === 0 || number <= count - capacity || tried.has(number)) continue;
      tried.add(number);
      const place = (number - 1) % capacity;
      const { similarity, containment } = compare(signature, place);
      const copy = similarity >= similar || (similarity >= leastSimilar && containment >= contained);
      if (copy && similarity > best) {
        best = similarity;
        original = originals[place]!;
      }
    }
    return original;
  }

  return {
    add(id, signature) {
      if (signature === null) return null;
      const original = nearest(signature);
      const place = count % capacity;
      count += 1;
      for (let i = 0; i < places; i += 1) hashes[place * places + i] = signature.hashes[i]! & 0xffff;
      sizes[place] = signature.size;
      originals[place] = original ?? id;
      for (let band = 0; band < bands; band += 1) table[bandSlot(signature, band)] = count;
      return original;
    },
  };
}
