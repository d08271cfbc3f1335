/** Learns the parser's weights: two parsers from gold trees, from what they agree on in plain text the one that stays, and that one again for beam search. */
import type { Clusters } from '../words.ts';
import { agreedSamples, SampleParser } from './agree.ts';
import { compileTriples } from './compile-triples.ts';
import { Random } from './random.ts';
import { reverseSample } from './reverse.ts';
import type { Sample } from './samples.ts';
import { BeamTrainer } from './train-beam.ts';
import { trainParser } from './train-parser.ts';

const bucketBits = 18;
/** The check of a slot has eight bits. */
const keyBits = bucketBits + 8;

/** Epochs of those that teach, and of the one that stays: greedily first, then for the beam. */
const teaching = 6;
const greedy = 6;
const searching = 7;

type Log = (line: string) => void;

/** Slots and triples for a `TripleTable`, from gold `samples` and from tagged `news`. */
export function learnMoves(
  samples: readonly Sample[],
  news: readonly Sample[],
  kinds: Uint8Array,
  clusters: Clusters,
  log: Log,
): { slots: Uint16Array; triples: Int16Array } {
  const forwards = trainParser(samples, kinds, keyBits, clusters, teaching, 11, log);
  const mirror = new Map<Sample, Sample>();
  for (const sample of samples) if (!mirror.has(sample)) mirror.set(sample, reverseSample(sample));
  const reversed = samples.map((sample) => mirror.get(sample)!);
  const backwards = trainParser(reversed, kinds, keyBits, clusters, teaching, 12, log);
  const agreed = agreedSamples(news, new SampleParser(kinds, clusters), forwards, backwards);
  log(`${agreed.length} of ${news.length} sentences of news with enough agreement`);

  const model = trainParser([...samples, ...agreed], kinds, keyBits, clusters, greedy, 2, log);
  model.prune(bucketBits, 4);
  const trainer = new BeamTrainer(model, kinds, clusters);
  const random = new Random(7);
  for (let epoch = 1; epoch <= searching; epoch++) {
    const wrong = trainer.epoch(samples, random);
    log(`beam, epoch ${epoch}: ${(100 * wrong).toFixed(1)} % of sentences wrong, ${model.rows} features`);
  }
  model.average();
  return compileTriples(model, bucketBits);
}
