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
  expect(dateOf(text(''))).toMatchObject({ value: '2016-01', basis: 'inferred' });
});

test('where nothing tells, nothing is said', () => {
  expect(dateOf('The two ministers spoke of trade on Tuesday and will meet again.')).toMatchObject({
    value: null,
    basis: null,
    evidence: [],
  });
});
