/** Gives every arc of a finished tree its relation, from the root down and from left to right below each head. */
import { labelFeatures, maxLabelFeatures, type LabelContext } from './label-features.ts';
import type { SparseTable } from './tables.ts';
import { argmax } from './tagger.ts';
import type { Tree } from './tree.ts';
import type { Words } from './words.ts';

/** Visits the arcs in the order of labelling; `choose` returns the label, which later arcs then see. */
export class LabelWalk implements LabelContext {
  label = new Int32Array(0);
  sibling = 0;
  used = 0;
  private queue = new Int32Array(0);
  private readonly bits: Int32Array;

  /** `bits` holds for each label the bit of `used` it sets, 0 for most. */
  constructor(bits: Int32Array) {
    this.bits = bits;
  }

  run(tree: Tree, choose: (d: number) => number): void {
    const { count } = tree;
    if (this.label.length < count + 6) {
      this.label = new Int32Array(count * 2 + 64);
      this.queue = new Int32Array(count * 2 + 64);
    }
    const { label, queue } = this;
    label[0] = 62;
    label[count + 1] = 61;
    queue[0] = count + 1;
    let filled = 1;
    for (let at = 0; at < filled; at++) {
      this.sibling = 0;
      this.used = 0;
      for (let d = tree.first[queue[at]!]!; d > 0; d = tree.next[d]!) {
        label[d] = choose(d);
        this.used |= this.bits[label[d]!]!;
        this.sibling = d;
        queue[filled++] = d;
      }
    }
  }
}

export class Labeller {
  readonly walk: LabelWalk;
  private readonly table: SparseTable;
  private readonly labelCount: number;
  private readonly rootLabel: number;
  private readonly hashes = new Int32Array(maxLabelFeatures);
  private readonly scores = new Int32Array(64);

  constructor(table: SparseTable, labels: readonly string[]) {
    this.table = table;
    this.labelCount = labels.length;
    this.rootLabel = labels.indexOf('root');
    this.walk = new LabelWalk(labelBits(labels));
  }

  /** Fills `walk.label` for all positions. */
  label(words: Words, tree: Tree): void {
    const { hashes, scores, walk } = this;
    walk.run(tree, (d) => {
      if (tree.head[d]! > words.count) return this.rootLabel;
      const count = labelFeatures(words, tree, walk, d, hashes);
      scores.fill(0);
      this.table.add(hashes, count, scores);
      scores[this.rootLabel] = -0x7fffffff;
      return argmax(scores, this.labelCount);
    });
  }
}

/** Labels of which one head has at most one. */
const core = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'cop',
  'aux:pass',
  'mark',
  'case',
  'ccomp',
  'xcomp',
  'expl',
  'csubj',
  'obl',
  'cc',
  'det',
  'conj',
];

export function labelBits(labels: readonly string[]): Int32Array {
  return Int32Array.from(labels, (label) => (core.includes(label) ? 1 << core.indexOf(label) : 0));
}
