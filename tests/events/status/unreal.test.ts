import { expect, test } from 'vitest';
import { statusesOf } from './statuses.ts';

test.each([
  ['SUPPORT', 'hypothetical', 'The crisis could lead to President Macron reaching a deal with Russia.'],
  ['SANCTION', 'hypothetical', 'Norway is weighing up the option of imposing sanctions on Belarus.'],
  ['CONSULT', 'hypothetical', 'Diplomats noted a desire to restore dialogue between Peru and Chile.'],
  ['CONSULT', 'hypothetical', 'They agreed on the need for talks between Israel and Syria.'],
  ['SUPPORT', 'hypothetical', 'The outlines of a deal in which Turkey backs Russia are visible.'],
  ['CONSULT', 'denied', 'The trip by Modi to Russia was originally scheduled for next week.'],
] as const)('%s, %s: %s', (type, status, text) => expect(statusesOf(type, text)).toEqual([status]));

test.each([
  ['SANCTION', 'actual', 'Norway took the step of imposing sanctions on Belarus.'],
  ['CONSULT', 'actual', 'They agreed on a truce after talks between Israel and Syria.'],
  ['SUPPORT', 'actual', 'In the war in which Turkey backed Russia a truce was signed.'],
  ['CONSULT', 'planned', 'The trip by Modi to Russia was scheduled for next week.'],
  ['ACCUSE', 'actual', 'India has moved to punish Pakistan after accusing Pakistan of hostility.'],
] as const)('but %s, %s: %s', (type, status, text) => expect(statusesOf(type, text)).toEqual([status]));
