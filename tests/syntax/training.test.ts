import { describe, expect, test } from 'vitest';
import { readModel } from '../../src/syntax/model.ts';
import { TransitionParser } from '../../src/syntax/parser.ts';
import { LEFT, RIGHT, SHIFT, State, type Transition } from '../../src/syntax/state.ts';
import { exchange, buildCorpus } from '../../src/syntax/training/clusters.ts';
import { collapseNames } from '../../src/syntax/training/collapse.ts';
import { parseConllu, type GoldSentence } from '../../src/syntax/training/conllu.ts';
import { learn } from '../../src/syntax/training/learn.ts';
import { allowed, cost, goldChildren } from '../../src/syntax/training/oracle.ts';
import { Score } from '../../src/syntax/training/score.ts';
import { classTable } from '../../src/syntax/training/text-classes.ts';

/** "form/TAG/head/label …" with heads counted from 1, 0 the root. */
function gold(line: string): GoldSentence {
  const rows = line.split(' ').map((word) => word.split('/'));
  return parseConllu(rows.map((r, i) => [i + 1, r[0], r[0], 'X', r[1], '_', r[2], r[3], '_', '_'].join('\t')).join('\n'))[0]!;
}

const small = [
  gold('Envoys/NNS/2/nsubj met/VBD/0/root ministers/NNS/2/obj ././2/punct'),
  gold('Anna/NNP/3/nsubj Berg/NNP/1/flat met/VBD/0/root the/DT/5/det minister/NN/3/obj ././3/punct'),
  gold('The/DT/2/det minister/NN/3/nsubj left/VBD/0/root ././3/punct'),
];

describe('treebanks', () => {
  test('ranges, empty words and comments are no words', () => {
    const text =
      '# text = don’t\n1-2\tdon’t\t_\n1\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_\n1.1\tx\n2\tn’t\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n';
    expect(parseConllu(text)).toMatchObject([{ text: 'don’t', forms: ['do', 'n’t'], heads: [-1, 0], labels: ['root', 'advmod'] }]);
  });

  test('names become one word', () => {
    expect(collapseNames(small[1]!)).toMatchObject({
      forms: ['Anna Berg', 'met', 'the', 'minister', '.'],
      heads: [1, -1, 3, 1, 1],
      names: [true, false, false, false, false],
    });
    expect(collapseNames(small[0]!)).toBeNull();
  });
});

describe('oracle', () => {
  const heads = Int32Array.from([0, 3, 1, 7, 5, 3, 3]);
  const children = goldChildren(heads);

  /** Follows the cheapest transitions from `state` on; gives the number of wrong heads. */
  function finish(state: State): number {
    while (!state.done) {
      const legal = ([SHIFT, LEFT, RIGHT] as Transition[]).filter((t) => allowed(state) & (1 << t));
      const price = legal.map((t) => cost(state, t, heads, children));
      state.apply(legal[price.indexOf(Math.min(...price))]!);
    }
    return [...heads].filter((head, d) => d > 0 && state.head[d] !== head).length;
  }

  test('transitions without cost give the gold tree', () => {
    const state = new State();
    state.reset(6);
    expect(finish(state)).toBe(0);
  });

  test('after an error they save what can be saved', () => {
    const state = new State();
    state.reset(6);
    state.apply(SHIFT);
    expect(cost(state, LEFT, heads, children)).toBe(2);
    state.apply(LEFT);
    // One more than the cost, since the oracle does not foresee that one word only may hang on the root.
    expect(finish(state)).toBeLessThanOrEqual(3);
  });
});

describe('learning', () => {
  const classes = classTable([0, 17, 21], [0, 1, 2]);
  // Enough of them that every fold of the jackknife has some.
  const treebanks = [{ sentences: Array.from({ length: 70 }, () => small).flat(), copies: 2 }];
  const news = [['Envoys', 'met', 'ministers', 'in', 'Geneva', '.']];
  const bytes = learn(treebanks, classes, news, () => {});

  test('gives the same bytes each time', () => {
    expect(learn(treebanks, classes, news, () => {}).equals(bytes)).toBe(true);
  });

  test('gives a parser that knows what it was taught', () => {
    const parser = new TransitionParser(readModel(bytes));
    const score = new Score();
    for (const sentence of small) {
      const model = readModel(bytes).header;
      const { tags, heads, labels } = parser.analyse(sentence.forms);
      score.add(
        sentence,
        sentence.forms.map((_, i) => ({
          gold: i,
          tag: model.tags[tags[i + 1]!]!,
          head: heads[i + 1]! - 1,
          root: heads[i + 1]! > sentence.forms.length,
          label: model.labels[labels[i + 1]!]!,
        })),
      );
    }
    expect(score.tagging).toBe(1);
    expect(score.las).toBe(1);
  });

  test('a file of another kind is refused', () => {
    const other = Buffer.from('....{"format":"other"}');
    other.writeUInt32LE(18);
    expect(() => readModel(other)).toThrow(/format/);
  });
});

test('words that stand in the same places fall into one class', () => {
  const texts: Int32Array[] = [];
  for (let i = 0; i < 60; i++) texts.push(Int32Array.from([i % 2 === 0 ? 101 : 102, i % 3 === 0 ? 201 : 202, 300 + (i % 2)]));
  const corpus = buildCorpus(texts, 2, 100);
  const found = exchange(corpus, 3, 10, () => {});
  const of = (hash: number): number => found[corpus.hashes.indexOf(hash)]!;
  expect(of(101)).toBe(of(102));
  expect(of(201)).toBe(of(202));
  expect(of(101)).not.toBe(of(201));
});
