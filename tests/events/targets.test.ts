/** Nouns of a sentence that are no target, and beside each a like sentence in which one is. */
import { describe, expect, test } from 'vitest';
import { eventsIn } from './events-in.ts';

/** Types and targets of the events of a text: "AGREE state/ukraine". */
const targetsIn = (text: string): string[] => eventsIn(text).map(({ type, target }) => [type, ...target].join(' '));

const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'who resigns does so for himself': [
    ['Hungarian Prime Minister Viktor Orban resigned after the Vienna summit on Monday.', 'RETREAT'],
    ["Peru's defence minister resigned over the Chile spy affair.", 'RETREAT'],
    ['Ethiopia let free some thirty rebels on Monday.', 'RETREAT group/rebels'],
    ['Maria Lopez, president of a bank of Chile, has tendered her resignation, a government spokesman said.', 'RETREAT'],
    ['Foreign Minister Sergei Lavrov said Turkey had accepted his invitation.', 'AGREE person/sergei-lavrov'],
  ],
  'a clause beside the act': [
    ["But Kenya criticised the approach, and African Union envoy to the court, Amina Diallo, said Uganda's request stood.", 'ACCUSE'],
    ['Kenya criticised the approach of the African Union.', 'ACCUSE organisation/african-union'],
    ["Peruvian Prime Minister Gustavo Adrianzen's visit and Trade Secretary Howard Lutnick on Friday sought to calm the dispute.", ''],
    ["Peruvian Prime Minister Gustavo Adrianzen's visit to Chile calmed the dispute.", 'CONSULT state/chile'],
  ],
  'words of those who act': [
    ['Syria was hit by airstrikes from Russian and Turkish jets.', 'ASSAULT state/syria'],
    ['Russian jets carried out airstrikes on Turkish forces in Syria.', 'ASSAULT state/turkey'],
  ],
  'whom others are against': [
    ['Turkey supported anti-Assad forces in the war.', 'SUPPORT group/anti-assad-forces'],
    ["Turkey supported Assad's forces in the war.", 'SUPPORT person/bashar-al-assad'],
  ],
  'people called after a state they are not of': [
    ['Russia vowed to protect ethnic Russians in Moldova.', 'AGREE group/ethnic-russians'],
    ['Serbian police killed five ethnic Albanians.', 'ASSAULT group/ethnic-albanians'],
    ['Serbia accused ethnic Albanian rebels of murder.', 'ACCUSE group/ethnic-albanian-rebels'],
    ['Serbia accused Albanian rebels of murder.', 'ACCUSE group/alb-albanian-rebels'],
  ],
  'whose manner of doing something is judged': [
    ["The former minister Lord Butler criticised the way Peru's government works.", 'ACCUSE state/peru'],
    ['The African Union welcomed the manner in which Kenya has handled the crisis.', 'SUPPORT state/kenya'],
  ],
  'what is his own': [
    ["Prime Minister Mette Frederiksen said the fall of Denmark's rating was regrettable.", ''],
    ["Prime Minister Mette Frederiksen said Turkey's attack was regrettable.", 'ACCUSE state/turkey'],
    ['Iran is deploying fighters from the Islamic Revolutionary Guard Corps.', 'MOBILIZE'],
    ['Iran is deploying fighters against the Taliban.', 'MOBILIZE organisation/taliban'],
    ['We are willing to go along with spending on the fiscal side, the senator said.', 'AGREE'],
  ],
  'what is admitted': [['Russia admitted that twelve soldiers were killed by Turkish forces.', 'CONCEDE']],
  'whose act is promised': [
    ['Prime Minister Mark Carney promised the committee will work on a plan.', 'AGREE'],
    ['Prime Minister Mark Carney promised that Ukraine will receive more tanks.', 'AGREE state/ukraine'],
  ],
  'a pronoun that nobody resolves': [
    ['King Felipe of Spain asked him to form a new government.', 'REQUEST'],
    ['King Felipe of Spain asked Pedro Sanchez to form a new government.', 'REQUEST person/pedro-sanchez'],
  ],
  'the own state, whose demand it is': [
    ['Canadian Prime Minister Justin Trudeau repeated the Canadian demand that Japan lift the quotas.', 'REQUEST state/japan; RETREAT'],
    ['Japanese Foreign Minister Taro Kono rejected the Chinese demand.', 'REJECT state/china'],
  ],
  'the own state, whose stand or thing it is': [
    ['US Secretary of State Antony Blinken reaffirmed the U.S. commitment to a free press.', 'SUPPORT'],
    ['US Secretary of State Antony Blinken reaffirmed the U.S. commitment to Ukraine.', 'SUPPORT state/ukraine'],
    ['Japanese Prime Minister Shigeru Ishiba ruled out Japanese troops for the mission.', 'REJECT'],
    ['Japanese Prime Minister Shigeru Ishiba met US envoy Steve Witkoff and Japanese officials.', 'CONSULT person/steve-witkoff'],
    ["German Chancellor Friedrich Merz praised Germany's soldiers.", 'SUPPORT state/germany'],
  ],
  'with whom a countryman had made what is ended': [
    ["President Donald Trump cancelled Obama's deal with Havana.", 'REJECT state/cuba'],
    ["President Donald Trump rejected Macron's deal with Havana.", 'REJECT person/emmanuel-macron'],
  ],
  'who is told what somebody will do': [
    ['Vladimir Putin told Emmanuel Macron that Russia was ready to resume talks.', 'AGREE person/emmanuel-macron'],
    ['Vladimir Putin told reporters that Russia was ready to resume talks.', 'AGREE'],
    ['Vladimir Putin told Sergei Lavrov that Russia was ready to resume talks.', 'AGREE'],
  ],
  'joint subjects of a war': [
    ['Israel and Hezbollah fought a month-long war in 2006.', 'ASSAULT organisation/hezbollah'],
    ['Israel and Hezbollah fought a month-long war over the border.', 'ASSAULT organisation/hezbollah'],
    ['Turkey fought a war against Greece.', 'ASSAULT state/greece'],
  ],
  'a room or a member, not whom the word before it names': [
    ["Peru summoned Chile's ambassador to the foreign ministry.", 'REQUEST state/chile'],
    ["Canadian Prime Minister Mark Carney paid a visit to Australia's Parliament House.", 'CONSULT state/australia'],
    ['Canada instructed its NATO partner to leave.', 'REQUEST'],
    ['Canada urged the NATO secretariat to act.', 'REQUEST organisation/nato'],
  ],
  'a headline whose capitals make no name': [['China Rejects US Attempt to Ban Foreign Chips', 'REJECT state/united-states']],
  'a town where it was held, said or made': [
    ['Italy refused to attend the Paris summit.', 'REJECT'],
    ['Italy refused to attend the French summit.', 'REJECT state/france'],
    ['Peruvian Prime Minister Gustavo Adrianzen pledged to build two schools in Arequipa.', 'AGREE'],
    ['Peruvian Prime Minister Gustavo Adrianzen pledged to build two schools in Chile.', 'AGREE state/chile'],
  ],
  'who only owns or describes what a meeting is about': [
    ['Thai ministers held an unscheduled cabinet meeting.', 'CONSULT'],
    ['Thai delegates are meeting to examine a Peruvian proposal.', ''],
    ['Thai delegates are meeting with Peruvian ministers to examine a proposal.', 'CONSULT state/peru'],
    ['Thai ministers met at the offices of the United Nations.', 'CONSULT'],
    ['Thai ministers met at the offices of the United Nations with Peruvian envoys.', 'CONSULT state/peru'],
  ],
  'people of business and trade, not the country that describes them': [
    ['Brazil asked Chilean car makers to cut their prices.', 'REQUEST group/chl-chilean-car-makers'],
    ['Brazil asked Chile to cut its prices.', 'REQUEST state/chile'],
    ['Peruvian police charged a former clerk of the World Bank with theft.', 'ACCUSE group/former-clerk'],
  ],
  'all who are coordinated inside a phrase': [
    ['Canada stressed the need for action by Peru and Chile.', 'REQUEST state/peru state/chile'],
    ['Canada stressed the need for action by Peru.', 'REQUEST state/peru'],
  ],
  'where the thing is that words are about': [
    ['Peru opposed the war in Yemen.', 'REJECT'],
    ['Peru opposed the war of Yemen.', 'REJECT state/yemen'],
    ['Peru criticised the corruption in Yemen.', 'ACCUSE state/yemen'],
  ],
  'who suffers what is demanded': [
    ['Courts should be used as a last resort, Mexican ministers said.', 'REQUEST'],
    ['Courts should use their powers, Mexican ministers said.', 'REQUEST group/courts'],
  ],
  'who suffers what somebody is accused of': [
    ['President Donald Trump alleged that he had robbed Ukraine.', 'ACCUSE'],
    ['President Donald Trump alleged that China had robbed Ukraine.', 'ACCUSE state/china'],
    ['Mexican ministers are worried that Peru may be attacked by Chile.', 'ACCUSE state/chile'],
  ],
  'a thing named by a word for people': [
    ['The African Union stressed the need for justice.', 'REQUEST'],
    ['The African Union stressed the need for action by the courts.', 'REQUEST group/courts'],
    ['The Mexican parliament opposed house arrests.', 'REJECT'],
    ['Peru rebuffed U.S. Criticism of its debt policy.', 'REJECT state/united-states'],
  ],
  'the speaker of an offer that others make': [
    ["Mexican President Claudia Sheinbaum said Peru's ministers would unveil their proposal on Friday.", 'AGREE'],
    ['Foreign Minister Sergei Lavrov said Turkey had accepted his proposal.', 'AGREE person/sergei-lavrov'],
  ],
  'a place that is left, or where others are': [
    ['Rebels fled from Aleppo on Monday.', 'RETREAT'],
    ['Rebels withdrew from Aleppo on Monday.', 'RETREAT state/syria'],
    ['Gunmen opened fire on police in the city of Mosul.', 'ASSAULT group/police'],
    ['Sweden demanded greater access to Chile for the airline SAS.', 'REQUEST state/chile'],
    ['Keir Starmer said it was wrong to put China under an embargo.', 'ACCUSE'],
    ['Keir Starmer said China was wrong.', 'ACCUSE state/china'],
  ],
  'who is said to have said it': [
    ['U.S. President Donald Trump criticised the ruling, according to French President Emmanuel Macron.', 'ACCUSE'],
    ['U.S. President Donald Trump criticised the ruling of French President Emmanuel Macron.', 'ACCUSE person/emmanuel-macron'],
  ],
  'a noun that is the subject of the next clause': [
    ['Prime Minister Keir Starmer promised the house could remain.', 'AGREE'],
    ['Prime Minister Keir Starmer promised Ukraine tanks.', 'AGREE state/ukraine'],
  ],
  'who is told of what another did': [
    ['Syria complained to the United Nations that Israeli troops were blocking the export of fruit.', 'ACCUSE state/israel'],
    ['Syria complained to Turkey that the dam was blocking the river.', 'ACCUSE state/turkey'],
  ],
  'a government told by who leads it': [
    ['Emmanuel Macron criticised the government led by Viktor Orban.', 'ACCUSE state/hungary'],
    ['Emmanuel Macron criticised the government under Viktor Orban.', 'ACCUSE state/hungary'],
  ],
  'names with a prefix': [
    ['The European Commission asked non-EC countries to cut output.', 'REQUEST group/non-ec-countries'],
    ['Students held pro-Israel protests on Monday.', 'PROTEST'],
    ['Students held anti-Israel protests on Monday.', 'PROTEST state/israel'],
    ['Anti-Israel protests by students were held in Madrid.', 'PROTEST state/israel'],
  ],
  'nouns that only describe, or mean a thing': [
    ['The Reagan administration is pushing for authority to sell wheat.', 'REQUEST'],
    ['British minister Yvette Cooper called for a debate on party funding.', 'REQUEST'],
    ['British minister Yvette Cooper called on the party to vote.', 'REQUEST group/party'],
    ['The union has threatened to strike at 1000 EDT/1400 GMT on Thursday.', 'THREATEN'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, list) => {
  test.each(list)('%s', (text, expected) => {
    expect(targetsIn(text).join('; ')).toBe(expected);
  });
});

