/**
 * "called for Peru to leave" and "called for Rossi to resign" are hung in two ways: Peru as the subject of "leave", Rossi
 * as a phrase of "called". One way for both: whoever is to do it is a phrase of the verb that asks, the infinitive its complement.
 */
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import { type Change, childrenAmong, withChanges } from './edit.ts';

/** Verbs that ask for something with "for". */
const ASKING = new Set('call ask push press appeal plead beg campaign lobby agitate clamour argue vote pray'.split(' '));

const hasMark = (tokens: readonly Token[], verb: Token, word: string): Token | undefined =>
  childrenAmong(tokens, verb).find((c) => (c.deprel === 'mark' || c.deprel === 'case') && c.text.toLowerCase() === word);

/** The sentence with such clauses hung in one way; the same sentence where there are none. */
export function mendForClauses(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  for (const verb of tokens) {
    const asking = tokens[verb.head];
    if (!asking || asking.upos !== 'VERB' || !ASKING.has(asking.lemma) || verb.index < asking.index) continue;
    if (!/^(?:advcl|ccomp|xcomp)$/.test(verb.deprel) || !hasMark(tokens, verb, 'to')) continue;
    const word = hasMark(tokens, verb, 'for');
    const subject = childrenAmong(tokens, verb).find((c) => c.deprel.startsWith('nsubj') && c.upos !== 'PRON' && c.index < verb.index);
    if (word && subject && word.index < subject.index) {
      changes.set(word.index, { head: subject.index, deprel: 'case' });
      changes.set(subject.index, { head: asking.index, deprel: 'obl' });
      changes.set(verb.index, { deprel: 'xcomp' });
    } else if (!word && verb.deprel === 'advcl') {
      const phrase = childrenAmong(tokens, asking).find((c) => c.deprel === 'obl' && c.index > asking.index && c.index < verb.index);
      if (phrase && hasMark(tokens, phrase, 'for')) changes.set(verb.index, { deprel: 'xcomp' });
    }
  }
  return withChanges(sentence, changes);
}
