/** Words of politics that tell no act of that kind, each beside a sentence in which they do. */
import { describe, expect, test } from 'vitest';
import { eventsIn } from './events-in.ts';

const types = (text: string): string[] => eventsIn(text, '2024-03-04').map((e) => e.type);

/** What the act is taken for, a sentence that tells it, and one that does not. */
const pairs: readonly (readonly [string, string, string])[] = [
  // Meetings, calls and visits
  ['CONSULT', 'The foreign minister of Peru returned to Ghana.', 'The foreign minister of Peru returned to Lima.'],
  ['CONSULT', 'The envoy of Peru returned to Ghana.', 'The envoy of Peru returned to the presidency.'],
  [
    'CONSULT',
    'Dina Boluarte called Emmanuel Macron to discuss the border.',
    'Dina Boluarte called a press conference to discuss the border.',
  ],
  ['CONSULT', 'Envoys of Peru gathered in Ghana.', 'Soldiers of Peru gathered in Ghana.'],
  ['CONSULT', 'The envoy of Peru went to Ghana to meet its king.', 'The envoy of Peru sent troops to Ghana to meet the threat.'],
  // Treaties and resolutions
  ['SUPPORT', 'Norway extended the treaty with Ghana.', 'Norway revised the treaty with Ghana.'],
  ['SUPPORT', 'The Security Council passed a resolution on Chad.', 'The Security Council passed a resolution condemning Chad.'],
  ['SUPPORT', 'Norway and Ghana came to an agreement.', 'Norway and Ghana came close to an agreement.'],
  ['SUPPORT', 'The minister spoke out in favour of Ghana.', 'The minister spoke out against Ghana.'],
  ['SUPPORT', 'Norway supports Ghana.', 'Norway supports Ghana with weapons.'],
  ['RETREAT', 'Norway delisted Ghana.', 'Norway legalised a system of loans.'],
  ['RETREAT', 'Peru allowed the release of the envoy.', 'Peru gave freedoms to the islands of Ghana.'],
  // Obligations and forecasts
  [
    'REQUEST',
    'Norwegian Foreign Minister Kari Lund said Chad must open its border.',
    'Norwegian Foreign Minister Kari Lund said Norway must open its border.',
  ],
  ['REQUEST', 'The minister said Peru should cut its oil exports.', 'The minister said Peru should see a fall in oil prices.'],
  ['REQUEST', 'The minister said Peru needs to borrow abroad.', 'The minister said Peru will need more loans to pay for its ports.'],
  ['REQUEST', 'Sweden insists that Iran open the camp.', 'Sweden insists that Iran would not open the camp.'],
  // Formulas of journalism and law
  ['REQUEST', 'The ambassador of Kenya asked for help from Uganda.', 'The ambassador of Kenya asked not to be named for fear of Uganda.'],
  [
    'REQUEST',
    'The envoy pleaded with Russia for the release of two sailors.',
    'The envoy pleaded guilty to lying about his talks with Russia.',
  ],
  ['REQUEST', 'The senator campaigned for a ban on guns.', 'The senator campaigned for president in Ohio.'],
  ['REJECT', 'The government declined to give Syria weapons.', 'The government declined to give details of the plan for Syria.'],
  ['REJECT', 'The president refused to sign the bill.', 'The president refused to rule out a new tax.'],
  // How far an act has come, and with what it is done
  ['THREATEN', 'Kenya vowed to keep striking rebels in Somalia.', 'Kenya vowed to keep feeding children in Somalia.'],
  ['ASSAULT', 'The envoys came under fire from Hungarian soldiers.', 'The envoys came under fire from Hungary over their report.'],
  ['ACCUSE', 'The envoys came under fire from Hungary over their report.', 'The envoys came under fire from Hungarian soldiers.'],
  ['AID', 'The Turkish army sent a convoy with food to Syria.', 'The Turkish army sent an armoured convoy to Syria.'],
  ['SUPPORT', 'Germany gave Ukraine strong support.', 'Germany gave Ukraine a loan.'],
  // Denials: they answer a charge or a request; a report or a deed that is denied is told as denied
  ['REJECT', 'Iran denied the accusations of Oman.', 'Iran denied that it had attacked the ship.'],
  ['REJECT', 'Chad denied all allegations of fraud.', 'Chad denied rumours of fraud.'],
  ['REJECT', 'The mayor denied a request by Kenya.', 'The mayor denied a report by Kenya.'],
  ['REJECT', 'Norway denied a Russian diplomat entry.', 'Norway denied any link with a Russian diplomat.'],
  // Feelings and worries
  ['ACCUSE', 'France is worried about the policies of Hungary.', 'France is worried about the health of its cattle.'],
  ['ACCUSE', 'France is worried about the policies of Hungary.', 'France is not worried about the policies of Hungary.'],
  ['ACCUSE', 'The senator had serious doubts about the plan.', 'The senator had no doubts about the plan.'],
  ['ACCUSE', 'France criticised the departure of Peru.', 'France regretted Peru had decided to leave.'],
  ['SUPPORT', 'The president is pleased with the decision of Canada.', 'The president is pleased to discuss the decision of Canada.'],
  ['SUPPORT', 'The president praised the decision of Canada.', 'The president is happy with the decision of Canada.'],
  ['SUPPORT', 'The king honoured the soldiers of Canada.', 'The king honoured an agreement with Canada.'],
  ['ACCUSE', 'Unions voiced concern about the policy of Ghana.', 'Unions voiced fears that jobs would move to Ghana.'],
  ['ACCUSE', 'The minister raised objections to the plan of Ghana.', 'The statement of the minister raised fears in Ghana.'],
  // Points admitted, studies, refusals to be quoted
  ['CONCEDE', 'The government conceded to the demands of the farmers.', 'The government conceded that farmers save water.'],
  [
    'ACCUSE',
    'The committee opened an inquiry into the bank of Peru.',
    "The committee's inquiry into the effects of drought in Peru goes on.",
  ],
  ['REJECT', 'The minister declined to meet the envoy.', 'The minister declined to be drawn on the envoy.'],
  ['REJECT', 'The minister declined to meet the envoy.', 'The minister declined to be specific.'],
  ['SUPPORT', 'Japan said it was sorry for the war.', 'Japan said it was sorry it had no aircraft.'],
  // Causes and duties
  ['ACCUSE', 'The ministry blamed Russia.', 'The ministry blamed a slump in demand.'],
  ['ACCUSE', 'The ministry put the blame on Ghana.', 'The ministry put the responsibility on Ghana to collect the waste.'],
  ['ACCUSE', 'The prime minister said the visit was wrong.', 'The prime minister said a visit would be wrong.'],
  // Support of oneself, of things, of a calendar
  ['SUPPORT', 'The president defended the plan of Poland.', 'The president defended his plan for Poland.'],
  ['SUPPORT', 'The army of Taiwan defended Poland.', 'The army of Taiwan defended itself against Poland.'],
  ['SUPPORT', 'Britain will recognise Palestine.', 'Britain will recognise driving licences of Palestine.'],
  ['SUPPORT', 'Kenya backed the plan of Uganda.', 'Kenya backed the price of coffee from Uganda.'],
  // Readiness, opinion, sale
  ['AGREE', 'Turkey is ready to help Greece.', 'Turkey is getting ready to help Greece.'],
  ['AGREE', 'The ministers agreed that prices should fall.', 'The ministers agreed that prices are too high.'],
  ['AGREE', 'Norway agreed to buy grain from Chad.', 'Norway agreed to acquire a bank of Chad.'],
  ['AGREE', 'Norway offered to sell grain to Chad.', 'Norway offered to buy treasury bonds.'],
  // Meetings
  ['CONSULT', 'President Vladimir Putin called Angela Merkel.', 'President Vladimir Putin called Angela Merkel "a good friend".'],
  ['CONSULT', 'Foreign Minister Kari Lund travelled to Japan.', 'A tanker travelled to Japan.'],
  ['CONSULT', 'The ambassador of Kenya chaired the conference.', 'The ambassador of Kenya chaired the news conference.'],
  // Figures of war
  ['ASSAULT', 'The army destroyed the houses of the rebels.', 'The government destroyed the belief of the rebels.'],
  ['ASSAULT', 'The army led a campaign against Chad.', 'The army led a smear campaign against Chad.'],
  // Views shared, views opposed
  ['AGREE', 'President Ana Lima agreed.', 'Ana Lima, a student in Lima, agreed.'],
  ['AGREE', 'Sweden declared its intention to help Denmark.', 'Sweden declared its intention to resist Denmark.'],
  ['AGREE', 'Peru vowed to take steps to help Chile.', 'Peru vowed to take steps against Chile over the fishing boats.'],
  ['REJECT', 'Turkey objected to the invitation of Greece.', 'Turkey welcomed the invitation of Greece.'],
  ['REJECT', 'Sweden and Denmark turned down the offer of Norway.', 'Sweden and Denmark turned down the rhetoric on Norway.'],
  ['REJECT', 'Israel remained opposed to talks with Syria.', 'Israel remained open to talks with Syria.'],
  ['CONSULT', 'Israel held talks with Syria.', 'Israel remained opposed to talks with Syria.'],
  ['ASSAULT', 'Kenya and Somalia clashed over the town.', 'Kenya and Somalia clashed over fishing quotas.'],
  ['PROTEST', 'Farmers held a gathering against the minister.', 'The governor held a friendly gathering for foreign envoys.'],
  // What a law says, what is ended, whom somebody else asks
  ['SANCTION', 'The United States adopted a law barring arms sales to Niger.', 'The senator cited a law barring arms sales to Niger.'],
  ['SANCTION', 'EU sanctions on Belarus were extended.', 'EU sanctions on Belarus were lifted.'],
  ['RETREAT', 'EU sanctions on Belarus were lifted.', 'EU sanctions on Belarus were extended.'],
  [
    'RETREAT',
    'Serbia withdrew its forces from Kosovo.',
    'Germany wants Serbia to free the men, cut its army, and withdraw its forces from Kosovo.',
  ],
];

