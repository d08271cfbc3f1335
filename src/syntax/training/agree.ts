/**
 * Trees of plain text for the parser to learn from beside the gold ones (after Zhou and Li's tri-training, 2005): two parsers,
 * one reading forwards and one backwards, and of their arcs those on which they agree.
 */
import { Beam } from '../beam.ts';
import { maxTransitionFeatures, transitionFeatures } from '../transition-features.ts';
import { Words, type Clusters } from '../words.ts';
import type { Perceptron } from './perceptron.ts';
import { mirrored, reverseSample } from './reverse.ts';
import { load, type Sample } from './samples.ts';

/** Share of a sentence's arcs that must agree; below, what agrees is often wrong too. */
const leastAgreed = 0.8;

/** Parses samples greedily with weights as they are learned. */
export class SampleParser {
  private readonly words: Words;
  private readonly beam = new Beam(1, 0, new Float32Array(3));
  private readonly clusters: Clusters;
  private readonly hashes = new Int32Array(maxTransitionFeatures);

  constructor(kinds: Uint8Array, clusters: Clusters) {
    this.words = new Words(kinds);
    this.clusters = clusters;
  }

  /** Heads by position; valid until the next call. */
  heads(sample: Sample, model: Perceptron): Int32Array {
    const { words, beam, hashes } = this;
    load(sample, words, this.clusters);
    words.tag.set(sample.seenTags, 1);
    words.countMarks();
    for (beam.start(words.count); !beam.done; beam.advance())
      beam.expand(words, (state, _words, scores) => model.score(hashes, transitionFeatures(state, words, hashes), scores as Float32Array));
    return beam.best.head;
  }
}

/** Of tagged `samples` those with enough agreement, heads on which the parsers differ unknown (-1). */
export function agreedSamples(samples: readonly Sample[], parser: SampleParser, forwards: Perceptron, backwards: Perceptron): Sample[] {
  return samples.flatMap((sample) => {
    const count = sample.forms.length;
    const heads = parser.heads(sample, forwards).slice(0, count + 1);
    const other = parser.heads(reverseSample(sample), backwards);
    let agreed = 0;
    for (let d = 1; d <= count; d++) {
      if (heads[d] === mirrored(other[count + 1 - d]!, count)) agreed++;
      else heads[d] = -1;
    }
    return agreed < count * leastAgreed ? [] : [{ ...sample, heads }];
  });
}
