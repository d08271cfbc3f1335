import { describe, expect, it } from 'vitest';
import { mendAuxiliaries } from '../../../src/events/mending/auxiliaries.ts';
import { mendForClauses } from '../../../src/events/mending/for-clauses.ts';
import { mendGoals } from '../../../src/events/mending/goals.ts';
import { mendInfinitives } from '../../../src/events/mending/infinitives.ts';
import { mendInsertions } from '../../../src/events/mending/insertions.ts';
import { mendInversions } from '../../../src/events/mending/inversions.ts';
import { mendObjects } from '../../../src/events/mending/objects.ts';
import { mendPlans } from '../../../src/events/mending/plans.ts';
import { mendReports } from '../../../src/events/mending/reports.ts';
import { mendVoices } from '../../../src/events/mending/voices.ts';
import { mendWeekdays } from '../../../src/events/mending/weekdays.ts';
import type { TriggerIndex } from '../../../src/events/matching/triggers.ts';
import type { ParsedSentence, Token } from '../../../src/syntax/types.ts';
import { treeFrom } from '../tree.ts';

/** Relation and head of each word, as `relation<head`. */
const relations = ({ tokens }: ParsedSentence): Record<string, string> =>
  Object.fromEntries(tokens.map((t) => [t.text, `${t.deprel}<${tokens[t.head]?.text ?? 'root'}`]));
const parsed = (words: string, more: Readonly<Record<string, Partial<Token>>> = {}): ParsedSentence => treeFrom(words, more).sentence;

describe('objects', () => {
  it('gives the noun before "of" and a participle to the verb before it', () => {
    const sentence = parsed(
      'Chile/PROPN/nsubj/2 accuses/VERB/root/0 Peru/PROPN/nsubj/6 of/SCONJ/mark/6 having/AUX/aux/6 spied/VERB/ccomp/2',
    );
    expect(relations(mendObjects(sentence))).toMatchObject({ Peru: 'obj<accuses', spied: 'ccomp<accuses' });
  });

  it('leaves the subject of a clause that "that" opens', () => {
    const sentence = parsed('Chile/PROPN/nsubj/2 says/VERB/root/0 that/SCONJ/mark/5 Peru/PROPN/nsubj/5 spied/VERB/ccomp/2');
    expect(mendObjects(sentence)).toBe(sentence);
  });

  it('takes a name right after a verb as its object, unless the verb says what somebody is', () => {
    const call = 'Ana/PROPN/nsubj/2 called/VERB/root/0 Rossi/PROPN/xcomp/2';
    expect(relations(mendObjects(parsed(call)))['Rossi']).toBe('obj<called');
    const became = parsed('Ana/PROPN/nsubj/2 became/VERB/root/0 Minister/PROPN/xcomp/2', { became: { lemma: 'become' } });
    expect(mendObjects(became)).toBe(became);
  });

  it('reads a participle after "stop" as its verb, not as an adjective', () => {
    const words = 'Peru/PROPN/nsubj/2 stop/VERB/root/0 supporting/VERB/amod/4 rebels/NOUN/obj/2';
    const sentence = parsed(words, { supporting: { xpos: 'VBG' } });
    expect(relations(mendObjects(sentence))).toMatchObject({ supporting: 'xcomp<stop', rebels: 'obj<supporting' });
    const met = parsed(words.replace('stop', 'met'), { supporting: { xpos: 'VBG' } });
    expect(mendObjects(met)).toBe(met);
  });
});

