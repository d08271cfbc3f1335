/** Acts of the cooperative side in the words news uses for them: each sentence tells the act, with who does it and with whom. */
import { describe, expect, test } from 'vitest';
import { eventsIn } from './events-in.ts';

type Case = readonly [status: string, text: string];

const meetings: readonly Case[] = [
  ['actual', 'Emmanuel Macron clasped hands with Shigeru Ishiba on the steps of the palace.'],
  ['actual', 'Emmanuel Macron and Shigeru Ishiba shook hands in Nice.'],
  ['actual', 'Norway and Chad have been in talks with Peru since May.'],
  ['actual', 'Kenya is in quiet contact with the government of Uganda.'],
  ['actual', 'The Norwegian prime minister was in Lima for talks with Dina Boluarte.'],
  ['planned', 'The Norwegian prime minister is in Lima to meet Dina Boluarte.'],
  ['planned', 'The ambassador of Kenya was due to meet Dina Boluarte today.'],
  ['actual', 'The ambassador of Kenya handed over a letter to the government of Peru.'],
  ['actual', 'Dina Boluarte received a message from Emmanuel Macron.'],
  ['actual', 'Emmanuel Macron wrote to Dina Boluarte.'],
  ['actual', 'Sweden has informed the United Nations of the incident.'],
  ['actual', 'Kenya-Uganda talks were held in Mombasa.'],
  ['actual', 'A Norwegian-Swedish meeting took place in Bergen.'],
  ['planned', 'The foreign minister of Chile will head to Ghana on Friday.'],
  ['actual', 'Emmanuel Macron discussed with Dina Boluarte the future of the port.'],
  ['actual', 'The talks were led by Emmanuel Macron and Dina Boluarte.'],
  ['planned', 'Norway and Ghana to press ahead with fisheries talks'],
  ['actual', 'The foreign minister of Chile flew into Ghana on Friday.'],
];

const words: readonly (readonly [type: string, text: string])[] = [
  ['CONCEDE', 'Norway backed off its threat against Ghana.'],
  ['SANCTION', 'Norway suspended visa processing in Ghana.'],
  ['RETREAT', 'Israel let 20 lorries into the Gaza Strip.'],
  ['SUPPORT', 'Chad switched diplomatic recognition from Peru to Ghana.'],
  ['SUPPORT', 'Norway stressed its support for Ghana.'],
  ['SUPPORT', 'Norway assured Ghana of its support.'],
  ['SUPPORT', 'Norway acknowledged the contribution of Ghana to the talks.'],
  ['SUPPORT', 'Emmanuel Macron was full of praise for Ghana.'],
  ['SUPPORT', 'Norway and Ghana revived ties in May.'],
  ['SUPPORT', 'The ambassador of Norway handed in his credentials to the president of Ghana.'],
  ['SUPPORT', 'Norway won praise from the government of Ghana.'],
  ['SUPPORT', 'Norway and Ghana signed the text of the fishing treaty.'],
  ['AGREE', 'Norway received an assurance from Ghana that the port would open.'],
  ['AGREE', 'Norway announced six million dollars to help Ghana.'],
  ['AGREE', 'Norway agreed to a meeting with Ghana.'],
  ['AGREE', 'Emmanuel Macron and Shigeru Ishiba reinforced their commitment to the treaty.'],
  ['CONCEDE', 'Norway withdrew its request to Ghana.'],
  ['CONCEDE', 'Norway backed away from its demand to Ghana.'],
  ['CONCEDE', 'Chad allowed a trickle of aid into Ghana.'],
  ['CONCEDE', 'Norway resumed issuing visas in Ghana.'],
  ['CONCEDE', 'Norway cancelled the expulsion of the ambassador of Ghana.'],
  ['RETREAT', 'Norway ordered an end to sanctions on Ghana.'],
  ['COOPERATE', 'Norway handed over a suspect to Ghana.'],
  ['AID', 'Norway took in refugees from Ghana.'],
];

describe('acts of the cooperative side', () => {
  test.each(meetings)('meetings, calls and visits, %s: %s', (status, text) => {
    const found = eventsIn(text, '2024-03-04').filter((e) => e.type === 'CONSULT' && e.source.length > 0 && e.target.length > 0);
    expect(found.map((e) => e.status)).toContain(status);
  });

  test('what is written on a network is no letter to whom it speaks of', () => {
    const found = eventsIn('"Why does nobody ask her?" Emmanuel Macron wrote on Twitter, referring to Dina Boluarte.', '2024-03-04');
    expect(found.map((e) => e.type)).not.toContain('CONSULT');
  });

  test.each(words)('%s: %s', (type, text) => {
    const found = eventsIn(text, '2024-03-04').filter((e) => e.source.length > 0 && (e.target.length > 0 || e.source.length > 1));
    expect(found.map((e) => e.type)).toContain(type);
  });
});
