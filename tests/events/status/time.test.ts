import { expect, test } from 'vitest';
import { statusesOf } from './statuses.ts';

test.each([
  ['CONSULT', 'planned', 'Prime Minister Kajsa Berg visits Portugal next week.'],
  ['CONSULT', 'planned', 'Prime Minister Kajsa Berg leaves for Portugal on Tuesday.'],
  ['CONSULT', 'actual', 'Prime Minister Kajsa Berg left for Portugal on Tuesday.'],
  ['CONSULT', 'actual', 'Prime Minister Kajsa Berg meets President Ana Lima in Lisbon, May 4, 2017.'],
  ['CONSULT', 'planned', 'Prime Minister Kajsa Berg meets President Ana Lima in Lisbon in September.'],
  ['COERCE', 'planned', 'The senator Paulo Reis faces five years in prison when he is sentenced June 30.'],
  ['COERCE', 'actual', 'The senator Paulo Reis was sentenced June 30.'],
  ['AGREE', 'hypothetical', 'The loans cannot be paid out until the Peruvian government agrees to cut spending.'],
  ['AGREE', 'actual', 'The loans were paid out after the Peruvian government agreed to cut spending.'],
  ['RETREAT', 'planned', 'President Ana Lima wants a treaty before she leaves office in 2029.'],
  ['CONSULT', 'planned', 'Prime Minister Kajsa Berg, who travels to Italy this evening, said nothing.'],
  ['CONSULT', 'actual', 'Prime Minister Kajsa Berg, who travelled to Italy this evening, said nothing.'],
] as const)('%s, %s: %s', (type, status, text) => expect(statusesOf(type, text)).toEqual([status]));
