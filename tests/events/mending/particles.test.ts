import { expect, it } from 'vitest';
import { mendParticles } from '../../../src/events/mending/particles.ts';
import type { Rule, TriggerIndex } from '../../../src/events/matching/triggers.ts';
import { parsePattern } from '../../../src/lexicon/patterns.ts';
import type { ParsedSentence } from '../../../src/syntax/types.ts';
import { treeFrom } from '../tree.ts';

const pattern = parsePattern('S hand+over suspect to:T');
const rules = [{ pattern, particle: 'over' } as Rule];
const index: TriggerIndex = {
  verbs: new Map([['handed', rules]]),
  nouns: new Map(),
  adjectives: new Map(),
  has: (word) => word === 'handed',
};
const relations = ({ tokens }: ParsedSentence): Record<string, string> =>
  Object.fromEntries(tokens.map((t) => [t.text, `${t.deprel}<${tokens[t.head]?.text ?? 'root'}`]));
const sentence = (verb: string): ParsedSentence =>
  treeFrom(`Chile/PROPN/nsubj/2 ${verb}/VERB/root/0 over/ADP/case/5 a/DET/det/5 suspect/NOUN/obl/2`).sentence;

it('gives a verb its particle, and the noun after it as object, where the lexicon knows the two together', () => {
  expect(relations(mendParticles(sentence('handed'), index))).toMatchObject({ over: 'compound:prt<handed', suspect: 'obj<handed' });
});

it('leaves a preposition after another verb', () => {
  expect(relations(mendParticles(sentence('quarrelled'), index))).toMatchObject({ over: 'case<suspect', suspect: 'obl<quarrelled' });
});
