import { expect, test } from 'vitest';
import { statusesOf } from './statuses.ts';

test.each([
  ['CONSULT', 'actual', 'The summit between Japan and China took place in Tokyo.'],
  ['CONSULT', 'actual', 'France welcomed the meeting between Armenia and Azerbaijan.'],
  ['CONSULT', 'hypothetical', 'Russia said that the United States had requested a conversation between Antony Blinken and Sergei Lavrov.'],
  ['CONSULT', 'hypothetical', 'Egypt hopes for a meeting between Israel and Hamas in Cairo.'],
  ['CONSULT', 'hypothetical', 'The two envoys spoke of a possible meeting between Kim Jong Un and Moon Jae-in.'],
  ['CONSULT', 'planned', 'The officials were in Geneva to lay the groundwork for a summit between Ronald Reagan and Mikhail Gorbachev.'],
  ['CONSULT', 'planned', "The report came out just before next week's meeting of the European Union and Japan."],
  ['CONSULT', 'actual', "The report came out just after last week's meeting of the European Union and Japan."],
  ['CONSULT', 'planned', 'The talks between Peru and Chile, scheduled for Thursday, come after weeks of tension.'],
  ['CONSULT', 'actual', 'The talks between Peru and Chile, held on Thursday, came after weeks of tension.'],
  ['CONSULT', 'planned', 'Talks between Peru and Chile are scheduled to take place in Lima.'],
  ['CONSULT', 'hypothetical', 'A meeting of Peru and Chile is unlikely to be held next week.'],
  ['CONSULT', 'planned', 'The border would be opened after talks between Peru and Chile.'],
  ['CONSULT', 'actual', 'The border was opened after talks between Peru and Chile.'],
  ['CONSULT', 'planned', 'Chinese newspapers praised the ties ahead of Emmanuel Macron’s visit to Beijing.'],
  ['CONSULT', 'actual', 'Chinese newspapers praised the ties during Emmanuel Macron’s visit to Beijing.'],
  ['SANCTION', 'planned', 'New EU sanctions on Belarus had been prepared but were blocked by Hungary.'],
  ['SANCTION', 'actual', 'New EU sanctions on Belarus were announced on Monday.'],
  ['ASSAULT', 'hypothetical', 'Any Iranian attack on Kuwait would be met with force.'],
  ['CONSULT', 'planned', 'The talks between Iran and France are due to start on Sunday.'],
  ['PROTEST', 'planned', 'The Portuguese rail union announced more strikes for April 10.'],
  ['CONSULT', 'actual', 'Firms agreed on deals that could be worth billions during Emmanuel Macron’s visit to Beijing.'],
  ['CONSULT', 'planned', 'The talks with Chile later this month worry the miners of Peru.'],
  ['CONSULT', 'actual', 'The talks with Chile earlier this month worry the miners of Peru.'],
] as const)('%s, %s: %s', (type, status, text) => expect(statusesOf(type, text)).toEqual([status]));
