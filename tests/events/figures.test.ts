/** Words of violence and what they tell, by who does it to what: each figure of speech stands beside a like act that is none. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine.ts';
import { extractDocument } from '../../src/pipeline.ts';
import { textDocument } from '../document.ts';

const engine = await createEngine({ now: '2025-01-01' });
const types = (text: string): string[] =>
  extractDocument(textDocument(text, { published: '2024-03-04' }), engine, { keepAll: true }).events.map((e) => e.type);

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
