/** Each rule that leads from a word to a party, alone. */
import { describe, expect, test } from 'vitest';
import { genericParty } from '../../../src/events/parties/generic.ts';
import { addedActors } from '../../../src/events/parties/additions.ts';
import { bearer } from '../../../src/events/parties/bearer.ts';
import { direct } from '../../../src/events/parties/direct.ts';
import { jointPeople } from '../../../src/events/parties/joint-people.ts';
import { latter } from '../../../src/events/parties/latter.ts';
import { mastersOf } from '../../../src/events/parties/masters.ts';
import { group } from '../../../src/events/parties/group.ts';
import { countryBefore, covering, isCovered, mentionIndex, namedAt } from '../../../src/events/parties/mentions.ts';
import { nation } from '../../../src/events/parties/nation.ts';
import { partnerBefore } from '../../../src/events/parties/partner-before.ts';
import { personBefore } from '../../../src/events/parties/person-before.ts';
import { placeOfName } from '../../../src/events/parties/place-of-name.ts';
import { quotationsOf } from '../../../src/text/quotations.ts';
import { samePeople } from '../../../src/events/parties/same-people.ts';
import { onBehalfOf } from '../../../src/events/parties/spokesman.ts';
import { addresseeOf } from '../../../src/events/parties/things.ts';
import type { Actor } from '../../../src/model.ts';
import type { Ground } from '../../../src/events/parties/types.ts';
import { unknownName } from '../../../src/events/parties/unknown-name.ts';
import { within } from '../../../src/events/parties/within.ts';
import { withConjuncts } from '../../../src/events/tree.ts';
import { treeFrom, wordIn } from '../tree.ts';
import { actor, groundOf } from './ground.ts';

const added = (ground: Ground, id: string) => addedActors(ground.additions, new Set([id]))[0];

describe('mentions', () => {
  const both = [
    actor('person/a', 'A', {}, [0, 4], [20, 30]),
    actor('person/b', 'B', {}, [0, 4]),
    actor('state/peru', 'Peru', { country: 'PER' }, [22, 26]),
  ];
  const index = mentionIndex(both);

  test('those that share a character with a stretch, the longer of nested ones first', () => {
    expect(covering(index, { start: 23, end: 24 }).map((m) => m.id)).toEqual(['person/a', 'state/peru']);
    expect(covering(index, { start: 4, end: 20 })).toEqual([]);
    expect(isCovered(index, { start: 29, end: 40 })).toBe(true);
    expect(isCovered(index, { start: 30, end: 40 })).toBe(false);
  });

  test('mentions of one span make one party, and a part of a name is not the whole', () => {
    const tree = treeFrom('Both/PRON/nsubj/2 met/VERB/root/0');
    expect(namedAt(index, wordIn(tree, 'Both'))?.ids).toEqual(['person/a', 'person/b']);
    expect(namedAt(index, wordIn(tree, 'Both'), wordIn(tree, 'Both'))).toBeNull();
  });

  test('the country last spoken of, within reach', () => {
    const countries = new Map([['state/peru', 'PER']]);
    expect(countryBefore(index, 100, 80, countries)).toBe('PER');
    expect(countryBefore(index, 100, 70, countries)).toBeNull();
  });
});

describe('a state by its adjective', () => {
  test('one word, and two where only both name it', () => {
    const ground = groundOf();
    const tree = treeFrom(
      'Peruvian/ADJ/amod/2 police/NOUN/nsubj/3 met/VERB/root/0 North/PROPN/compound/5 Korean/ADJ/amod/6 envoys/NOUN/obj/3',
    );
    expect(nation(ground, tree, wordIn(tree, 'Peruvian'))?.ids).toEqual(['state/peru']);
    const part = treeFrom('Latin/ADJ/amod/2 Peru/PROPN/nsubj/3 met/VERB/root/0');
    expect(nation(ground, part, wordIn(part, 'Peru'))).toBeNull();
    expect(nation(ground, tree, wordIn(tree, 'Korean'))).toMatchObject({ ids: ['state/north-korea'], span: { start: 20, end: 32 } });
    expect(added(ground, 'state/north-korea')?.mentions[0]?.text).toBe('North Korean');
    expect(nation(ground, tree, wordIn(tree, 'police'))).toBeNull();
  });
});

describe('a surname alone', () => {
  const tree = treeFrom('QUISPE/PROPN/nsubj/2 spoke/VERB/root/0');
  test('is its only bearer in the article', () => {
    expect(bearer(groundOf(actor('person/ana-quispe', 'Ana Quispe')), tree, wordIn(tree, 'QUISPE'))?.ids).toEqual(['person/ana-quispe']);
  });
  test('is nobody where two bear it', () => {
    expect(bearer(groundOf(actor('person/1', 'Ana Quispe'), actor('person/2', 'Luz Quispe')), tree, wordIn(tree, 'QUISPE'))).toBeNull();
  });
});

