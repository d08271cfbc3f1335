import { expect, test } from 'vitest';
import { extractDocument } from '../../src/pipeline.ts';
import { textDocument } from '../document.ts';
import { testEngine } from '../engine.ts';

const engine = await testEngine();
/** Organisations of a text as "name, country". */
const bodies = (text: string): string[] =>
  extractDocument(textDocument(text), engine, { keepAll: false }).actors.flatMap((a) =>
    a.type === 'organisation' && !a.id.startsWith('group/') ? [`${a.name}, ${a.country}`] : [],
  );

test.each([
  // An embassy "in" a state is not that state's.
  ['Taiwan will withdraw staff from its embassy in the Solomon Islands.', 'Embassy of Taiwan, Solomon Islands, TWN'],
  ['Canada should reopen an embassy in Iran.', 'Embassy of Canada, Iran, CAN'],
  ['Peru condemned the attack on the embassy of Norway.', 'Embassy of Norway, NOR'],
  ['Peru condemned the attack on the Norwegian embassy in Kenya.', 'Embassy of Norway, Kenya, NOR'],
  // A ministry belongs to the state of its own sentence.
  [
    'Kosovo was recognised by Macedonia. The foreign ministry in Belgrade condemned the step.',
    'Ministry of Foreign Affairs of Serbia, SRB',
  ],
  [
    "Ireland's deputy premier Micheál Martin said he had a briefing from the Department of Foreign Affairs.",
    'Ministry of Foreign Affairs of Ireland, IRL',
  ],
  ['Manila protested to China. The Department of Foreign Affairs condemned it.', 'Department of Foreign Affairs (Philippines), PHL'],
  // Or to the state of the place it is named with, or of its namesake elsewhere in the text.
  ['US envoy Rossi left. The Gaza Health Ministry counted the dead.', 'Ministry of Health of Palestine, PSE'],
  ['US envoy Rossi left. The Health Ministry of the Palestinian enclave counted the dead.', 'Ministry of Health of Palestine, PSE'],
  ['US envoy Rossi left. The Health Ministry in Gaza rose. The Health Ministry counted.', 'Ministry of Health of Palestine, PSE'],
  // A party of another state only shares its name with a listed one.
  [
    'The Democratic Progressive Party of Malawi protested. The Democratic Progressive Party left.',
    'Democratic Progressive Party of Malawi, MWI',
  ],
  ["Malawi's Democratic Progressive Party protested.", 'Democratic Progressive Party, MWI'],
  ['The Constitutional Democratic Party of Japan protested.', 'Constitutional Democratic Party of Japan, JPN'],
  ['The Progress Bank of Kenya rose. The Progress Bank said so.', 'Progress Bank of Kenya, KEN'],
  // What a state owns is that state's.
  ["Peru's Civil Weather Agency warned Ecuador.", 'Civil Weather Agency, PER'],
  ["Ecuador imposed sanctions on seven members of Peru's Supreme Court.", 'Supreme Court, PER'],
  ['The Civil Weather Agency warned Ecuador.', 'Civil Weather Agency, null'],
  // What somebody was is no part of the name.
  ['Former Civil Weather Agency official Ana Walsh condemned Ecuador.', 'Civil Weather Agency, null'],
])('whose body it is: %s', (text, body) => {
  expect(bodies(text)).toEqual([body]);
});

test('a ministry is that of the government its sentence names', () => {
  const text = 'The Ministry of Mines said the Federal Government of Peru cut its ties with Kenya. Norway praised it.';
  expect(bodies(text)).toContain('Ministry of Mines of Peru, PER');
  const named = 'The Ministry of Mines of Kenya said the Government of Peru cut its ties with Norway.';
  expect(bodies(named)).toContain('Ministry of Mines of Kenya, KEN');
});

test('a treaty or conference called by a capital names no state', () => {
  const states = (text: string) =>
    extractDocument(textDocument(text), engine, { keepAll: false }).actors.flatMap((a) => (a.type === 'state' ? [a.id] : []));
  expect(states('Turkey accused Greece of breaching the 1976 Berne Agreement.')).toEqual(['state/turkey', 'state/greece']);
  expect(states('Turkey accused Greece. Berne rejected the agreement.')).toContain('state/switzerland');
});

test('no name of a person holds a number, and "Prime" is none', () => {
  const persons = (text: string) =>
    extractDocument(textDocument(text), engine, { keepAll: false }).actors.flatMap((a) => (a.type === 'person' ? [a.name] : []));
  expect(persons('Years after the downing of flight PS752 Rossi says that ties with Iran will change nothing.')).not.toContain(
    'PS752 Rossi',
  );
  expect(persons('The Lao and Cambodian Deputy Prime Ministers agreed to hold talks with Vietnam.')).toEqual([]);
  expect(persons('The Cambodian Deputy Prime Minister Sok Rossi agreed to hold talks with Vietnam.')).toEqual(['Sok Rossi']);
});

test('the members of a body of states together are the body, some of them are not', () => {
  expect(bodies('EU nations imposed sanctions on Peru.')).toEqual(['European Union, null']);
  expect(bodies('CARICOM member states condemned Peru.')).toEqual(['Caribbean Community, null']);
  const mentions = (text: string) =>
    extractDocument(textDocument(text), engine, { keepAll: false }).actors.flatMap((a) => a.mentions.map((m) => m.text));
  expect(mentions('EU nations imposed sanctions on Peru.')).toContain('EU nations');
  expect(
    extractDocument(textDocument('Two EU nations imposed sanctions on Peru.'), engine, { keepAll: false }).events[0]?.source,
  ).not.toEqual(['organisation/european-union']);
});

test('a capital of two states in turn is that of the state the text names', () => {
  const states = (text: string) =>
    extractDocument(textDocument(text), engine, { keepAll: false }).actors.flatMap((a) => (a.type === 'state' ? [a.id] : []));
  expect(states('Moscow rejected the plan of Peru. The Soviet Union condemned it.')).toEqual(['state/soviet-union', 'state/peru']);
  expect(states('Moscow rejected the plan of Peru. Russia condemned it.')).toEqual(['state/russia', 'state/peru']);
  expect(states('Moscow rejected the plan of Peru.')).toEqual(['state/russia', 'state/peru']);
});
