/** Who acts and on whom, in sentences whose grammar hides it. */
import { describe, expect, test } from 'vitest';
import { mendCoordination } from '../../../src/events/mending/coordination.ts';
import { agentOf } from '../../../src/events/matching/subject.ts';
import { eventsIn } from '../events-in.ts';
import { treeFrom } from '../tree.ts';

/** Events as "TYPE source -> target". */
const read = (text: string): string[] => eventsIn(text).map((e) => `${e.type} ${e.source.join('+')} -> ${e.target.join('+')}`);

describe('source and target', () => {
  test.each([
    [
      'officials of an organisation stand for it',
      'EU leaders urged Japan to sign the accord.',
      'REQUEST organisation/european-union -> state/japan',
    ],
    ['a paper says what its maker says', 'Peru issued a statement condemning Chile.', 'ACCUSE state/peru -> state/chile'],
    ['whoever they are expelled from expels', 'Two Chilean diplomats were expelled from Peru.', 'SANCTION state/peru -> state/chile'],
    [
      'an attack a president orders is his state’s',
      'U.S. President Donald Trump ordered air strikes on Syria.',
      'ASSAULT state/united-states -> state/syria',
    ],
    ['whom a people is of', 'Colombia freed three FARC prisoners on Monday.', 'RETREAT state/colombia -> organisation/farc'],
    ['who made what is rejected', 'Japan rejected Antony Blinken’s plan on Peru.', 'REJECT state/japan -> person/antony-blinken'],
    ['who filed what is rejected', 'Japan rejected a complaint filed by Peru against Chile.', 'REJECT state/japan -> state/peru'],
    ['what a promise is for', 'Chile agreed to open its border for lorries to reach Peru.', 'AGREE state/chile -> state/peru'],
    [
      'a state of mind read as a passive',
      'Sergei Lavrov was appalled by the conduct of Peru.',
      'ACCUSE person/sergei-lavrov -> state/peru',
    ],
    [
      'what somebody says should be done',
      'Antony Blinken stressed that Peru should reopen the port.',
      'REQUEST person/antony-blinken -> state/peru',
    ],
    ['the latter', 'Peru cut ties with Chile when the latter arrested an envoy.', 'SANCTION state/peru -> state/chile'],
    [
      'for what he is expelled he did himself',
      'Peru expelled the Chilean ambassador for criticising Japan.',
      'ACCUSE state/chile -> state/japan',
    ],
    ['an embassy called home has an owner', 'The Chilean ambassador to Peru was recalled on Monday.', 'SANCTION state/chile -> state/peru'],
    [
      'a visit on which somebody speaks',
      'Antony Blinken, on a visit to Peru, praised the police.',
      'CONSULT person/antony-blinken -> state/peru',
    ],
    [
      'talks during which somebody speaks',
      'Antony Blinken voiced doubts about the draft during a telephone conversation with Sergei Lavrov.',
      'CONSULT person/antony-blinken -> person/sergei-lavrov',
    ],
    [
      'who is to do what is called for',
      'Antony Blinken called for Peru to join the treaty.',
      'REQUEST person/antony-blinken -> state/peru',
    ],
    ['for whom a ban is, is not asked', 'Antony Blinken called to ban scarves for soldiers.', 'REQUEST person/antony-blinken -> '],
    [
      'both who a plural verb after "who" speaks of',
      'The rebels fear Peru and Chile, who have condemned Japan.',
      'ACCUSE state/peru+state/chile -> state/japan',
    ],
    ['a state that is no more', 'Antony Blinken was sceptical of a Soviet claim.', 'ACCUSE person/antony-blinken -> state/soviet-union'],
    [
      'the subject of a clause in the place of a party',
      'Japan was satisfied with how Peru handled the talks.',
      'SUPPORT state/japan -> state/peru',
    ],
    [
      'for whom a threat has a condition',
      'Japan threatened new laws to cut tariffs if Peru did not reopen the port.',
      'THREATEN state/japan -> state/peru',
    ],
    ['people addressed without a name', 'Japan urged steel producers to cut prices.', 'REQUEST state/japan -> group/steel-producers'],
    ['colleagues', 'Senator Rand Paul urged his colleagues to vote.', 'REQUEST person/rand-paul -> group/usa-his-colleagues'],
    ['another of the same kind', 'Japan bombed one Chilean ship and raided another.', 'ASSAULT state/japan -> state/chile'],
    ['whose own things nobody attacks', 'Peru fears that Chile may attack its airports.', 'ASSAULT state/chile -> state/peru'],
    ['one’s own things that nobody attacks', 'Peru fears that Chile may praise its airports.', 'SUPPORT state/chile -> '],
    [
      'him, who is not the subject of the clause',
      'Antony Blinken met Sergei Lavrov on Monday. Blinken urged him to reopen the port.',
      'REQUEST person/antony-blinken -> person/sergei-lavrov',
    ],
    ['us, said by an official', '“Peru has denied us access,” said Sergei Lavrov.', 'REJECT state/peru -> state/russia'],
    [
      'no junta has a name of a person',
      'When Hosni Mubarak was toppled by a junta, Sergei Lavrov went home.',
      'COERCE group/junta -> person/hosni-mubarak',
    ],
    ['only authorities of the place arrest', 'Ana Quispe was arrested in Peru on Monday.', 'COERCE state/peru -> person/ana-quispe'],
  ])('%s', (_, text, event) => {
    expect(read(text)).toContain(event);
  });

  test('what is promised about experts is promised to nobody named', () => {
    const events = read('Japan expressed readiness to hold a dialogue of experts on the fisheries.');
    expect(events).toContain('AGREE state/japan -> ');
  });

  test('an invitation that somebody accepts is the speaker’s', () => {
    const text = 'Sergei Lavrov and Antony Blinken met on Monday. Sergei Lavrov said that Antony Blinken had accepted his invitation.';
    expect(read(text)).toContain('AGREE person/antony-blinken -> person/sergei-lavrov');
  });

  test('"we" outside quotation marks is the writer, who is nobody', () => {
    const said = 'Foreign Minister Sergei Lavrov spoke on Monday. “Talks are open,” Lavrov said.';
    const quoted = read(`${said} “We urge Peru to join them.”`);
    expect(quoted).toContain('REQUEST state/russia -> state/peru');
    const written = read(`${said} We urge Peru to join them.`);
    expect(written.filter((e) => e.startsWith('REQUEST'))).toEqual([]);
  });

  test('an act after "after" is told as a fact inside a request', () => {
    const events = read('Japan urged Peru to stay calm after Chile arrested four Peruvian soldiers.');
    expect(events).toContain('COERCE state/chile -> state/peru');
  });
});

