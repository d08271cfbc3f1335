import { describe, expect, it } from 'vitest';
import { mendCoordination } from '../../../src/events/mending/coordination.ts';
import { mendParticiples } from '../../../src/events/mending/participles.ts';
import { mendReportedSubjects } from '../../../src/events/mending/reported-subjects.ts';
import { subjectOf } from '../../../src/events/matching/subject.ts';
import type { ParsedSentence, Token } from '../../../src/syntax/types.ts';
import { treeFrom, wordIn } from '../tree.ts';

/** Relation and head of each word, as `relation<head`. */
const relations = ({ tokens }: ParsedSentence): Record<string, string> =>
  Object.fromEntries(tokens.map((t) => [t.text, `${t.deprel}<${tokens[t.head]?.text ?? 'root'}`]));
const parsed = (words: string, more: Readonly<Record<string, Partial<Token>>> = {}): ParsedSentence => treeFrom(words, more).sentence;
const said = { said: { lemma: 'say', xpos: 'VBD' } };

describe('subjects of what is said', () => {
  const firm = 'Chile/PROPN/nsubj/2 said/VERB/root/0 rebels/NOUN/obj/2 near/ADP/case/5 Lima/PROPN/nmod/3 fled/VERB/ccomp/2';

  it('gives the noun after "said" to the clause that has no subject', () => {
    const sentence = mendReportedSubjects(parsed(firm, { ...said, fled: { xpos: 'VBD' } }));
    expect(relations(sentence)).toMatchObject({ rebels: 'nsubj<fled', fled: 'ccomp<said' });
  });

  it('leaves the object of a verb that addresses somebody', () => {
    const told = parsed(firm.replace('said', 'told'), { told: { lemma: 'tell', xpos: 'VBD' }, fled: { xpos: 'VBD' } });
    expect(mendReportedSubjects(told)).toBe(told);
  });

  it('leaves a clause with a subject of its own', () => {
    const own = parsed('Chile/PROPN/nsubj/2 said/VERB/root/0 yes/NOUN/obj/2 when/ADV/advmod/6 Peru/PROPN/nsubj/6 fled/VERB/ccomp/2', {
      ...said,
      fled: { xpos: 'VBD' },
    });
    expect(mendReportedSubjects(own)).toBe(own);
  });

  it('reads a past tense after the noun as its verb, a participle not', () => {
    const words = 'Chile/PROPN/nsubj/2 said/VERB/root/0 troops/NOUN/obj/2 shelled/VERB/acl/3 Lima/PROPN/obj/4';
    expect(relations(mendReportedSubjects(parsed(words, { ...said, shelled: { xpos: 'VBD' } })))).toMatchObject({
      troops: 'nsubj<shelled',
      shelled: 'ccomp<said',
    });
    const participle = parsed(words, { ...said, shelled: { xpos: 'VBN' } });
    expect(mendReportedSubjects(participle)).toBe(participle);
  });

  it('joins what "and" adds to the subject', () => {
    const sentence = parsed(
      'Chile/PROPN/nsubj/2 said/VERB/root/0 Peru/PROPN/obj/2 and/CCONJ/cc/6 farmers/NOUN/nsubj/6 agreed/VERB/conj/2',
      { ...said, agreed: { xpos: 'VBD' } },
    );
    expect(relations(mendReportedSubjects(sentence))).toMatchObject({ Peru: 'nsubj<agreed', farmers: 'conj<Peru', agreed: 'ccomp<said' });
  });
});

describe('lists of subjects', () => {
  const list = 'cabinet/NOUN/nsubj/3 ,/PUNCT/punct/1 unions/NOUN/nsubj/6 and/CCONJ/cc/5 farmers/NOUN/conj/3 agreed/VERB/root/0';

  it('begins a list with the noun read as the subject of the next', () => {
    expect(relations(mendCoordination(parsed(list)))).toMatchObject({ cabinet: 'nsubj<agreed', unions: 'conj<cabinet' });
  });

  it('leaves the subject of a noun with a copula', () => {
    const clause = parsed('Rossi/PROPN/nsubj/4 ,/PUNCT/punct/1 was/AUX/cop/4 minister/NOUN/nsubj/5 fell/VERB/root/0');
    expect(mendCoordination(clause)).toBe(clause);
  });
});

describe('participles of time', () => {
  const words = 'Rossi/PROPN/nsubj/2 met/VERB/root/0 envoys/NOUN/obj/2 after/SCONJ/mark/5 landing/VERB/acl/3';

  it('hangs a participle after "after" under the verb', () => {
    expect(relations(mendParticiples(parsed(words, { landing: { xpos: 'VBG' } })))['landing']).toBe('advcl<met');
  });

  it('leaves the participle that describes a noun', () => {
    const plain = parsed('Rossi/PROPN/nsubj/2 met/VERB/root/0 envoys/NOUN/obj/2 visiting/VERB/acl/3 Lima/PROPN/obj/4', {
      visiting: { xpos: 'VBG' },
    });
    expect(mendParticiples(plain)).toBe(plain);
  });
});

describe('who goes on speaking', () => {
  const words = (verb: string) =>
    treeFrom(`Rossi/PROPN/nsubj/2 said/VERB/root/0 Peru/PROPN/nsubj/4 erred/VERB/ccomp/2 ,/PUNCT/punct/6 ${verb}/VERB/advcl/4`, {
      ...said,
      adding: { lemma: 'add', xpos: 'VBG' },
      hurting: { lemma: 'hurt', xpos: 'VBG' },
    });

  it('is the one who said the clause before', () => {
    const tree = words('adding');
    expect(subjectOf(tree, wordIn(tree, 'adding'))?.token.text).toBe('Rossi');
  });

  it('does nothing else that the clause tells', () => {
    const tree = words('hurting');
    expect(subjectOf(tree, wordIn(tree, 'hurting'))?.token.text).toBe('Peru');
  });
});
