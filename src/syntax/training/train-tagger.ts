/** Learns the tagger's weights. */
import { maxTagFeatures, tagFeatures } from '../tag-features.ts';
import { argmax } from '../tagger.ts';
import { Words, type Clusters } from '../words.ts';
import { load, type Sample } from './samples.ts';
import { Perceptron } from './perceptron.ts';
import { Random } from './random.ts';

export function trainTagger(
  samples: readonly Sample[],
  tagCount: number,
  kinds: Uint8Array,
  keyBits: number,
  clusters: Clusters,
  epochs: number,
  rarest: number,
  seed: number,
): Perceptron {
  const model = new Perceptron(tagCount, keyBits, rarest);
  const words = new Words(kinds);
  const hashes = new Int32Array(maxTagFeatures);
  const scores = new Float32Array(64);
  const random = new Random(seed);
  const order = [...samples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const sample of order) {
      load(sample, words, clusters);
      for (let i = 1; i <= words.count; i++) {
        const gold = sample.tags[i - 1]!;
        if (words.shielded[i]) {
          words.tag[i] = gold;
          continue;
        }
        const count = tagFeatures(words, i, hashes);
        if (epoch === 0) model.observe(hashes, count);
        model.score(hashes, count, scores);
        const guess = argmax(scores, tagCount);
        if (guess !== gold) {
          model.update(hashes, count, gold, 1);
          model.update(hashes, count, guess, -1);
        }
        model.step++;
        words.tag[i] = guess;
      }
    }
  }
  model.average();
  return model;
}
