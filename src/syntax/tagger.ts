/** Greedy left-to-right tagger over Penn Treebank tags: averaged perceptron with hashed features (after Collins 2002). */
import { maxTagFeatures, tagFeatures } from './tag-features.ts';
import type { SparseTable } from './tables.ts';
import type { Words } from './words.ts';

export class Tagger {
  private readonly table: SparseTable;
  private readonly tagCount: number;
  private readonly nameTag: number;
  private readonly hashes = new Int32Array(maxTagFeatures);
  private readonly scores = new Int32Array(64);

  /** `nameTag` is the tag that shielded names get. */
  constructor(table: SparseTable, tagCount: number, nameTag: number) {
    this.table = table;
    this.tagCount = tagCount;
    this.nameTag = nameTag;
  }

  /** Fills `words.tag` for all positions. */
  tag(words: Words): void {
    const { hashes, scores, tagCount } = this;
    for (let i = 1; i <= words.count; i++) {
      if (words.shielded[i]) {
        words.tag[i] = this.nameTag;
        continue;
      }
      const count = tagFeatures(words, i, hashes);
      scores.fill(0);
      this.table.add(hashes, count, scores);
      words.tag[i] = argmax(scores, tagCount);
    }
  }
}

/** Index of the highest of the first `count` scores; the first of equals. */
export function argmax(scores: Int32Array | Float32Array, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if (scores[k]! > scores[best]!) best = k;
  return best;
}
