import { expect, test } from 'vitest';
import { markKinds } from '../../src/syntax/marks.ts';
import { MoveScorer } from '../../src/syntax/move-scorer.ts';
import { State, type Transition } from '../../src/syntax/state.ts';
import { TripleTable } from '../../src/syntax/tables.ts';
import { Random } from '../../src/syntax/training/random.ts';
import { maxTransitionFeatures, transitionFeatures } from '../../src/syntax/transition-features.ts';
import { Words } from '../../src/syntax/words.ts';

const tags = ['NN', 'VBD', ',', 'CC', 'DT', 'IN'];
const random = new Random(7);
const below = (n: number): number => Math.floor(random.next() * n);

/** A table in which most features have some weight or other. */
const table = new TripleTable(
  Uint16Array.from({ length: 4 << 12 }, () => below(65_536)),
  Int16Array.from({ length: 768 }, () => below(400) - 200),
);

function sentence(count: number): Words {
  const words = new Words(markKinds(tags));
  words.reset(count);
  for (let i = 1; i <= count; i++) {
    words.set(i, ['ministers', 'met', ',', 'and', 'the', 'of', 'talks'][below(7)]!, (word) => word & 0x7fff);
    words.tag[i] = below(tags.length);
  }
  words.countMarks();
  return words;
}

/** Scores of all features, each looked up. */
function plain(state: State, words: Words): number[] {
  const hashes = new Int32Array(maxTransitionFeatures);
  const count = transitionFeatures(state, words, hashes);
  const sums = new Int32Array(3);
  table.fetch(table.addHashes(hashes, 0));
  table.sum(0, count, sums, 0);
  return [...sums];
}

test('kept sums give the scores of all features, whatever states and sentences follow each other', () => {
  const scorer = new MoveScorer(table);
  const scores = new Int32Array(3);
  for (let round = 0; round < 60; round++) {
    const words = sentence(1 + below(25));
    scorer.start(words);
    // Several states of one sentence in turn, as a beam has them.
    const states = Array.from({ length: 4 }, () => new State());
    for (const state of states) state.reset(words.count);
    while (states.some((state) => !state.done)) {
      for (const state of states) {
        if (state.done) continue;
        scorer.score(state, words, scores);
        expect([...scores]).toEqual(plain(state, words));
        const moves = [state.canShift(), state.canLeft(), state.canRight()].flatMap((can, t) => (can ? [t] : []));
        state.apply(moves[below(moves.length)]! as Transition);
      }
    }
  }
});
