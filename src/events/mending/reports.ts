/** "'… ready to talk,' the minister told reporters": a finite verb of saying with a subject of its own is no infinitive of another. */
import type { ParsedSentence } from '../../syntax/types.ts';
import { REPORTING } from '../reporting-verbs.ts';
import { type Change, withChanges } from './edit.ts';

/** The sentence with such reports set beside what they report; the same sentence where there are none. */
export function mendReports(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  for (const verb of tokens) {
    if (verb.deprel !== 'xcomp' || !/^VB[DZ]$/.test(verb.xpos) || !REPORTING.has(verb.lemma)) continue;
    if (tokens.some((t) => t.head === verb.index && t.deprel === 'nsubj')) changes.set(verb.index, { deprel: 'parataxis' });
  }
  return withChanges(sentence, changes);
}