describe('a name nobody knows', () => {
  const tree = treeFrom(
    'Fulano/PROPN/compound/2 Mengano/PROPN/nsubj/3 met/VERB/root/0 in/ADP/case/5 Zutano/PROPN/obl/3 on/ADP/case/7 Monday/PROPN/obl/3',
  );
  test('is a party where only a party stands, with all its words', () => {
    expect(unknownName(groundOf(), tree, wordIn(tree, 'Mengano'))?.ids).toEqual(['name/fulano-mengano']);
  });
  test.each(['Zutano', 'Monday'])('%s is none', (word) => {
    expect(unknownName(groundOf(), tree, wordIn(tree, word))).toBeNull();
  });
  test('nor is an outlet', () => {
    expect(unknownName({ ...groundOf(), excluded: [{ start: 0, end: 14 }] }, tree, wordIn(tree, 'Mengano'))).toBeNull();
  });
});

describe('a noun of a party', () => {
  test('is an actor of its own with country and sector', () => {
    const ground = groundOf();
    const tree = treeFrom('Chilean/ADJ/amod/2 rebels/NOUN/nsubj/3 fled/VERB/root/0');
    const party = group(ground, tree, wordIn(tree, 'rebels'))!;
    expect(party.how).toBe('words');
    expect(added(ground, party.ids[0]!)).toMatchObject({ name: 'Chilean rebels', country: 'CHL', code: 'CHLREB', known: false });
  });

  test('in the plural stands for the state it belongs to, not when opposed to it', () => {
    const tree = treeFrom(
      'Chilean/ADJ/amod/2 diplomats/NOUN/nsubj/3 met/VERB/root/0 former/ADJ/amod/6 Peruvian/ADJ/amod/6 officials/NOUN/obj/3',
    );
    expect(group(groundOf(), tree, wordIn(tree, 'diplomats'))).toMatchObject({ ids: ['state/chile'], how: 'its people' });
    expect(group(groundOf(), tree, wordIn(tree, 'officials'))).toMatchObject({ how: 'words' });
  });

  test('"the government" is that of the country last spoken of', () => {
    const tree = treeFrom('the/DET/det/2 government/NOUN/nsubj/3 fell/VERB/root/0');
    const token = wordIn(tree, 'government');
    const before = { ...groundOf(actor('state/peru', 'Peru', { country: 'PER' }, [0, 3])) };
    expect(group(before, tree, token)).toMatchObject({ ids: ['state/peru'], how: 'its government' });
    expect(group(groundOf(), tree, token)).toMatchObject({ how: 'words' });
  });

  test('in the singular is the holder of the office whom the article names', () => {
    const ana = actor('person/ana-quispe', 'Ana Quispe', { country: 'PER', role: 'President' });
    const tree = treeFrom('the/DET/det/3 Peruvian/ADJ/amod/3 president/NOUN/nsubj/4 left/VERB/root/0');
    expect(group(groundOf(ana), tree, wordIn(tree, 'president'))).toMatchObject({ ids: ['person/ana-quispe'], how: 'role' });
  });

  test('"his Chilean counterpart" holds the same office in the other country', () => {
    const ana = actor('person/ana', 'Ana', { country: 'PER', role: 'foreign minister' }, [0, 3]);
    const eva = actor('person/eva', 'Eva', { country: 'CHL', role: 'foreign minister' });
    const other = actor('person/ida', 'Ida', { country: 'CHL', role: 'president' });
    const tree = treeFrom('her/PRON/nmod:poss/3 Chilean/ADJ/amod/3 counterpart/NOUN/nsubj/4 left/VERB/root/0');
    expect(group(groundOf(ana, eva, other), tree, wordIn(tree, 'counterpart'))?.ids).toEqual(['person/eva']);
  });
});

describe('forces', () => {
  test('stand for the person or organisation whose they are', () => {
    const tree = treeFrom('Mengano/PROPN/nmod:poss/2 fighters/NOUN/nsubj/3 fled/VERB/root/0');
    const ground = groundOf(actor('person/mengano', 'Mengano', {}, [0, 7]));
    const party = genericParty(tree, wordIn(tree, 'fighters'), ground.nouns, () => [])!;
    expect(mastersOf(ground, tree, wordIn(tree, 'fighters'), party)?.ids).toEqual(['person/mengano']);
    expect(mastersOf(groundOf(), tree, wordIn(tree, 'fighters'), party)).toBeNull();
  });
});

