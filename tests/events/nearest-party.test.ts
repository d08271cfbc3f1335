/** The last resort for a target, alone: which party after the trigger counts, and which does not. */
import { expect, test } from 'vitest';
import type { Parties } from '../../src/events/roles/index.ts';
import { nearest } from '../../src/events/roles/nearest-party.ts';
import { partyFinder } from '../../src/events/parties/index.ts';
import type { Tree } from '../../src/events/tree.ts';
import type { PloverType } from '../../src/model.ts';
import { lexicon } from './parties/ground.ts';
import { treeFrom, wordIn } from './tree.ts';
import type { Match } from '../../src/events/matching/types.ts';

const finder = partyFinder([], lexicon);

/** The targets found after the verb for an act of Peru's. */
function targetsOf(tree: Tree, type: PloverType, verb: string): readonly string[] {
  const head = wordIn(tree, verb);
  const trigger = { type, mode: null };
  const match = {
    rule: { trigger, pattern: { pos: 'verb' } },
    head,
    anchor: head,
    slots: [],
    covered: [],
    clauses: [],
  } as unknown as Match;
  const parties: Parties = { source: [], target: [], sourceIds: ['state/peru'], targetIds: [], reciprocal: false };
  return nearest(tree, match, parties, finder).targetIds;
}

test('the first party after the verb in its own clause', () => {
  const tree = treeFrom(
    'Peru/PROPN/nsubj/2 promised/VERB/root/0 help/NOUN/obj/2 to/ADP/case/6 the/DET/det/6 Chilean/ADJ/nmod/3 and/CCONJ/cc/8 Korean/ADJ/conj/6',
  );
  expect(targetsOf(tree, 'AGREE', 'promised')).toEqual(['state/chile']);
});

test('nobody of another clause', () => {
  const tree = treeFrom('Peru/PROPN/nsubj/2 protested/VERB/root/0 after/SCONJ/mark/5 Chile/PROPN/nsubj/5 left/VERB/advcl/2');
  expect(targetsOf(tree, 'ACCUSE', 'protested')).toEqual([]);
});

test('nobody who stands before the verb, nor the one who acts', () => {
  const tree = treeFrom('Chile/PROPN/obl/3 Peru/PROPN/nsubj/3 promised/VERB/root/0 Peru/PROPN/obj/3');
  expect(targetsOf(tree, 'AGREE', 'promised')).toEqual([]);
});

test('what is denied is said to nobody', () => {
  const tree = treeFrom('Peru/PROPN/nsubj/2 deny/VERB/root/0 attacks/NOUN/obj/2 on/ADP/case/5 Chile/PROPN/nmod/3');
  expect(targetsOf(tree, 'REJECT', 'deny')).toEqual([]);
});

test('a demand against somebody is made of somebody else', () => {
  const words = (preposition: string): Tree =>
    treeFrom(`Peru/PROPN/nsubj/2 demanded/VERB/root/0 action/NOUN/obj/2 ${preposition}/ADP/case/5 Chile/PROPN/nmod/3`);
  expect(targetsOf(words('against'), 'REQUEST', 'demanded')).toEqual([]);
  expect(targetsOf(words('from'), 'REQUEST', 'demanded')).toEqual(['state/chile']);
});

test('words go to nobody who is named for a place, a time, a comparison or an example', () => {
  const words = (preposition: string): Tree =>
    treeFrom(`Peru/PROPN/nsubj/2 promised/VERB/root/0 help/NOUN/obj/2 ${preposition}/ADP/case/5 Chile/PROPN/nmod/3`);
  for (const preposition of ['in', 'outside', 'after', 'than', 'including'])
    expect(targetsOf(words(preposition), 'AGREE', 'promised'), preposition).toEqual([]);
  expect(targetsOf(words('for'), 'AGREE', 'promised')).toEqual(['state/chile']);
  expect(targetsOf(words('in'), 'AID', 'promised'), 'what is given may go to a place').toEqual(['state/chile']);
});

test('so with the second of two names after such a word', () => {
  const tree = treeFrom(
    'Peru/PROPN/nsubj/2 promised/VERB/root/0 more/ADJ/obj/2 than/ADP/case/5 Bolivia/PROPN/obl/3 and/CCONJ/cc/7 Chile/PROPN/conj/5',
  );
  expect(targetsOf(tree, 'AGREE', 'promised')).toEqual([]);
});

test('those met stand at the verb or in a phrase with "with"', () => {
  const words = (phrase: string): Tree => treeFrom(`Peru/PROPN/nsubj/2 conferred/VERB/root/0 ${phrase}`);
  expect(targetsOf(words('with/ADP/case/4 ministers/NOUN/obl/2 of/ADP/case/6 Chile/PROPN/nmod/4'), 'CONSULT', 'conferred')).toEqual([
    'state/chile',
  ]);
  expect(targetsOf(words('on/ADP/case/4 claims/NOUN/obl/2 of/ADP/case/6 Chile/PROPN/nmod/4'), 'CONSULT', 'conferred')).toEqual([]);
});
