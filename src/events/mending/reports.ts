/**
 * "'… ready to talk,' the minister told reporters", "Russia will lend more, his office said": a finite verb of saying with a subject
 * of its own is no infinitive of another, and without a conjunction no adverbial clause.
 */
import type { ParsedSentence } from '../../syntax/types.ts';
import { REPORTING } from '../reporting-verbs.ts';
import { type Change, childrenAmong, withChanges } from './edit.ts';

/** The sentence with such reports set beside what they report; the same sentence where there are none. */
export function mendReports(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  for (const verb of tokens) {
    if ((verb.deprel !== 'xcomp' && verb.deprel !== 'advcl') || !/^VB[DZ]$/.test(verb.xpos) || !REPORTING.has(verb.lemma)) continue;
    const below = childrenAmong(tokens, verb);
    const subject = below.find((t) => t.deprel === 'nsubj');
    const bare = below.every((t) => t.deprel !== 'mark' && !(t.deprel === 'advmod' && subject && t.index < subject.index));
    if (subject && (verb.deprel === 'xcomp' || (verb.head < verb.index && bare))) changes.set(verb.index, { deprel: 'parataxis' });
  }
  return withChanges(sentence, changes);
}
