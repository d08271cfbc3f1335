/** Learns the relations of arcs, on gold trees. */
import { labelFeatures, maxLabelFeatures } from '../label-features.ts';
import { labelBits, LabelWalk } from '../labeller.ts';
import { argmax } from '../tagger.ts';
import { Tree } from '../tree.ts';
import { Words, type Clusters } from '../words.ts';
import { Perceptron } from './perceptron.ts';
import { Random } from './random.ts';
import { load, type Sample } from './samples.ts';

export function trainLabeller(
  samples: readonly Sample[],
  kinds: Uint8Array,
  labels: readonly string[],
  keyBits: number,
  clusters: Clusters,
  epochs: number,
  rarest: number,
  seed: number,
): Perceptron {
  const model = new Perceptron(labels.length, keyBits, rarest);
  const words = new Words(kinds);
  const tree = new Tree();
  const walk = new LabelWalk(labelBits(labels));
  const root = labels.indexOf('root');
  const hashes = new Int32Array(maxLabelFeatures);
  const scores = new Float32Array(64);
  const random = new Random(seed);
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
        scores[root] = -Infinity;
        const guess = argmax(scores, labels.length);
        if (guess !== gold) {
          model.update(hashes, count, gold, 1);
          model.update(hashes, count, guess, -1);
        }
        model.step++;
        return guess;
      });
    }
  }
  model.average();
  return model;
}