describe('people spoken of before', () => {
  const tree = (words: string) =>
    treeFrom(`${words} were/AUX/aux:pass/99 freed/VERB/root/0`.replace('/99', `/${words.split(' ').length + 2}`));
  const meant = (words: string, start = 0, more: Partial<Actor> = {}) => {
    const at = tree(words);
    const mention = { start: start - 30, end: start - 12, text: 'four Peruvian troops', how: 'demonym' as const };
    const peru = { ...actor('state/peru', 'Peru', { country: 'PER' }), mentions: [mention], ...more };
    const token = { ...wordIn(at, 'soldiers'), start, end: start + 8 };
    const ground = groundOf(peru);
    const party = genericParty(at, wordIn(at, 'soldiers'), ground.nouns, () => []);
    return party && samePeople(ground, at, token, party);
  };

  test('"the soldiers" are those of the state whose troops were named', () => {
    expect(meant('the/DET/det/2 soldiers/NOUN/nsubj/4', 100)?.ids).toEqual(['state/peru']);
  });

  test('not far from them, nor where the words say more, nor without "the"', () => {
    expect(
      meant('the/DET/det/2 soldiers/NOUN/nsubj/4', 5000, { mentions: [{ start: 0, end: 20, text: 'four Peruvian troops' }] }),
    ).toBeNull();
    expect(meant('the/DET/det/3 rebel/ADJ/amod/3 soldiers/NOUN/nsubj/5', 100)).toBeNull();
    expect(meant('two/NUM/nummod/2 soldiers/NOUN/nsubj/4', 100)).toBeNull();
  });
});

describe('a place by its name', () => {
  test('"the republic of Peru" is Peru, "the government of Peru" is left to other rules', () => {
    const tree = treeFrom('the/DET/det/2 republic/NOUN/nsubj/5 of/ADP/case/4 Peru/PROPN/nmod/2 acted/VERB/root/0');
    const ground = groundOf(actor('state/peru', 'Peru', { country: 'PER' }, [16, 20]));
    expect(placeOfName(ground, tree, wordIn(tree, 'republic'), 'republic')?.ids).toEqual(['state/peru']);
    expect(placeOfName(ground, tree, wordIn(tree, 'republic'), 'government')).toBeNull();
    const bare = treeFrom('the/DET/det/2 republic/NOUN/nsubj/3 acted/VERB/root/0');
    expect(placeOfName(ground, bare, wordIn(bare, 'republic'), 'republic')).toBeNull();
  });
});

describe('the latter and the former', () => {
  const tree = treeFrom(
    'Peru/PROPN/nsubj/2 met/VERB/root/0 Chile/PROPN/obj/2 ;/PUNCT/punct/2 the/DET/det/6 latter/ADJ/nsubj/7 left/VERB/parataxis/2',
  );
  const former = treeFrom(
    'Peru/PROPN/nsubj/2 met/VERB/root/0 Chile/PROPN/obj/2 ;/PUNCT/punct/2 the/DET/det/6 former/ADJ/nsubj/7 left/VERB/parataxis/2',
  );
  const peru = actor('state/peru', 'Peru', {}, [0, 4]);
  const chile = actor('state/chile', 'Chile', {}, [9, 14]);

  test('are the last two named before in the sentence', () => {
    expect(latter(groundOf(peru, chile), tree, wordIn(tree, 'latter'))?.ids).toEqual(['state/chile']);
    expect(latter(groundOf(peru, chile), former, wordIn(former, 'former'))?.ids).toEqual(['state/peru']);
  });

  test('are nobody where only one was named', () => {
    expect(latter(groundOf(peru), tree, wordIn(tree, 'latter'))).toBeNull();
  });
});