describe('voices', () => {
  const participle = { bombed: { xpos: 'VBN' }, proposed: { xpos: 'VBN' } };

  it('reads a participle with subject and object but no auxiliary as past tense', () => {
    const sentence = mendVoices(parsed('Chile/PROPN/nsubj:pass/2 bombed/VERB/root/0 Peru/PROPN/obj/2', participle));
    expect(relations(sentence)).toEqual({ Chile: 'nsubj<bombed', bombed: 'root<root', Peru: 'obj<bombed' });
    expect(sentence.tokens[1]!.xpos).toBe('VBD');
  });

  it('reads a perfect without "been" as active', () => {
    const words = 'Police/NOUN/nsubj:pass/3 have/AUX/aux/3 arrested/VERB/root/0 him/PRON/obj/3';
    expect(relations(mendVoices(parsed(words, { arrested: { xpos: 'VBN' } })))['Police']).toBe('nsubj<arrested');
    const been = parsed(words.replace('him/PRON/obj/3', 'been/AUX/aux:pass/3'), { been: { lemma: 'be' } });
    expect(mendVoices(been)).toBe(been);
  });

  it('leaves a passive alone', () => {
    const passive = parsed('Chile/PROPN/nsubj:pass/3 was/AUX/aux:pass/3 bombed/VERB/root/0 Monday/PROPN/obj/3', participle);
    expect(mendVoices(passive)).toBe(passive);
  });

  it('takes the participle between a subject and a noun as the verb', () => {
    const sentence = mendVoices(parsed('Chile/PROPN/nsubj/3 proposed/VERB/amod/3 talks/NOUN/root/0', participle));
    expect(relations(sentence)).toEqual({ Chile: 'nsubj<proposed', proposed: 'root<root', talks: 'obj<proposed' });
  });

  it('leaves the participle of a noun that is said of somebody', () => {
    const copula = parsed('These/PRON/nsubj/4 are/AUX/cop/4 proposed/VERB/amod/4 talks/NOUN/root/0', participle);
    expect(mendVoices(copula)).toBe(copula);
  });
});

describe('objects, more of them', () => {
  it('joins a name and the nouns right after it', () => {
    const words =
      'Peru/PROPN/nsubj/2 slammed/VERB/root/0 Rossi/PROPN/nmod:poss/4 South/PROPN/obj/2 peace/NOUN/compound/6 plan/NOUN/xcomp/2';
    expect(relations(mendObjects(parsed(words)))).toMatchObject({ plan: 'obj<slammed', South: 'compound<plan', Rossi: 'nmod:poss<plan' });
  });

  it('takes what is denied as its clause', () => {
    const words = 'Peru/PROPN/nsubj/2 denied/VERB/root/0 using/VERB/advcl/2 force/NOUN/obj/3';
    const tags = { denied: { lemma: 'deny' }, using: { xpos: 'VBG' } };
    expect(relations(mendObjects(parsed(words, tags)))['using']).toBe('xcomp<denied');
    const left = parsed(words, { ...tags, denied: { lemma: 'leave' } });
    expect(mendObjects(left)).toBe(left);
  });
});

describe('insertions', () => {
  const tags = { which: { xpos: 'WDT' }, backs: { xpos: 'VBZ' }, called: { xpos: 'VBN' } };

  it('between dashes part a subject from its verb', () => {
    const sentence = parsed(
      'Peru/PROPN/root/0 –/PUNCT/punct/1 which/PRON/nsubj/4 backs/VERB/acl:relcl/1 plans/NOUN/obj/4 –/PUNCT/punct/7 called/VERB/acl/5 for/ADP/case/9 talks/NOUN/obl/7',
      tags,
    );
    expect(relations(mendInsertions(sentence))).toMatchObject({ called: 'root<root', Peru: 'nsubj<called', backs: 'acl:relcl<Peru' });
  });

  it('between commas do so after a relative word, where their verb was read as the main one', () => {
    const words =
      'Rossi/PROPN/vocative/5 ,/PUNCT/punct/1 whose/PRON/det/4 party/NOUN/nsubj/5 lost/VERB/root/0 ,/PUNCT/punct/7 hailed/VERB/conj/5 it/PRON/obj/7';
    const sentence = parsed(words, { whose: { xpos: 'WP$' }, lost: { xpos: 'VBD' }, hailed: { xpos: 'VBD' } });
    expect(relations(mendInsertions(sentence))).toMatchObject({ hailed: 'root<root', Rossi: 'nsubj<hailed', lost: 'acl:relcl<Rossi' });
  });

  it('give back the name before the dash', () => {
    const words =
      'states/NOUN/root/0 with/ADP/case/5 Chile/PROPN/compound/5 –/PUNCT/punct/5 Peru/PROPN/nmod/1 –/PUNCT/punct/7 criticised/VERB/parataxis/1 it/PRON/obj/7';
    expect(relations(mendInsertions(parsed(words, { criticised: { xpos: 'VBN' } })))).toMatchObject({
      Chile: 'nmod<states',
      with: 'case<Chile',
      Peru: 'appos<states',
      states: 'nsubj<criticised',
    });
  });

  it('leave a sentence that has its main verb', () => {
    const words =
      'Peru/PROPN/nsubj/7 –/PUNCT/punct/1 which/PRON/nsubj/4 backs/VERB/acl:relcl/1 plans/NOUN/obj/4 –/PUNCT/punct/7 called/VERB/root/0 for/ADP/case/9 talks/NOUN/obl/7';
    const sentence = parsed(words, tags);
    expect(mendInsertions(sentence)).toBe(sentence);
  });
});

