/**
 * The bare verb of a demand, which agrees with no subject: "demanded the leader | resign" is no clause about the leader,
 * "proposed Ukraine | give up land" none beside the proposal, and neither happened.
 */
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import { type Change, childrenAmong, NOMINAL, withChanges } from './edit.ts';

/** Verbs of demanding and advising that take such a clause. */
export const BIDS: ReadonlySet<string> = new Set([
  'demand',
  'request',
  'insist',
  'ask',
  'urge',
  'propose',
  'suggest',
  'recommend',
  'require',
]);

/** Nouns with which a finite verb would end in -s. */
const isSingular = ({ xpos, text }: Token): boolean => (xpos === 'NN' || xpos === 'NNP') && !/^(?:police|people)$/i.test(text);

/** Whether a word has the bare form of a verb, whatever the tagger made of it. */
const isBare = ({ upos, xpos, text, lemma }: Token): boolean => upos === 'VERB' && /^VBP?$/.test(xpos) && text.toLowerCase() === lemma;

/** The sentence with such verbs under what asks for them; the same sentence where there are none. */
export function mendBidden(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  for (const verb of tokens) {
    if (!isBare(verb)) continue;
    const above = tokens[verb.head];
    if (!above || above.index > verb.index) continue;
    const own = childrenAmong(tokens, verb).filter((c) => c.index < verb.index);
    const subject = own.find((c) => c.deprel === 'nsubj');
    if (own.some((c) => c.deprel === 'aux' || c.xpos.startsWith('W') || (c.deprel === 'mark' && c.text.toLowerCase() !== 'that'))) continue;
    const bids = tokens[above.head];
    if (['acl', 'acl:relcl'].includes(verb.deprel) && !subject && bids && BIDS.has(bids.lemma) && above.deprel === 'obj') {
      if (own.length > 0 || !isSingular(above) || bids.index > above.index) continue;
      changes.set(above.index, { head: verb.index, deprel: 'nsubj' });
      changes.set(verb.index, { head: bids.index, deprel: 'ccomp', xpos: 'VB' });
    } else if (verb.deprel === 'xcomp' && own.length === 0 && BIDS.has(above.lemma)) {
      const object = childrenAmong(tokens, above).find((c) => c.deprel === 'obj' && c.index < verb.index && NOMINAL.has(c.upos));
      if (!object || object.index < above.index) continue;
      changes.set(object.index, { head: verb.index, deprel: 'nsubj' });
      changes.set(verb.index, { deprel: 'ccomp', xpos: 'VB' });
    } else if (['ccomp', 'parataxis'].includes(verb.deprel) && subject && isSingular(subject) && BIDS.has(above.lemma)) {
      if (verb.xpos !== 'VB' || verb.deprel !== 'ccomp') changes.set(verb.index, { deprel: 'ccomp', xpos: 'VB' });
    }
  }
  return withChanges(sentence, changes);
}
