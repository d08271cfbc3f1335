/**
 * Infinitives in a row: "wants Peru to open its market, cut duties and free prisoners". The parser sets the later ones beside
 * the verb that asks, as if its subject did them. And what stands in the plural after "to" is none: "opposed to talks".
 */
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import type { TriggerIndex } from '../matching/triggers.ts';
import { lower } from '../tree.ts';
import { type Change, childrenAmong, withChanges } from './edit.ts';

const HAS_OWN = new Set(['nsubj', 'nsubj:pass', 'aux', 'cop', 'mark', 'advmod']);

/** The infinitive that a bare verb beside its head goes on with. */
function begunBy(tokens: readonly Token[], verb: Token): Token | undefined {
  if (verb.xpos !== 'VB' || verb.deprel !== 'parataxis' || tokens[verb.index - 1]?.text !== ',') return undefined;
  if (childrenAmong(tokens, verb).some((t) => HAS_OWN.has(t.deprel) && t.index < verb.index)) return undefined;
  return tokens.find(
    (t) =>
      t.head === verb.head &&
      t.deprel === 'xcomp' &&
      t.xpos === 'VB' &&
      t.index < verb.index &&
      childrenAmong(tokens, t).some((c) => c.deprel === 'mark' && lower(c) === 'to'),
  );
}

/** Whether a word read as an infinitive is a noun in the plural: "to talks". */
function isPlural(tokens: readonly Token[], word: Token, index: TriggerIndex): boolean {
  const to = tokens[word.index - 1];
  return word.xpos === 'VB' && /[^s]s$/.test(word.text) && to?.xpos === 'TO' && to.head === word.index && index.nouns.has(lower(word));
}

/** The sentence with such verbs coordinated and such nouns read as nouns; the same sentence where there are none. */
export function mendInfinitives(sentence: ParsedSentence, index: TriggerIndex): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  for (const token of tokens) {
    const first = begunBy(tokens, token);
    if (first) changes.set(token.index, { head: first.index, deprel: 'conj' });
    if (!isPlural(tokens, token, index)) continue;
    changes.set(token.index, { upos: 'NOUN', xpos: 'NNS', lemma: lower(token).slice(0, -1), deprel: 'obl' });
    changes.set(token.index - 1, { upos: 'ADP', xpos: 'IN', deprel: 'case' });
    // What hung on the verb goes on hanging on one.
    for (const child of childrenAmong(tokens, token))
      if (child.index > token.index) changes.set(child.index, child.deprel === 'obl' ? { deprel: 'nmod' } : { head: token.head });
  }
  return withChanges(sentence, changes);
}
