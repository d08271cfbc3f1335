/** Learns the transitions, following its own decisions so that it learns to live with its errors. */
import { State, type Transition } from '../state.ts';
import { maxTransitionFeatures, transitionFeatures } from '../transition-features.ts';
import { Words, type Clusters } from '../words.ts';
import { allowed, cost, goldChildren } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { Random } from './random.ts';
import { load, type Sample } from './samples.ts';

/** From the second epoch on, share of decisions that follow the model where it errs. */
const exploration = 0.9;

/** Features seen less often get no weight: they fill the tables and help nobody. */
const rarestFeature = 3;

export function trainParser(
  samples: readonly Sample[],
  kinds: Uint8Array,
  keyBits: number,
  clusters: Clusters,
  epochs: number,
  seed: number,
  log: (line: string) => void,
): Perceptron {
  const model = new Perceptron(3, keyBits, rarestFeature);
  const words = new Words(kinds);
  const state = new State();
  const hashes = new Int32Array(maxTransitionFeatures);
  const scores = new Float32Array(3);
  const random = new Random(seed);
  const order = [...samples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    let wrong = 0;
    let all = 0;
    for (const sample of order) {
      load(sample, words, clusters);
      words.tag.set(sample.seenTags, 1);
      words.countMarks();
      state.reset(words.count);
      const children = goldChildren(sample.heads);
      while (!state.done) {
        const count = transitionFeatures(state, words, hashes);
        if (epoch === 0) model.observe(hashes, count);
        model.score(hashes, count, scores);
        const legal = allowed(state);
        let guess = -1;
        let gold = -1;
        let least = Infinity;
        const costs = [0, 0, 0];
        for (let t = 0; t < 3; t++) {
          if (!(legal & (1 << t))) continue;
          if (guess < 0 || scores[t]! > scores[guess]!) guess = t;
          costs[t] = cost(state, t as Transition, sample.heads, children);
          least = Math.min(least, costs[t]!);
        }
        for (let t = 0; t < 3; t++) {
          if (legal & (1 << t) && costs[t] === least && (gold < 0 || scores[t]! > scores[gold]!)) gold = t;
        }
        all++;
        if (costs[guess]! > least) {
          wrong++;
          model.update(hashes, count, gold, 1);
          model.update(hashes, count, guess, -1);
          if (epoch === 0 || random.next() > exploration) guess = gold;
        }
        model.step++;
        state.apply(guess as Transition);
      }
    }
    log(`parser, epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % of decisions wrong, ${model.rows} features`);
  }
  model.average();
  return model;
}
