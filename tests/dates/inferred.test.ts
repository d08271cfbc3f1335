import { expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/index.ts';
import type { Published } from '../../src/model.ts';
import { publishedOf } from './publication.ts';

const lexicon = await loadLexicon();
const dateOf = (text: string): Published => publishedOf(text, lexicon);

test('a text without any date: the year where terms of office and the years named leave but one', () => {
  const published = dateOf(
    'Secretary of State Rex Tillerson told reporters that President Donald Trump would see Prime Minister Theresa May again. Foreign Minister Sigmar Gabriel of Germany said the attack on Khan Sheikhoun, months ago, had changed nothing since 2016.',
  );
  expect(published).toMatchObject({ value: '2017', basis: 'inferred', stated: false });
  expect(published.confidence).toBeGreaterThanOrEqual(0.7);
  expect(published.evidence.join('\n')).toContain('Rex Tillerson was secretary of state');
  expect(published.evidence.join('\n')).toContain('the attack on Khan Sheikhoun');
});

test('relations broken off: their day where the lede names its weekday, else month or year', () => {
  const text = (when: string): string =>
    `Saudi Arabia has severed diplomatic relations with Iran, Foreign Minister Adel al-Jubeir said${when} in Riyadh. Iranian diplomats must leave within two days.`;
  expect(dateOf(text(' on Sunday'))).toMatchObject({ value: '2016-01-03', basis: 'inferred', stated: false });
  expect(dateOf(text(' this evening'))).toMatchObject({ value: '2016-01-03', basis: 'inferred', stated: false });
  expect(dateOf(`${text('')} Crowds stood before the embassy all day.`)).toMatchObject({ value: '2016-01-03' });
  expect(dateOf(text(''))).toMatchObject({ value: '2016-01', basis: 'inferred' });
});

test('a meeting: the day of it that the lede names by its weekday, or calls today; without a word for the day its month', () => {
  const summit = (when: string): string =>
    `George W. Bush and Vladimir Putin met${when} on the coast of Maine in Kennebunkport and went out fishing.`;
  expect(dateOf(summit(' on Monday'))).toMatchObject({ value: '2007-07-02', basis: 'inferred', stated: false, confidence: 0.6 });
  expect(dateOf(summit(' on Sunday')).value).toBe('2007-07-01');
  expect(dateOf(summit('')).value).toBe('2007-07');
  expect(dateOf(summit(' on Monday')).evidence.join('\n')).toContain('the weekday of the deed, Monday 2 July 2007');
  expect(dateOf(`${summit(' today')} They had arrived on Sunday.`)).toMatchObject({ value: '2007-07-02', stated: false });
  expect(dateOf(`${summit('')} "We leave today," one of them said.`).value).toBe('2007-07');
});

test('a weekday that is none of the meeting speaks against it', () => {
  const text = (day: string): string => `Barack Obama and Dmitry Medvedev signed a treaty in Prague on ${day}.`;
  expect(dateOf(text('Thursday'))).toMatchObject({ value: '2010-04-08', confidence: 0.75 });
  expect(dateOf(text('Tuesday')).value).toBeNull();
});

test('relations broken off on the last day of a month are of that month', () => {
  const text = 'Bolivia has severed diplomatic relations with Israel over the war in Gaza, President Luis Arce said in La Paz.';
  expect(dateOf(text).value).toBe('2023-10');
});

test('where nothing tells, nothing is said', () => {
  expect(dateOf('The two ministers spoke of trade on Tuesday and will meet again.')).toMatchObject({
    value: null,
    basis: null,
    evidence: [],
  });
});

test('the day of a dateline written out in full in the text settles its year, an anniversary does not', () => {
  const text = (more: string): string => `GENEVA, May 21 (Courier) - The envoy read out a statement to the council. ${more}`;
  expect(dateOf(text('It is headed "The situation in the region, Geneva, 21 May 2025".'))).toMatchObject({
    value: '2025-05-21',
    stated: false,
  });
  expect(dateOf(text('It is headed "The situation in the region, Geneva, 20 May 2025".')).value).toBe('XXXX-05-21');
  expect(dateOf(text('It marks the anniversary of the accord of 21 May 1988.')).value).toBe('XXXX-05-21');
});

test('an anniversary is of its year, unless a date before it makes it one gone by', () => {
  const text = (more: string): string =>
    `MOSCOW, May 21 (Courier) - Foreign Minister Sergei Lavrov spoke with Foreign Minister Ararat Mirzoyan of Armenia. ${more}`;
  const kept = dateOf(text('Both states prepare to celebrate the 80th anniversary of the Victory in the Great Patriotic War.'));
  expect(kept.value).toBe('2025-05-21');
  expect(kept.evidence.join('\n')).toContain('80th anniversary of the Victory in the Great Patriotic War" is of 2025');
  expect(dateOf(text('They had met in May for the 80th anniversary of the Victory in the Great Patriotic War.')).value).toBe('XXXX-05-21');
  expect(dateOf(text('They marked the 20th anniversary of the meeting of mayors.')).value).toBe('XXXX-05-21');
});
