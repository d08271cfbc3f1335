import { describe, expect, it } from 'vitest';
import { mendBidden } from '../../../src/events/mending/bidden.ts';
import type { ParsedSentence, Token } from '../../../src/syntax/types.ts';
import { eventsIn } from '../events-in.ts';
import { treeFrom } from '../tree.ts';

const relations = ({ tokens }: ParsedSentence): Record<string, string> =>
  Object.fromEntries(tokens.map((t) => [t.text, `${t.deprel}<${tokens[t.head]?.text ?? 'root'}`]));
const parsed = (words: string, more: Readonly<Record<string, Partial<Token>>>): ParsedSentence => treeFrom(words, more).sentence;

const demanded = { demanded: { lemma: 'demand' } };
const bare: Partial<Token> = { xpos: 'VBP', lemma: 'resign' };

describe('the bare verb of a demand', () => {
  it('is no clause about the noun before it, nor an infinitive beside it', () => {
    for (const deprel of ['acl:relcl/4', 'xcomp/2']) {
      const sentence = parsed(`Peru/PROPN/nsubj/2 demanded/VERB/root/0 the/DET/det/4 leader/NOUN/obj/2 resign/VERB/${deprel}`, {
        ...demanded,
        leader: { xpos: 'NN' },
        resign: bare,
      });
      expect(relations(mendBidden(sentence))).toMatchObject({ leader: 'nsubj<resign', resign: 'ccomp<demanded' });
    }
  });

  it('agrees with a plural: whom "they resign" is said of, the tree may have right', () => {
    const sentence = parsed('Peru/PROPN/nsubj/2 demanded/VERB/root/0 leaders/NOUN/obj/2 resign/VERB/acl:relcl/3', {
      ...demanded,
      leaders: { xpos: 'NNS' },
      resign: bare,
    });
    expect(mendBidden(sentence)).toBe(sentence);
  });

  it('tells a request, and no act of those who are asked', () => {
    const told = (text: string): string[] => eventsIn(text).map((e) => [e.type, ...e.source, '->', ...e.target].join(' '));
    expect(told('Britain asked that Iran release the sailors.')).toEqual(['REQUEST state/united-kingdom -> state/iran']);
    expect(told('The US proposed Ukraine give up Crimea.')).toEqual(['REQUEST state/united-states -> state/ukraine']);
    expect(told('France had long demanded the Syrian leader resign.')).toEqual(['REQUEST state/france -> group/syr-syrian-leader']);
  });
});
