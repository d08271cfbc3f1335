import { describe, expect, test } from 'vitest';
import { markKinds } from '../../src/syntax/marks.ts';
import { agreedSamples, SampleParser } from '../../src/syntax/training/agree.ts';
import { proseSentences } from '../../src/syntax/training/news.ts';
import { Perceptron } from '../../src/syntax/training/perceptron.ts';
import { reverseSample } from '../../src/syntax/training/reverse.ts';
import { untaggedSample, type Sample } from '../../src/syntax/training/samples.ts';
import { trainParser } from '../../src/syntax/training/train-parser.ts';

const kinds = markKinds(['DT', 'NN', 'VBD']);
const clusters = (): number => 0;

/** Heads count from 1, the root is the number of words plus one. */
function sample(text: string, tags: readonly number[], heads: readonly number[]): Sample {
  const base = untaggedSample(text.split(' '));
  return { ...base, tags: Int32Array.from(tags), seenTags: Int32Array.from(tags), heads: Int32Array.from([0, ...heads]) };
}

const met = sample('the envoy met a minister', [0, 1, 2, 0, 1], [2, 3, 6, 5, 3]);

describe('sentences read backwards', () => {
  test('keep their tree', () => {
    const back = reverseSample(met);
    expect(back.forms).toEqual(['minister', 'a', 'met', 'envoy', 'the']);
    expect([...back.heads]).toEqual([0, 3, 1, 6, 3, 4]);
  });

  test('read backwards again are as before, unknown heads too', () => {
    const partial = { ...met, heads: Int32Array.from([0, 2, -1, 6, 5, -1]) };
    expect(reverseSample(reverseSample(partial))).toEqual(partial);
  });
});

describe('trees of plain text', () => {
  const gold = Array.from({ length: 20 }, () => met);
  const learn = (samples: readonly Sample[]): Perceptron => trainParser(samples, kinds, 26, clusters, 4, 1, () => {});
  const parser = new SampleParser(kinds, clusters);
  const plain = { ...met, heads: new Int32Array(6) };

  test('are taken where two parsers agree', () => {
    const [agreed] = agreedSamples([plain], parser, learn(gold), learn(gold.map(reverseSample)));
    expect(agreed?.heads).toEqual(met.heads);
  });

  test('are left out where they do not', () => {
    // Without weights each word hangs on the one read before it, so the two differ everywhere.
    expect(agreedSamples([plain], parser, new Perceptron(3, 26), new Perceptron(3, 26))).toEqual([]);
  });
});

test('whole sentences of prose are learned from, each once', () => {
  const prose = 'The two ministers met in the old harbour town for an hour and then left.';
  const found = proseSentences([
    `${prose} They did not say what they had spoken about with each other.`,
    prose,
    'Ministers Of Five Northern States Meet In Old Harbour Town Today',
    'Table 3. Envoys, Ministers, Consuls, Attachés, Heads Of Mission, Chargés.',
    'It rained.',
  ]);
  expect(found.map((forms) => forms.slice(0, 3))).toEqual([
    ['The', 'two', 'ministers'],
    ['They', 'did', 'not'],
  ]);
});