describe('what no party does', () => {
  test.each([
    ['a storm is not its country', 'Peruvian storms killed two Chilean soldiers on Monday.', 'state/peru'],
    ['nor is a survey its ministry', 'A survey of the Peruvian finance ministry backed Chile on Monday.', 'peru'],
    ['a word of a headline in capitals is no name', 'QUORUM URGES PERU TO SIGN ACCORD', 'quorum'],
    ['a law is no party', 'The Quispe Harbours Act protects Chilean convoys.', 'quispe'],
    ['market forces are no soldiers', 'Market forces pushed the Chilean army out of Lima.', 'force'],
  ])('%s', (_, text, id) => {
    expect(read(text).filter((event) => event.split(' -> ')[0]!.includes(id))).toEqual([]);
  });

  test('an organ or a weapon acts for its owner', () => {
    expect(read('Peruvian airstrikes killed two Chilean soldiers on Monday.')).toContain('ASSAULT state/peru -> state/chile');
  });

  test('declining to say something rejects nothing', () => {
    expect(read('Chilean officials declined to comment on the accord with Peru.')).toEqual([]);
    expect(read('Chilean officials declined to help Peru.')).toContain('REJECT state/chile -> state/peru');
  });
});

test.each([
  ['planned', 'Peru would attack Chile.'],
  ['hypothetical', 'Peru would have attacked Chile.'],
])('a past that never came is only possible: %s', (status, text) => {
  expect(eventsIn(text).map((e) => e.status)).toEqual([status]);
});

test('who stands before the hyphen did it', () => {
  const tree = treeFrom('Peru/PROPN/obl/3 -/PUNCT/punct/1 backed/VERB/amod/4 rebels/NOUN/root/0');
  expect(agentOf(tree, tree.tokens[2]!)?.text).toBe('Peru');
  const apart = treeFrom('Peru/PROPN/nsubj/2 backed/VERB/root/0 rebels/NOUN/obj/2');
  expect(agentOf(apart, apart.tokens[1]!)).toBeUndefined();
});

test('who was asked asks for nothing', () => {
  expect(read('Asked for more troops for Peru, the Chilean president said it was a fine day.')).toEqual([]);
});

test('what somebody needs is no duty of theirs', () => {
  const demands = (text: string): string[] => read(text).filter((event) => event.startsWith('REQUEST'));
  expect(demands('Chile said Peru needs to respect the accord.')).toEqual(['REQUEST state/chile -> state/peru']);
  expect(demands('Chile said Peru needs some rain.')).toEqual([]);
});

test('a politician attacks with words, an army does not', () => {
  expect(read('Senator Ana Quispe attacked the opposition over the budget.').map((e) => e.split(' ')[0])).toEqual(['ACCUSE']);
  expect(read('The Peruvian army attacked the rebels.').map((e) => e.split(' ')[0])).toEqual(['ASSAULT']);
});

test('two subjects of one verb with "and" between them are coordinated', () => {
  const { sentence } = treeFrom('Peru/PROPN/nsubj/4 and/CCONJ/cc/3 allies/NOUN/nsubj/4 agreed/VERB/root/0');
  expect(mendCoordination(sentence).tokens[2]).toMatchObject({ head: 0, deprel: 'conj' });
  const apart = treeFrom('Peru/PROPN/nsubj/2 agreed/VERB/root/0 allies/NOUN/obj/2').sentence;
  expect(mendCoordination(apart)).toBe(apart);
});

test('whom a quotation calls "they" or "he" is not its speaker', () => {
  expect(read('"They have applied for asylum in Peru," Chilean lawyers said.')).toEqual([]);
  expect(read('"We have applied for asylum in Peru," Chilean lawyers said.').map((e) => e.split(' ')[0])).toEqual(['REQUEST']);
  expect(read('Antony Blinken said it had urged Japan to leave Peru.')).toEqual([]);
  expect(read('Chile said it had urged Japan to leave Peru.')).toEqual(['REQUEST state/chile -> state/japan']);
});

test('the agency of a dateline does nothing, its bearer of the name does', () => {
  expect(read('LIMA, April 1, Reuter - Kidnapped farmer Ana Soto has been released.').join()).not.toContain('reuter');
  expect(read('Ernst Reuter urged Peru to leave Chile.').join()).toContain('reuter -> state/peru');
});