describe('weekdays', () => {
  it('puts the name before a weekday in its place', () => {
    const sentence = parsed('Troops/NOUN/nsubj/2 stormed/VERB/root/0 in/ADP/case/5 Lima/PROPN/compound/5 Sunday/PROPN/obl/2');
    expect(relations(mendWeekdays(sentence))).toMatchObject({ Lima: 'obl<stormed', in: 'case<Lima', Sunday: 'nmod:unmarked<Lima' });
  });

  it('leaves a weekday that only an adjective describes', () => {
    const sentence = parsed('Troops/NOUN/nsubj/2 left/VERB/root/0 last/ADJ/amod/4 Sunday/PROPN/obl/2');
    expect(mendWeekdays(sentence)).toBe(sentence);
  });
});

describe('plans read as a noun', () => {
  const tags = { plans: { xpos: 'NNS' }, lift: { xpos: 'VB' }, said: { xpos: 'VBD', lemma: 'say' } };

  it('become the verb of the clause that is reported', () => {
    const sentence = parsed(
      'The/DET/det/3 government/NOUN/compound/3 plans/NOUN/nsubj/8 to/PART/mark/5 lift/VERB/acl/3 sanctions/NOUN/obj/5 officials/NOUN/nsubj/8 said/VERB/root/0',
      tags,
    );
    expect(relations(mendPlans(sentence))).toMatchObject({
      plans: 'ccomp<said',
      government: 'nsubj<plans',
      The: 'det<government',
      lift: 'xcomp<plans',
    });
  });

  it('stay a noun where a verb of theirs follows', () => {
    const sentence = parsed(
      'government/NOUN/compound/2 plans/NOUN/nsubj/6 to/PART/mark/4 lift/VERB/acl/2 sanctions/NOUN/obj/4 failed/VERB/root/0',
      {
        ...tags,
        failed: { xpos: 'VBD', lemma: 'fail' },
      },
    );
    expect(mendPlans(sentence)).toBe(sentence);
  });
});

describe('reports', () => {
  const words = 'Peru/PROPN/nsubj/2 ready/ADJ/root/0 Das/PROPN/nsubj/4 told/VERB/xcomp/2 reporters/NOUN/obj/4';

  it('stand beside what they report', () => {
    expect(relations(mendReports(parsed(words, { told: { xpos: 'VBD', lemma: 'tell' } })))['told']).toBe('parataxis<ready');
  });

  it('are left where they are infinitives', () => {
    const sentence = parsed(words, { told: { xpos: 'VB', lemma: 'tell' } });
    expect(mendReports(sentence)).toBe(sentence);
  });
});

describe('reports set after what they tell', () => {
  const words = 'Peru/PROPN/nsubj/2 lends/VERB/root/0 he/PRON/nsubj/4 said/VERB/advcl/2';
  const said = { said: { xpos: 'VBD', lemma: 'say' } };

  it('are no adverbial clause', () => {
    expect(relations(mendReports(parsed(words, said)))['said']).toBe('parataxis<lends');
  });

  it.each(['as/SCONJ/mark/5 ', 'when/ADV/advmod/5 '])('are one with "%s"', (opening) => {
    const sentence = parsed(words.replace('he/PRON/nsubj/4', `${opening}he/PRON/nsubj/5`), said);
    expect(mendReports(sentence)).toBe(sentence);
  });
});

describe('what is meant', () => {
  const words = 'Peru/PROPN/nsubj/2 declared/VERB/root/0 its/PRON/nmod:poss/4 goal/NOUN/obj/2 to/PART/mark/6 leave/VERB/advcl/2';
  const leave = { leave: { xpos: 'VB' } };

  it('stands right after its noun', () => {
    expect(relations(mendGoals(parsed(words, leave)))['leave']).toBe('xcomp<declared');
  });

  it('is what something is for after another noun', () => {
    const sentence = parsed(words.replace('goal', 'law'), leave);
    expect(mendGoals(sentence)).toBe(sentence);
  });
});

