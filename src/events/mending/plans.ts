/** "The government plans to lift the ban, officials said": the verb read as a noun, its clause as what the noun is about. */
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import { REPORTING } from '../reporting-verbs.ts';
import { type Change, withChanges } from './edit.ts';

/** Verbs of intent that look like plural nouns. */
const INTENT = new Set('plan vow pledge aim promise hope move offer attempt'.split(' '));

/** The infinitive under a noun. */
const infinitiveOf = (tokens: readonly Token[], noun: Token): Token | undefined =>
  tokens.find((t) => t.head === noun.index && t.deprel === 'acl' && t.xpos === 'VB' && tokens[noun.index + 1]?.text.toLowerCase() === 'to');

/** The sentence with such a verb as one; the same sentence where there is none. */
export function mendPlans(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  for (const token of tokens) {
    if (token.upos !== 'NOUN' || token.xpos !== 'NNS' || !INTENT.has(token.text.toLowerCase().replace(/s$/, ''))) continue;
    const subject = tokens[token.index - 1];
    const clause = infinitiveOf(tokens, token);
    if (!clause || !subject || subject.deprel !== 'compound' || subject.head !== token.index) continue;
    // A noun needs a verb beside its infinitive; here only the one that reports the whole is left.
    const finite = tokens.filter((t) => /^VB[DZP]$/.test(t.xpos) && t.index !== clause.index);
    const report = finite.find((t) => t.head === -1 && REPORTING.has(t.lemma) && t.index > clause.index);
    const root = token.head === -1;
    if (!root && !(report && finite.every((t) => t.index >= report.index))) continue;
    changes.set(token.index, { upos: 'VERB', xpos: 'VBZ', ...(report ? { head: report.index, deprel: 'ccomp' } : {}) });
    changes.set(subject.index, { deprel: 'nsubj' });
    for (const child of tokens)
      if (child.head === token.index && child.index < subject.index && ['det', 'amod', 'compound', 'nmod:poss'].includes(child.deprel))
        changes.set(child.index, { head: subject.index });
    changes.set(clause.index, { deprel: 'xcomp' });
  }
  return withChanges(sentence, changes);
}