describe('words that tell no such act', () => {
  test.each(pairs)('%s: %s / %s', (type, told, other) => {
    expect(types(told)).toContain(type);
    expect(types(other)).not.toContain(type);
  });

  test('who says that he will resign offers nothing', () => {
    expect(types('Prime Minister Kari Lund said she will cooperate with the court.')).toContain('AGREE');
    expect(types('Prime Minister Kari Lund said she will step down in May.')).not.toContain('AGREE');
  });

  test('a promise to cut trade is a threat', () => {
    expect(types('Sweden promised to halt trade with Peru.')).toEqual(['THREATEN']);
    expect(types('Sweden promised to expand trade with Peru.')).toEqual(['AGREE']);
  });

  test('what is denied is told as denied', () => {
    expect(eventsIn('Russia denied that it had attacked the port of Ghana.', '2024-03-04').map((e) => [e.type, e.status])).toEqual([
      ['ASSAULT', 'denied'],
    ]);
  });

  test('two verbs that share all they have tell one act', () => {
    expect(types('A police officer was shot and killed in Kenya.')).toEqual(['ASSAULT']);
    expect(types('Police arrested and later jailed three activists in Minsk.')).toEqual(['COERCE']);
    expect(types('France condemned and rejected the Russian attack on Ukraine.')).toEqual(['ACCUSE', 'REJECT']);
  });

  test('a firm whose name holds a word of politics is none of it', () => {
    expect(types('The Harbour Police promised to cut the number of patrols.')).toEqual(['AGREE']);
    expect(types('Harbour Police Inc promised to cut the price of its shares.')).toEqual([]);
  });

  test('a firm called after a state or a rank is neither', () => {
    expect(types('Canada promised to cut its debts.')).toEqual(['AGREE']);
    expect(types('Air Canada promised to cut its debts.')).toEqual([]);
    expect(types('General Motors promised to cut its debts.')).toEqual([]);
  });

  test('who accepts a resignation does not resign', () => {
    const of = (text: string) => eventsIn(text).map((e) => [e.type, e.source, e.target]);
    expect(of("President Donald Trump accepted Nikki Haley's resignation.")).toEqual([['RETREAT', ['person/nikki-haley'], []]]);
    expect(of('President Donald Trump accepted the resignation of Nikki Haley.')).toEqual([['RETREAT', ['person/nikki-haley'], []]]);
  });

  test('who applies to join asks', () => {
    expect(types('Moldova applied to join the alliance.')).toEqual(['REQUEST']);
  });
});