describe('auxiliaries', () => {
  it('find their participle beyond a month', () => {
    const index = { verbs: new Map(), nouns: new Map(), adjectives: new Map(), has: () => false } as TriggerIndex;
    const sentence = parsed('envoy/NOUN/nsubj/2 had/VERB/root/0 in/ADP/case/4 July/PROPN/obl/2 backed/VERB/xcomp/2 it/PRON/obj/5', {
      backed: { xpos: 'VBN' },
    });
    expect(relations(mendAuxiliaries(sentence, index))).toMatchObject({ backed: 'root<root', had: 'aux<backed', envoy: 'nsubj<backed' });
  });
});

describe('clauses with "for"', () => {
  const leave = 'Chile/PROPN/nsubj/2 called/VERB/root/0 for/SCONJ/mark/6 Peru/PROPN/nsubj/6 to/PART/mark/6 leave/VERB/advcl/2';

  it('gives who is to do it to the verb that asks', () => {
    const sentence = mendForClauses(parsed(leave, { called: { lemma: 'call' } }));
    expect(relations(sentence)).toMatchObject({ Peru: 'obl<called', for: 'case<Peru', leave: 'xcomp<called' });
  });

  it('reads the infinitive after such a phrase as what is asked', () => {
    const phrase = 'Chile/PROPN/nsubj/2 called/VERB/root/0 for/ADP/case/4 Peru/PROPN/obl/2 to/PART/mark/6 leave/VERB/advcl/2';
    expect(relations(mendForClauses(parsed(phrase, { called: { lemma: 'call' } })))['leave']).toBe('xcomp<called');
  });

  it('leaves the clause of another verb', () => {
    const sentence = parsed(leave.replace('called', 'waited'), { waited: { lemma: 'wait' } });
    expect(mendForClauses(sentence)).toBe(sentence);
  });
});

describe('inversions', () => {
  const words = 'no/DET/det/2 point/NOUN/obl/3 has/VERB/root/0 Rossi/PROPN/obj/3 met/VERB/advcl/3 Lima/PROPN/obj/5';
  const tags = { met: { xpos: 'VBN' } };

  it('give a verb its auxiliary and its subject after a negative', () => {
    const sentence = parsed(`At/ADP/case/3 ${words.replace(/\d+/g, (n) => (n === '0' ? n : String(Number(n) + 1)))}`, tags);
    expect(relations(mendInversions(sentence))).toMatchObject({
      has: 'aux<met',
      met: 'root<root',
      Rossi: 'nsubj<met',
      point: 'obl<met',
      Lima: 'obj<met',
    });
  });

  it('leave a sentence without one', () => {
    const sentence = parsed('Peru/PROPN/nsubj/2 has/VERB/root/0 agents/NOUN/obj/2 working/VERB/acl/3');
    expect(mendInversions(sentence)).toBe(sentence);
  });
});

describe('infinitives', () => {
  const index = { verbs: new Map(), nouns: new Map([['talks', []]]), adjectives: new Map(), has: () => false } as TriggerIndex;
  const row =
    'Rossi/PROPN/nsubj/2 wants/VERB/root/0 Peru/PROPN/obj/2 to/PART/mark/5 pay/VERB/xcomp/2 ,/PUNCT/punct/7 cut/VERB/parataxis/2 duties/NOUN/obj/7';

  it('in a row are coordinated', () => {
    expect(relations(mendInfinitives(parsed(row, { pay: { xpos: 'VB' }, cut: { xpos: 'VB' } }), index))['cut']).toBe('conj<pay');
    const past = parsed(row, { pay: { xpos: 'VB' }, cut: { xpos: 'VBD' } });
    expect(mendInfinitives(past, index)).toBe(past);
  });

  it('have no plural', () => {
    const words = 'Peru/PROPN/nsubj/2 opposed/VERB/root/0 to/PART/mark/4 talks/VERB/xcomp/2 with/ADP/case/6 Chile/PROPN/obl/4';
    const sentence = mendInfinitives(parsed(words, { to: { xpos: 'TO' }, talks: { xpos: 'VB' } }), index);
    expect(relations(sentence)).toMatchObject({ talks: 'obl<opposed', to: 'case<talks', Chile: 'nmod<talks' });
  });
});
