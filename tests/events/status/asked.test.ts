import { expect, test } from 'vitest';
import { statusesOf } from './statuses.ts';

test.each([
  ['SANCTION', 'The council urged Germany to impose sanctions on Belarus and expel its diplomats.'],
  ['RETREAT', 'In June, Senator Lima demanded Trump resign over the treaty.'],
  ['ACCUSE', 'The president asked the general to stop investigating the minister.'],
  ['RETREAT', 'Iran was asked to release the British sailors.'],
  ['ASSAULT', 'Three Libyan officers accused of attacking the rebels in Sirte left the country.'],
] as const)('no %s of its own: %s', (type, text) => expect(statusesOf(type, text)).toEqual([]));

test.each([
  ['SANCTION', 'The council praised Germany, which imposed sanctions on Belarus.', ['actual']],
  ['RETREAT', 'In June, Senator Lima said that Trump resigned over the treaty.', ['actual']],
  ['ACCUSE', 'The general is investigating the minister.', ['actual']],
  ['RETREAT', 'Iran has released the British sailors.', ['actual']],
  ['ASSAULT', 'Three Libyan officers left the country after attacking the rebels in Sirte.', ['actual']],
] as const)('but %s: %s', (type, text, statuses) => expect(statusesOf(type, text)).toEqual(statuses));
