/** "… declaring its goal to occupy the city": what stands right after a noun of intent is what is meant, not what the declaring is for. */
import type { ParsedSentence } from '../../syntax/types.ts';
import { GOALS } from '../status/governors.ts';
import { type Change, withChanges } from './edit.ts';

/** The sentence with such infinitives as complements; the same sentence where there are none. */
export function mendGoals(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  for (const verb of tokens) {
    if (verb.xpos !== 'VB' || verb.deprel !== 'advcl') continue;
    const mark = tokens.find((t) => t.head === verb.index && t.deprel === 'mark' && t.text.toLowerCase() === 'to');
    const noun = mark && tokens[mark.index - 1];
    if (noun && GOALS.has(noun.lemma) && noun.upos === 'NOUN' && noun.deprel === 'obj' && noun.head === verb.head)
      changes.set(verb.index, { deprel: 'xcomp' });
  }
  return withChanges(sentence, changes);
}
