/** Tags every sample with a tagger that has not seen the sentence, so that the parser learns to live with the tagger's errors. */
import { maxTagFeatures, tagFeatures } from '../tag-features.ts';
import { argmax } from '../tagger.ts';
import { Words, type Clusters } from '../words.ts';
import type { Perceptron } from './perceptron.ts';
import { load, type Sample } from './samples.ts';
import { trainTagger } from './train-tagger.ts';

const folds = 4;

/** Fills `seenTags` of `samples` with what `model` says. */
export function tagSamples(samples: readonly Sample[], model: Perceptron, kinds: Uint8Array, clusters: Clusters): void {
  const words = new Words(kinds);
  const hashes = new Int32Array(maxTagFeatures);
  const scores = new Float32Array(64);
  for (const sample of samples) {
    load(sample, words, clusters);
    for (let i = 1; i <= words.count; i++) {
      if (words.shielded[i]) words.tag[i] = sample.tags[i - 1]!;
      else {
        model.score(hashes, tagFeatures(words, i, hashes), scores);
        words.tag[i] = argmax(scores, model.classes);
      }
      sample.seenTags[i - 1] = words.tag[i]!;
    }
  }
}

/** Fills `seenTags` of all samples. Samples of the same text must stand `folds` apart or be the same fold; neighbours share a fold. */
export function jackknife(
  samples: readonly Sample[],
  tagCount: number,
  kinds: Uint8Array,
  clusters: Clusters,
  log: (line: string) => void,
): void {
  const foldOf = (sample: Sample): number => Math.floor(sample.group / 50) % folds;
  for (let fold = 0; fold < folds; fold++) {
    const rest = samples.filter((s) => foldOf(s) !== fold);
    const model = trainTagger(rest, tagCount, kinds, 27, clusters, 3, 3, 1);
    tagSamples(
      samples.filter((s) => foldOf(s) === fold),
      model,
      kinds,
      clusters,
    );
  }
  let right = 0;
  let all = 0;
  for (const sample of samples) {
    all += sample.tags.length;
    sample.tags.forEach((tag, i) => tag === sample.seenTags[i] && right++);
  }
  log(`jackknifed tags: ${((100 * right) / all).toFixed(2)} % right`);
}
