/** Learns the relations of arcs, on gold trees. */
import { labelFeatures, maxLabelFeatures } from '../label-features.ts';
import { labelBits, LabelWalk } from '../labeller.ts';
import { argmax } from '../tagger.ts';
import { Tree } from '../tree.ts';
import { Words, type Clusters } from '../words.ts';
import { Logistic } from './logistic.ts';
import { Random } from './random.ts';
import { load, type Sample } from './samples.ts';

/** Penalty on the size of weights: larger ones leave fewer. */
const sparsity = 4;

/** Score of what can't be; finite, so that it stays a number where scores are subtracted. */
const impossible = -1e9;

export function trainLabeller(
  samples: readonly Sample[],
  kinds: Uint8Array,
  labels: readonly string[],
  keyBits: number,
  clusters: Clusters,
  epochs: number,
): Logistic {
  const model = new Logistic(labels.length, keyBits, sparsity);
  const words = new Words(kinds);
  const tree = new Tree();
  const walk = new LabelWalk(labelBits(labels));
  const root = labels.indexOf('root');
  const hashes = new Int32Array(maxLabelFeatures);
  const scores = new Float32Array(64);
  const random = new Random(1);
  const order = [...samples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const sample of order) {
      load(sample, words, clusters);
      words.tag.set(sample.seenTags, 1);
      words.countMarks();
      tree.build(sample.heads, words.count);
      walk.run(tree, (d) => {
        const gold = sample.labels[d]!;
        if (gold === root) return root;
        const count = labelFeatures(words, tree, walk, d, hashes);
        if (epoch === 0) model.observe(hashes, count);
        model.score(hashes, count, scores);
        scores[root] = impossible;
        const guess = argmax(scores, labels.length);
        model.learn(hashes, count, scores, gold);
        return guess;
      });
    }
  }
  return model;
}
