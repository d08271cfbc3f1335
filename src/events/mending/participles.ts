/**
 * "met the delegation | after arriving in Lima": a participle that "after" or "while" opens says when somebody acts, not what
 * the noun before it does; its subject is that of the clause.
 */
import type { ParsedSentence } from '../../syntax/types.ts';
import { type Change, childrenAmong, NOMINAL, withChanges } from './edit.ts';

const WHEN = new Set(['after', 'before', 'while', 'when', 'since', 'upon']);

/** The sentence with such participles under their verbs; the same sentence where there are none. */
export function mendParticiples(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  for (const participle of tokens) {
    if (participle.deprel !== 'acl' || participle.xpos !== 'VBG') continue;
    if (!childrenAmong(tokens, participle).some((c) => c.index < participle.index && WHEN.has(c.text.toLowerCase()))) continue;
    let above = tokens[participle.head];
    for (let steps = 0; above && NOMINAL.has(above.upos) && steps < 8; steps++) above = tokens[above.head];
    if (above?.upos === 'VERB' && above.index < participle.index) changes.set(participle.index, { head: above.index, deprel: 'advcl' });
  }
  return withChanges(sentence, changes);
}
