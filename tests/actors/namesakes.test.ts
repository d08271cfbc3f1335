import { expect, test } from 'vitest';
import { createEngine, extractDocument } from '../../src/index.ts';

const engine = await createEngine({ now: '2026-01-01' });

/** Organisations of a sentence as "name, country". */
const organisations = (text: string): string[] =>
  extractDocument({ id: 'sentence', text }, engine, { keepAll: true })
    .actors.filter((actor) => actor.type === 'organisation')
    .map((actor) => `${actor.name}, ${actor.country}`);

test.each([
  ["Myanmar's National Security Council condemned Bangladesh.", 'National Security Council, MMR'],
  ['On Monday the Ukrainian Security Council met in Kyiv.', 'Ukrainian Security Council, UKR'],
  ['The Social Democratic Party of Albania condemned Serbia.', 'Social Democratic Party of Albania, ALB'],
  ['Constitutional Democratic Party of Japan leader Yoshihiko Noda met Iran.', 'Constitutional Democratic Party of Japan, JPN'],
  ['On Monday the Security Council condemned Iran.', 'United Nations Security Council, null'],
  ['Key Security Council members condemned Iran.', 'United Nations Security Council, null'],
  ['Japan thanked the Wool and Weaving Administration.', 'Wool and Weaving Administration, null'],
  ['Japan thanked the U.S. Wool and Weaving Administration.', 'U.S. Wool and Weaving Administration, USA'],
  ['Japan and Weaving Administration praised Japan.', 'Weaving Administration, null'],
])('a body has its whole name, and what it shares with a listed one does not make it that one: %s', (text, name) => {
  expect(organisations(text)).toEqual([name]);
});

/** Names of the persons of a text. */
const persons = (text: string): string[] =>
  extractDocument({ id: 'sentence', text }, engine, { keepAll: true })
    .actors.filter((actor) => actor.type === 'person')
    .map((actor) => actor.name);

test.each([
  ['Norwegian Finance Minister Torsten Merkel met Egyptian bankers. Merkel then praised Egypt.', ['Torsten Merkel']],
  ['Merkel praised Egypt. German Chancellor Angela Merkel met its bankers.', ['Angela Merkel']],
  ['Merkel praised Egypt. Egypt thanked Germany.', ['Angela Merkel']],
  ['Ivanka Trump flew to Egypt. Trump praised her there.', ['Ivanka Trump', 'Donald Trump']],
])('a famous surname is that of the bearer the text introduces: %s', (text, names) => {
  expect(persons(text)).toEqual(names);
});

test('an office of two fields does not end at "and"', () => {
  const person = extractDocument({ id: 'sentence', text: 'Philippine Secretary of Trade and Industry Jose Rivera met Japan.' }, engine, {
    keepAll: true,
  }).actors.find((actor) => actor.type === 'person');
  expect(person).toMatchObject({ name: 'Jose Rivera', country: 'PHL' });
  expect(persons('Egypt and Jose Rivera met Japan.')).toEqual(['Jose Rivera']);
});

test.each([
  ['Johnson & Johnson praised a court in the United States.', []],
  ['The United States thanked Johnson.', ['Johnson']],
  ['The United States thanked Mr Blair, and the United Kingdom thanked Egypt.', ['Tony Blair']],
])('without a day nobody can say whose a bare surname is: %s', (text, names) => {
  expect(persons(text)).toEqual(names);
});

test.each([
  ['Donald Trump, Jr. criticised Emmanuel Macron.', ['Donald Trump Jr.', 'Emmanuel Macron']],
  ['Trump Jr. criticised Emmanuel Macron.', ['Donald Trump Jr.', 'Emmanuel Macron']],
  ['Marcos Jr. met Joko Widodo in Jakarta.', ['Bongbong Marcos', 'Joko Widodo']],
  ['Macron Jr. criticised Angela Merkel.', ['Macron Jr.', 'Angela Merkel']],
  ['Martin Luther King Jr. criticised Lyndon Johnson.', ['Martin Luther King', 'Lyndon B. Johnson']],
])('a son named after his father is told from him: %s', (text, names) => {
  expect(persons(text)).toEqual(names);
});
