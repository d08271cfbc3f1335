/**
 * Learns the transitions anew for beam search, from weights that `trainParser` learned: whole sequences compete, and where
 * the last right one falls out of the beam, the best one's features lose and the right one's gain (early update, Collins and Roark 2004).
 */
import { Beam, beamReach, beamWidth, weightUnit } from '../beam.ts';
import type { Transition } from '../state.ts';
import { maxTransitionFeatures, transitionFeatures } from '../transition-features.ts';
import { Words, type Clusters } from '../words.ts';
import { allowed, cost, goldChildren } from './oracle.ts';
import type { Perceptron } from './perceptron.ts';
import { Random } from './random.ts';
import { load, type Sample } from './samples.ts';

/** Transitions made, as a tree: every one with the features it was chosen by and the one before it. */
class History {
  features = new Int32Array(0);
  parent = new Int32Array(0);
  move = new Int32Array(0);
  place = new Int32Array(0);
  nodes = 0;
  places = 0;

  reset(count: number): void {
    const most = 2 * count * beamWidth + 1;
    if (this.parent.length < most) {
      this.features = new Int32Array(most * maxTransitionFeatures);
      for (const key of ['parent', 'move', 'place'] as const) this[key] = new Int32Array(most);
    }
    this.nodes = this.places = 0;
  }

  /** Keeps the features of one state; returns their place. */
  keep(hashes: Int32Array): number {
    this.features.set(hashes, this.places * maxTransitionFeatures);
    return this.places++;
  }

  add(parent: number, move: number, place: number): number {
    this.parent[this.nodes] = parent;
    this.move[this.nodes] = move;
    this.place[this.nodes] = place;
    return this.nodes++;
  }

  /** Nodes from the first transition to `node`. */
  path(node: number): number[] {
    const nodes: number[] = [];
    for (let at = node; at >= 0; at = this.parent[at]!) nodes.push(at);
    return nodes.reverse();
  }

  of(node: number): Int32Array {
    const at = this.place[node]! * maxTransitionFeatures;
    return this.features.subarray(at, at + maxTransitionFeatures);
  }
}

export class BeamTrainer {
  private readonly model: Perceptron;
  private readonly words: Words;
  private readonly clusters: Clusters;
  private readonly beam = new Beam(beamWidth, beamReach / weightUnit, new Float32Array(3));
  private readonly hashes = new Int32Array(maxTransitionFeatures);
  private readonly history = new History();
  /** By slot: last transition, features of the state, and whether nothing was lost so far. */
  private readonly node = new Int32Array(beamWidth);
  private readonly place = new Int32Array(beamWidth);
  private readonly right = new Uint8Array(beamWidth);

  constructor(model: Perceptron, kinds: Uint8Array, clusters: Clusters) {
    this.model = model;
    this.words = new Words(kinds);
    this.clusters = clusters;
  }

  /** Runs through all samples once, in an order set by `random`; returns the share of sentences that changed weights. */
  epoch(samples: readonly Sample[], random: Random): number {
    const order = [...samples];
    random.shuffle(order);
    let wrong = 0;
    for (const sample of order) {
      if (!this.learn(sample)) wrong++;
      this.model.step++;
    }
    return wrong / order.length;
  }

  /** True where the best sequence is right. */
  private learn(sample: Sample): boolean {
    const { beam, words, history, node, place, right, model, hashes } = this;
    load(sample, words, this.clusters);
    words.tag.set(sample.seenTags, 1);
    words.countMarks();
    const children = goldChildren(sample.heads);
    history.reset(words.count);
    beam.start(words.count);
    node[0] = -1;
    right.fill(0);
    right[0] = 1;
    for (let step = 2 * words.count; !beam.done; step--) {
      beam.expand(words, (state, _words, scores, slot) => {
        model.score(hashes, transitionFeatures(state, words, hashes), scores as Float32Array);
        place[slot] = history.keep(hashes);
      });
      const good = this.rightOnes(sample.heads, children);
      if (!good.some((c) => c < (step === 1 ? 1 : beam.kept))) {
        this.update(good[0]!);
        return false;
      }
      const nodes = Array.from({ length: beam.kept }, (_, c) => this.extend(c));
      beam.advance();
      right.fill(0);
      nodes.forEach((n, c) => (node[beam.target[c]!] = n));
      for (const c of good) if (c < beam.kept) right[beam.target[c]!] = 1;
    }
    return true;
  }

  private extend(candidate: number): number {
    const slot = this.beam.from[candidate]!;
    return this.history.add(this.node[slot]!, this.beam.move[candidate]!, this.place[slot]!);
  }

  /** Candidates that lose no arc which was still within reach, best first. */
  private rightOnes(heads: Int32Array, children: readonly number[][]): number[] {
    const { beam } = this;
    const costs = beam.states.map((state, slot) => {
      if (!this.right[slot]) return null;
      const legal = allowed(state);
      return [0, 1, 2].map((t) => (legal & (1 << t) ? cost(state, t as Transition, heads, children) : Infinity));
    });
    const good: number[] = [];
    for (let c = 0; c < beam.found; c++) {
      const own = costs[beam.from[c]!];
      if (own && own[beam.move[c]!] === Math.min(...own)) good.push(c);
    }
    return good;
  }

  private update(good: number): void {
    const { history, model } = this;
    const wrongPath = history.path(this.extend(0));
    const rightPath = history.path(this.extend(good));
    wrongPath.forEach((wrong, i) => {
      const right = rightPath[i]!;
      if (wrong === right) return;
      model.update(history.of(right), maxTransitionFeatures, history.move[right]!, 1);
      model.update(history.of(wrong), maxTransitionFeatures, history.move[wrong]!, -1);
    });
  }
}
