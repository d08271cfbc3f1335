/** Acts of conflict that a clause, a noun or a turn of phrase tells, each kind beside a sentence that tells none. */
import { expect, test } from 'vitest';
import { eventsIn } from './events-in.ts';

const acts = (text: string): string[] =>
  eventsIn(text, '2024-03-04').map((e) => `${e.type} ${e.status} ${e.source.join('+')} > ${e.target.join('+')}`);

test.each([
  // Refusals
  ['Norway said it would never accept the annexation by Chile.', 'REJECT actual state/norway > state/chile'],
  ['Norway made clear that it would not abandon the project.', 'REJECT actual state/norway > '],
  ['Norway vowed never to give up its missiles.', 'REJECT actual state/norway > '],
  ['Norway has no intention of leaving Chile.', 'REJECT actual state/norway > state/chile'],
  ['Norway failed to show up for talks with Chile.', 'REJECT actual state/norway > state/chile'],
  // Threats
  ['Norway said it would respond to any attack by Chile.', 'THREATEN actual state/norway > state/chile'],
  ['President Gabriel Boric has vowed to prevent Norway from getting the bomb.', 'THREATEN actual person/gabriel-boric > state/norway'],
  // Requests
  ['Norway expects Chile to comply with the ruling.', 'REQUEST actual state/norway > state/chile'],
  ['Norway tried to persuade Chile to stand down.', 'REQUEST actual state/norway > state/chile'],
  ['Norway put pressure on Chile to open the port.', 'REQUEST actual state/norway > state/chile'],
  // Sanctions and coercion
  ['Norway ratcheted up sanctions against Chile.', 'SANCTION actual state/norway > state/chile'],
  ['Norway took retaliatory measures against Chile.', 'SANCTION actual state/norway > state/chile'],
  ['The government of Norway issued a warning on travel to Chile.', 'SANCTION actual state/norway > state/chile'],
  ['Norway blocked the path of a Chilean ship.', 'COERCE actual state/norway > state/chile'],
  // Force
  ['Norway suffered an attack by Chile on Monday.', 'ASSAULT actual state/chile > state/norway'],
  ['The Norway-led attack on Chile killed hundreds.', 'ASSAULT actual state/norway > state/chile'],
  ['Norway held huge drills around Chile.', 'MOBILIZE actual state/norway > state/chile'],
] as const)('%s', (text, expected) => expect(acts(text)).toContain(expected));

test.each([
  ['REJECT', 'The Norwegian minister said he could not give full details of the talks with Chile.'],
  ['THREATEN', 'Norway said Chile would respond to the letter.'],
  ['REQUEST', 'Norway expects Chile to grow by two percent.'],
  ['COOPERATE', 'Norway held huge drills around Chile.'],
  ['PROTEST', 'Norway has the power to end the unrest in Chile, the ambassador said.'],
  ['COERCE', 'The agency has been infiltrated by Hamas, the minister of Norway said.'],
  ['ASSAULT', 'The issue was abused by Norway as leverage against Chile.'],
] as const)('no %s: %s', (type, text) => expect(acts(text).filter((a) => a.startsWith(type))).toEqual([]));
