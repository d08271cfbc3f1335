/** Tags every sample with a tagger that has not seen it, so that the parser learns to live with the tagger's errors. */
import { maxTagFeatures, tagFeatures } from '../tag-features.ts';
import { argmax } from '../tagger.ts';
import { Words, type Clusters } from '../words.ts';
import { load, type Sample } from './samples.ts';
import { trainTagger } from './train-tagger.ts';

const folds = 4;

/** Fills `seenTags` of all samples. Samples of the same text must stand `folds` apart or be the same fold; neighbours share a fold. */
export function jackknife(
  samples: readonly Sample[],
  tagCount: number,
  kinds: Uint8Array,
  clusters: Clusters,
  log: (line: string) => void,
): void {
  const words = new Words(kinds);
  const hashes = new Int32Array(maxTagFeatures);
  const scores = new Float32Array(64);
  const foldOf = (sample: Sample): number => Math.floor(sample.group / 50) % folds;
  let right = 0;
  let all = 0;
  for (let fold = 0; fold < folds; fold++) {
    const model = trainTagger(
      samples.filter((s) => foldOf(s) !== fold),
      tagCount,
      kinds,
      27,
      clusters,
      3,
      3,
      { epoch: 3, bucketBits: 15 },
    );
    for (const sample of samples.filter((s) => foldOf(s) === fold)) {
      load(sample, words, clusters);
      for (let i = 1; i <= words.count; i++) {
        if (words.shielded[i]) words.tag[i] = sample.tags[i - 1]!;
        else {
          model.score(hashes, tagFeatures(words, i, hashes), scores);
          words.tag[i] = argmax(scores, tagCount);
        }
        sample.seenTags[i - 1] = words.tag[i]!;
        all++;
        if (words.tag[i] === sample.tags[i - 1]) right++;
      }
    }
  }
  log(`jackknifed tags: ${((100 * right) / all).toFixed(2)} % right`);
}
