import { expect, test } from 'vitest';
import { statusesOf } from './statuses.ts';

test.each([
  ['ASSAULT', 'denied', 'There is no sign that Russia has attacked Georgia.'],
  ['SUPPORT', 'planned', 'Serbia hopes to join the treaty on landmines.'],
  ['REQUEST', 'planned', 'President Ana Lima is tipped to ask parliament for more money on Monday.'],
  ['SANCTION', 'denied', 'The European Union was barred from imposing sanctions on Russia.'],
  ['SANCTION', 'denied', 'Some governments are hesitating to freeze the assets of Iran.'],
  ['SANCTION', 'actual', 'Some governments continued to freeze the assets of Iran.'],
  ['ASSAULT', 'hypothetical', 'There were widespread rumours that Russia attacked Georgia.'],
  ['ASSAULT', 'actual', 'It was confirmed on Friday that Russia attacked Georgia.'],
  ['RETREAT', 'denied', 'It was impossible to convince Tehran to halt its attacks on Israel.'],
  ['REJECT', 'denied', 'The minister warned that his words did not mean he would oppose the agreement with Peru.'],
  ['SANCTION', 'hypothetical', 'There are rules which allow the European Union to impose sanctions on Russia.'],
  ['ASSAULT', 'actual', 'The Pentagon explained why the United States had chosen to attack Libya.'],
  ['SANCTION', 'denied', 'The Swiss government has no plans to impose sanctions on Belarus.'],
  ['SANCTION', 'planned', 'The Swiss government has plans to impose sanctions on Belarus.'],
  ['SANCTION', 'actual', "Norway criticised Canada's decision to impose sanctions on Belarus."],
  ['SUPPORT', 'actual', 'Foreign Minister Kajsa Berg is visiting Warsaw to stress Swedish support for Poland.'],
  ['CONSULT', 'planned', 'The issue will be raised when Chancellor Rossi meets President Lima.'],
  ['CONSULT', 'planned', 'Trade is expected to top the agenda when Prime Minister Rossi visits Japan.'],
  ['CONSULT', 'actual', 'Trade topped the agenda when Prime Minister Rossi visited Japan.'],
] as const)('%s, %s: %s', (type, status, text) => expect(statusesOf(type, text)).toEqual([status]));
