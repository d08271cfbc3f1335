/** Subjects and objects by the order of the words, where the tree leaves a verb without them. */
import { describe, expect, test } from 'vitest';
import { nounAfter, nounBefore } from '../../src/events/matching/linear.ts';
import { treeFrom, wordIn } from './tree.ts';

const before = (words: string, verb: string): string | undefined => {
  const tree = treeFrom(words);
  return nounBefore(tree, wordIn(tree, verb))?.text;
};
const after = (words: string, verb: string): string | undefined => {
  const tree = treeFrom(words);
  return nounAfter(tree, wordIn(tree, verb))?.text;
};

describe('the noun before a verb', () => {
  test('stands left of adverbs, auxiliaries and days', () => {
    expect(before('Peru/PROPN/dep/4 Monday/PROPN/dep/4 had/AUX/dep/4 accused/VERB/root/0', 'accused')).toBe('Peru');
  });
  test('is not the one a preposition governs', () => {
    expect(before('leader/NOUN/dep/4 of/ADP/case/3 Chile/PROPN/dep/4 accused/VERB/root/0', 'accused')).toBe('leader');
  });
  test('stands left of a clause between commas', () => {
    const words = 'Díaz/PROPN/dep/7 ,/PUNCT/dep/7 reading/VERB/dep/7 a/DET/dep/5 statement/NOUN/dep/3 ,/PUNCT/dep/7 accused/VERB/root/0';
    const tree = treeFrom(words, { reading: { xpos: 'VBG' } });
    expect(nounBefore(tree, wordIn(tree, 'accused'))?.text).toBe('Díaz');
  });
  test('there is none where another word stands between', () => {
    expect(before('Peru/PROPN/dep/3 that/SCONJ/dep/3 accused/VERB/root/0', 'accused')).toBeUndefined();
  });
});

describe('the noun after a verb', () => {
  test('is the last of the phrase', () => {
    expect(after('accused/VERB/root/0 the/DET/dep/1 Chilean/ADJ/dep/1 army/NOUN/dep/1 of/ADP/case/6 theft/NOUN/dep/1', 'accused')).toBe(
      'army',
    );
  });
  test('is the one possessed, not its owner', () => {
    expect(after("accused/VERB/root/0 Chile/PROPN/dep/4 's/PART/case/2 army/NOUN/dep/1", 'accused')).toBe('army');
  });
  test('is none where it belongs to the next verb', () => {
    expect(after('said/VERB/root/0 Chile/PROPN/dep/3 attacked/VERB/dep/1', 'said')).toBeUndefined();
  });
});
