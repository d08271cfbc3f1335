import { expect, test } from 'vitest';
import { statusesOf } from './statuses.ts';

test.each([
  ['CONSULT', 'planned', 'CHILE TO HOLD FORMAL TALKS WITH BOLIVIA'],
  ['CONSULT', 'actual', 'CHILE HOLDS FORMAL TALKS WITH BOLIVIA'],
  ['COERCE', 'planned', 'Hungary to tighten visa controls for Russians'],
  ['SUPPORT', 'denied', 'To date, no court has backed the government of Peru.'],
  ['SUPPORT', 'actual', 'To date, one court has backed the government of Peru.'],
  ['SUPPORT', 'denied', 'Neither Peru nor Chile has signed the agreement with Bolivia.'],
  ['SUPPORT', 'denied', 'Peru has yet to sign the agreement with Bolivia.'],
  ['SUPPORT', 'hypothetical', 'Peru still has to sign the agreement with Bolivia.'],
  ['SUPPORT', 'denied', 'Peru did not sign the agreement with Bolivia.'],
  ['SUPPORT', 'hypothetical', 'The agreement with Chile must be signed by Peru, the envoy added.'],

  ['SUPPORT', 'actual', 'Peru did not sign the agreement with Bolivia until May 2019.'],
  ['ACCUSE', 'actual', 'Peru not only condemned Bolivia but recalled its ambassador.'],
  ['ASSAULT', 'hypothetical', 'Libyan soldiers allegedly attacked the rebels in Sirte.'],
  ['ASSAULT', 'actual', 'Libyan soldiers repeatedly attacked the rebels in Sirte.'],
  ['SUPPORT', 'denied', 'Not even Peru has signed the agreement with Bolivia.'],
  ['RETREAT', 'hypothetical', 'Finance Minister Paulo Reis shrugged off demands by a group of governors that he resign.'],
  ['ASSAULT', 'actual', 'Perhaps by mistake, Libyan soldiers attacked the rebels in Sirte.'],
  ['ASSAULT', 'hypothetical', 'Perhaps Libyan soldiers attacked the rebels in Sirte.'],
  ['CONSULT', 'denied', 'At no point has President Ana Lima spoken with President Paulo Reis about the islands.'],
  ['CONSULT', 'denied', 'Never has President Ana Lima met President Paulo Reis.'],
  ['CONSULT', 'denied', 'Not once has President Ana Lima met President Paulo Reis.'],
  ['CONSULT', 'actual', 'Only once has President Ana Lima met President Paulo Reis.'],
] as const)('%s, %s: %s', (type, status, text) => expect(statusesOf(type, text)).toEqual([status]));
