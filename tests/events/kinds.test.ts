/** The type of an act where the same words tell several: by who does it, to what, and what stands beside them. */
import { expect, test } from 'vitest';
import { eventsIn } from './events-in.ts';

const typesOf = (text: string): string[] => eventsIn(text).map((e) => e.type);

test.each([
  // A cut of a tariff is no tariff.
  ['SANCTION', 'Peru announced higher tariffs on Chile.'],
  ['RETREAT', 'Peru announced tariff cuts for Chile.'],
  // The police raid to arrest, soldiers to fight.
  ['COERCE', 'The charges follow raids on suspected smugglers by the FBI.'],
  ['ASSAULT', 'Colombian troops raided rebel camps on Monday.'],
  // Who has no forces attacks with words.
  ['ACCUSE', 'Finance Minister Anna Berg attacked West Germany on Monday.'],
  ['ASSAULT', 'Defence Minister Anna Berg attacked West Germany on Monday.'],
  // People are freed, towns are taken.
  ['ASSAULT', 'Russian troops had liberated the settlement of Romanovka in Ukraine.'],
  ['RETREAT', 'Iran has freed three French citizens.'],
  // A court throws out a case, a state an envoy.
  ['SANCTION', 'Peru has thrown out the ambassador of Chile.'],
  ['REJECT', 'The Supreme Court threw out a move by the government of Peru.'],
  // Support for a call asks for what is called for.
  ['REQUEST', 'The House supported a call for Japan to spend more on its defence.'],
  ['SUPPORT', 'The House supported the proposals of Japan.'],
  // Ready to punish is a threat.
  ['THREATEN', 'President Donald Trump is ready to impose sanctions on Iran.'],
  ['AGREE', 'President Donald Trump is ready to ease the conditions for Iran.'],
  ['THREATEN', 'The Kurds fear that Turkey will keep its promise to invade Syria.'],
  // Scorn is no refusal.
  ['ACCUSE', 'Tony Blair dismissed the Conservative Party as a relic.'],
  ['REJECT', 'Tony Blair dismissed the demands of the Conservative Party.'],
] as const)('%s: %s', (type, text) => expect(typesOf(text)).toEqual([type]));
