import { describe, expect, test } from 'vitest';
import { loadParser } from '../../src/syntax/index.ts';
import { toConllu } from '../../src/syntax/conllu.ts';
import { sentenceOf, shieldsOf } from './helpers.ts';

const parser = loadParser();

describe('a parse', () => {
  test('gives subject, verb and object of a plain sentence', () => {
    const { tokens } = parser.parse(sentenceOf('The minister signed the treaty in Geneva.'), []);
    const [, minister, signed, , treaty] = tokens;
    expect(signed).toMatchObject({ xpos: 'VBD', upos: 'VERB', lemma: 'sign', head: -1, deprel: 'root' });
    expect(minister).toMatchObject({ head: 2, deprel: 'nsubj' });
    expect(treaty).toMatchObject({ head: 2, deprel: 'obj' });
  });

  test('knows the passive', () => {
    const { tokens } = parser.parse(sentenceOf('The ambassador was summoned by the ministry.'), []);
    expect(tokens[1]).toMatchObject({ deprel: 'nsubj:pass' });
    expect(tokens[6]).toMatchObject({ deprel: 'obl:agent' });
  });

  test('keeps a name as one unit', () => {
    const text = 'Officials from the Ministry of Foreign Affairs met Anna Berg on Monday.';
    const { tokens } = parser.parse(
      sentenceOf(text),
      shieldsOf(text, { 'Ministry of Foreign Affairs': 'organisation', 'Anna Berg': 'person' }),
    );
    expect(tokens.map((t) => t.text)).toEqual([
      'Officials',
      'from',
      'the',
      'Ministry of Foreign Affairs',
      'met',
      'Anna Berg',
      'on',
      'Monday',
      '.',
    ]);
    expect(tokens[3]).toMatchObject({ name: 'organisation', xpos: 'NNP', upos: 'PROPN', lemma: 'Ministry of Foreign Affairs' });
    expect(tokens[5]).toMatchObject({ name: 'person', head: 4, deprel: 'obj' });
  });

  test('leaves out a name that cuts through a word', () => {
    const text = 'Iranian envoys left.';
    const { tokens } = parser.parse(sentenceOf(text), [{ start: 0, end: 4, kind: 'state' }]);
    expect(tokens.map((t) => t.text)).toEqual(['Iranian', 'envoys', 'left', '.']);
  });

  test('counts offsets from the start of the article', () => {
    const { tokens } = parser.parse({ ...sentenceOf('Talks ended.'), start: 100, end: 112 }, []);
    expect(tokens[1]).toMatchObject({ start: 106, end: 111 });
  });

  test('prints as CoNLL-U', () => {
    const lines = toConllu(parser.parse(sentenceOf('Talks ended.'), []), 'a-1').split('\n');
    expect(lines[0]).toBe('# sent_id = a-1');
    expect(lines[1]).toBe('# text = Talks ended.');
    expect(lines[2]!.split('\t')).toHaveLength(10);
    expect(lines.slice(-2)).toEqual(['', '']);
  });
});