describe('the partner that most acts run with', () => {
  const acts = 'Greece met Turkey on Monday. Greece criticised Turkey on Tuesday.';

  test('is meant by a demand that names nobody', () => {
    expect(targetsIn(`${acts} Greece demanded an apology.`)).toContain('REQUEST state/turkey');
  });

  test('is not meant where the sentence names another: that one is, if they meet at all', () => {
    const others = `${acts} Greece thanked Egypt.`;
    expect(targetsIn(`${others} Greece withdrew its ambassador after Egypt changed its map.`)).toContain('SANCTION state/egypt');
    expect(targetsIn(`${others} Greece withdrew its ambassador after Peru changed its map.`)).not.toContain('SANCTION state/turkey');
  });

  test('is not meant where the talk has long been of something else, nor by a judge', () => {
    const demand = 'Prime Minister Kyriakos Mitsotakis of Greece demanded an apology.';
    const mill = 'The old mill by the river was rebuilt, and the baker sold bread to all who came there in the summer months. ';
    expect(targetsIn(`${acts} ${mill}${demand}`)).toContain('REQUEST state/turkey');
    expect(targetsIn(`${acts} ${mill.repeat(5)}${demand}`)).not.toContain('REQUEST state/turkey');
    expect(targetsIn(`${acts} ${mill.repeat(5)}A Turkish ship left. ${demand}`)).toContain('REQUEST state/turkey');
    expect(targetsIn(`${acts} A Greek judge demanded an apology.`)).not.toContain('REQUEST state/turkey');
  });

  test('is not meant where the words name another, or nobody can be', () => {
    const targets = targetsIn(`${acts} Greece reached an agreement with its creditors. The minister of Greece resigned.`);
    expect(targets.filter((one) => /^(?:SUPPORT|AGREE|RETREAT) state/.test(one))).toEqual([]);
  });
});