test('quotations run to their closing mark, an open one to the end of its paragraph', () => {
  const text = 'He said: “We go.” We stay.\n\n"Not closed, we go on.\n\nWe write.';
  const paragraphs = [
    { start: 0, end: 26 },
    { start: 28, end: 50 },
    { start: 52, end: 61 },
  ];
  const { has } = quotationsOf({ text, paragraphs });
  expect([text.indexOf('We go'), text.indexOf('We stay'), text.indexOf('we go on'), text.indexOf('We write')].map(has)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

describe('apposition and noun phrases', () => {
  test('a word is those named beside it', () => {
    const tree = treeFrom('leaders/NOUN/nsubj/5 Ana/PROPN/appos/1 and/CCONJ/cc/4 Eva/PROPN/conj/2 met/VERB/root/0');
    const ground = groundOf(actor('person/ana', 'Ana', {}, [8, 11]), actor('person/eva', 'Eva', {}, [16, 19]));
    expect(direct(ground, tree, wordIn(tree, 'leaders'))?.ids).toEqual(['person/ana', 'person/eva']);
  });

  test('a thing leads to its owner, else to what its phrases speak of', () => {
    const tree = treeFrom('attack/NOUN/nsubj/4 on/ADP/case/3 Peru/PROPN/nmod/1 failed/VERB/root/0');
    const ground = groundOf(actor('state/peru', 'Peru', {}, [10, 14]));
    expect(within(ground, tree, wordIn(tree, 'attack'), ['on'], 1)?.ids).toEqual(['state/peru']);
    expect(within(ground, tree, wordIn(tree, 'attack'), ['by'], 1)).toBeNull();
    expect(within(ground, tree, wordIn(tree, 'attack'), ['on'], 0)).toBeNull();
  });
});

describe('who is meant', () => {
  test('an act that is no violence concerns the state of a place', () => {
    const ground = groundOf();
    const tree = treeFrom('village/NOUN/obj/4 in/ADP/case/3 Peru/PROPN/nmod/1 left/VERB/root/0');
    const [id] = group(ground, tree, wordIn(tree, 'village'))!.ids;
    expect(addresseeOf(ground, id!)).toBe('state/peru');
    expect(addresseeOf(ground, 'person/ana')).toBe('person/ana');
  });

  test('the "we" of an official is his state, of anybody else himself', () => {
    const minister = actor('person/ana', 'Ana', { country: 'PER', role: 'minister', code: 'PERGOV' }, [0, 3]);
    const party = { ids: ['person/ana'], span: { start: 0, end: 3 }, how: 'name' };
    expect(onBehalfOf(groundOf(minister), party).ids).toEqual(['state/peru']);
    expect(onBehalfOf(groundOf({ ...minister, code: 'PERCVL' }), party)).toBe(party);
  });
});

describe('coordination', () => {
  test('adjectives of two states before one noun', () => {
    const ground = groundOf();
    const tree = treeFrom('Peruvian/ADJ/amod/4 and/CCONJ/cc/3 Chilean/ADJ/conj/1 diplomats/NOUN/nsubj/5 met/VERB/root/0');
    const diplomats = wordIn(tree, 'diplomats');
    const chile = { ids: ['state/chile'], span: { start: 13, end: 30 }, how: 'demonym' };
    expect(jointPeople(ground, tree, diplomats, chile).ids).toEqual(['state/peru', 'state/chile']);
    // Companies of two states are no states.
    const firms = { ...chile, ids: ['group/diplomats'] };
    expect(jointPeople(ground, tree, diplomats, firms)).toBe(firms);
    const one = treeFrom('Chilean/ADJ/amod/2 diplomats/NOUN/nsubj/3 met/VERB/root/0');
    expect(jointPeople(ground, one, wordIn(one, 'diplomats'), chile)).toBe(chile);
  });

  test('a first conjunct that the tree gave to the clause before', () => {
    const words = 'told/VERB/root/0 Peru/PROPN/iobj/1 and/CCONJ/cc/5 its/PRON/nmod:poss/5 neighbours/NOUN/nsubj/6 agreed/VERB/ccomp/1';
    const tree = treeFrom(words);
    expect(partnerBefore(tree, wordIn(tree, 'neighbours'))?.text).toBe('Peru');
    const phrase = treeFrom(`${words} of/ADP/case/2`);
    expect(partnerBefore(phrase, wordIn(phrase, 'neighbours'))).toBeUndefined();
    const clause = treeFrom(words.replace('and/CCONJ/cc/5', 'and/CCONJ/cc/6'));
    expect(partnerBefore(clause, wordIn(clause, 'neighbours'))).toBeUndefined();
  });

  test('the last of a list that hangs at one in its middle', () => {
    const tree = treeFrom('Peru/PROPN/nsubj/6 ,/PUNCT/punct/3 Chile/PROPN/conj/1 and/CCONJ/cc/5 Japan/PROPN/conj/3 met/VERB/root/0');
    expect(withConjuncts(tree, wordIn(tree, 'Peru')).map((t) => t.text)).toEqual(['Peru', 'Chile', 'Japan']);
  });
});

test('the person spoken of last who is not the one who acts', () => {
  const a = actor('person/a', 'A', {}, [0, 4], [300, 302]);
  const ground = groundOf(a, actor('person/b', 'B', {}, [10, 14]), actor('state/peru', 'Peru', {}, [20, 24]));
  expect(personBefore(ground, 310, ['person/a'])[0]?.ids).toEqual(['person/b']);
  expect(personBefore(ground, 310, [])[0]?.ids).toEqual(['person/a']);
  expect(personBefore(ground, 600, ['person/a'])).toEqual([]);
});
