/** Words of violence and what they tell, by who does it to what: each figure of speech stands beside a like act that is none. */
import { describe, expect, test } from 'vitest';
import { eventsIn } from './events-in.ts';

const types = (text: string): string[] => eventsIn(text, '2024-03-04').map((e) => e.type);

describe('assaults', () => {
  test.each([
    ['Peru was hit by a sharp fall in copper prices.', []],
    ['Peru was hit by rockets fired from Ecuador.', ['ASSAULT']],
    ['Aid was promised to countries hit by the earthquake.', []],
    ['Three policemen were killed in an avalanche near the border.', []],
    ['Three policemen were killed by rebels near the border.', ['ASSAULT']],
    ['The central bank of Peru no longer targets inflation.', []],
    ['Rebels targeted a convoy of the Peruvian army.', ['ASSAULT']],
    ['Ministers of Peru said that a tax would destroy the domestic industry of Ecuador.', []],
    ['Troops of Peru destroyed two bridges in Ecuador.', ['ASSAULT']],
    ['An assault brigade of Peru in Ecuador sang.', []],
    ['The Peruvian assault on Ecuador went on.', ['ASSAULT']],
    ['The ministry of Peru led a campaign for local shoes.', []],
    ['Peru launched a military campaign against Ecuador.', ['ASSAULT']],
  ])('%s', (text, expected) => expect(types(text)).toEqual(expected));
});

describe('fights with words', () => {
  test.each([
    ['Senator Carl Riva attacked Labour over the budget.', ['ACCUSE']],
    ['The European Commission attacked Japan over chips.', ['ACCUSE']],
    ['Peru attacked Ecuador on Monday.', ['ASSAULT']],
    ['The Labour party attacked the reform of the Conservatives.', ['ACCUSE']],
    ['Police clashed with demonstrators in Lima.', ['ASSAULT']],
    ['Peruvian unions launched strikes across the country.', ['PROTEST']],
    ['Peru launched strikes against Ecuador.', ['ASSAULT']],
  ])('%s', (text, expected) => expect(types(text)).toEqual(expected));
});

describe('aid', () => {
  test.each([
    ['Peru sent the treaty to the Senate.', []],
    ['Peru sent grain to Ecuador.', ['AID']],
    ['Norway gave 40 mln dlrs to Ecuador.', ['AID']],
    ['Norway gave the wrong signals to Ecuador.', []],
    ['The treasury of Peru accepted 4 billion dollars from the central bank.', []],
    ['Peru received 4 billion dollars from the World Bank.', ['AID']],
    ['The bill of the Senate provides tax relief to farmers.', []],
    ['Norway provided relief to farmers in Ecuador.', ['AID']],
  ])('%s', (text, expected) => expect(types(text)).toEqual(expected));
});

describe('coercion and retreat', () => {
  test.each([
    ['Senators of Peru took control of the Congress in January.', []],
    ['Rebels took control of the airport in Lima.', ['COERCE']],
    ['Ministers of Peru decided to uproot the diseased trees.', []],
    ['Peru deported two journalists.', ['COERCE']],
    ['Unions in Peru imposed bans in the port.', ['PROTEST']],
    ['Farmers in Peru suspended their protests.', ['RETREAT']],
    ['The ministry of Peru ordered the release of water from a dam.', []],
    ['The ministry of Peru ordered the release of two prisoners.', ['RETREAT']],
    ['The tax bill of the Senate was released in Lima.', []],
    ['Officials of Peru admitted that it is hot.', []],
    ['Peru granted licences to two airlines.', []],
  ])('%s', (text, expected) => expect(types(text)).toEqual(expected));
});

describe('protests and threats', () => {
  test.each([
    ['Norway demonstrated its strength in Peru.', []],
    ['Students demonstrated in Lima against the government.', ['PROTEST']],
    ['Peru protested the decision of Ecuador.', ['ACCUSE']],
    ['Students protested against the government of Ecuador.', ['PROTEST']],
    ['Economists and ministers warned there is no easy solution.', []],
    ['Peru warned Ecuador that it would close the border.', ['THREATEN']],
    ['Peru ended talks with Ecuador on Monday.', ['CONSULT']],
    ['Peru suspended ties with Ecuador on Monday.', ['SANCTION']],
  ])('%s', (text, expected) => expect(types(text)).toEqual(expected));
});
