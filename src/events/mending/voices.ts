/**
 * Past tenses the tagger took for participles ("bombed", "proposed" are both by their form):
 * "Israel bombed Lebanon": a participle with an object and no auxiliary is no passive;
 * "police have arrested": a perfect without "been" is no passive either;
 * "Turkey | proposed talks": a noun without a copula has no subject, so the participle between them is the verb.
 */
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import { type Change, childrenAmong, NOMINAL, withChanges } from './edit.ts';

const PERFECT = new Set(['have', 'has', 'had']);

const isParticiple = ({ upos, xpos }: Token): boolean => upos === 'VERB' && xpos === 'VBN';

/** The sentence with such verbs in the past tense; the same sentence where there are none. */
export function mendVoices(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  for (const subject of tokens) {
    const above = tokens[subject.head];
    if (!above || !subject.deprel.startsWith('nsubj') || above.index < subject.index) continue;
    const children = childrenAmong(tokens, above);
    const auxiliaries = children.filter((c) => c.deprel.startsWith('aux') || c.deprel === 'cop');
    if (auxiliaries.length > 0) {
      const active = above.upos === 'VERB' && auxiliaries.some((a) => PERFECT.has(a.lemma)) && !auxiliaries.some((a) => a.lemma === 'be');
      if (active && subject.deprel === 'nsubj:pass') changes.set(subject.index, { deprel: 'nsubj' });
      continue;
    }
    if (isParticiple(above) && subject.deprel === 'nsubj:pass') {
      if (!children.some((c) => c.deprel === 'obj' && c.index > above.index)) continue;
      changes.set(subject.index, { deprel: 'nsubj' });
      changes.set(above.index, { xpos: 'VBD' });
    } else if (NOMINAL.has(above.upos)) {
      const verb = children.find((c) => c.deprel === 'amod' && isParticiple(c) && c.index === subject.index + 1);
      if (!verb) continue;
      changes.set(verb.index, { head: above.head, deprel: above.deprel, xpos: 'VBD' });
      changes.set(subject.index, { head: verb.index, deprel: 'nsubj' });
      changes.set(above.index, { head: verb.index, deprel: 'obj' });
    }
  }
  return withChanges(sentence, changes);
}
