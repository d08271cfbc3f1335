import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/index.ts';
import { publishedOf } from './publication.ts';

interface Wire {
  readonly date: string;
  readonly text: string;
}

const read = (name: string): Wire[] =>
  readFileSync(new URL(`./missing-year/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Wire);

/** Short wires on real meetings and calls, 1992 to 2025, written without their year. Rules and weights were tuned with an eye on them: a guard against getting worse, no measure of quality on unseen text. */
const wires = read('wires');
/** Forty more, written before any rule was seen to work on them; most of their meetings have been listed in the lexicon since, so they too are a guard now. */
const apart = read('apart');
/** Real meetings and calls that the lexicon did not list when they were written, of people and in places of which it lists others; some have come in since with whole series of travels. */
const unlisted = read('unlisted');

/** The wire without month and day in its dateline. */
const undated = (text: string): string =>
  text.replace(/^([^\n]{0,60}?),?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2}/, '$1');

test('the missing year of a report: nearly never wrong, mostly found', async () => {
  const lexicon = await loadLexicon();
  const results = wires.map(({ date, text }) => ({ date, published: publishedOf(text, lexicon) }));
  const open = results.filter(({ published }) => published.value === null || published.value.startsWith('XXXX'));
  const right = results.filter(({ date, published }) => published.value === date);
  const wrong = results.filter((result) => !open.includes(result) && !right.includes(result));
  expect(wires.length).toBeGreaterThanOrEqual(40);
  expect(wrong.map(({ date, published }) => `${date} given as ${published.value}`).length, JSON.stringify(wrong)).toBeLessThanOrEqual(
    Math.floor(wires.length / 20),
  );
  expect(right.length / wires.length).toBeGreaterThanOrEqual(0.6);
  for (const { date, published } of open) expect(published.value).toBe(`XXXX${date.slice(4)}`);
  for (const { published } of right) {
    expect(published).toMatchObject({ basis: 'dateline', stated: false });
    expect(published.evidence.length).toBeGreaterThanOrEqual(3);
  }
});

test.each([
  ['held apart: 22 of 40', apart, 40, 21],
  ['on meetings that were not listed: 24 of 42', unlisted, 42, 23],
] as const)('wires %s, none wrong, the rest left open', async (_, list, size, floor) => {
  const lexicon = await loadLexicon();
  const results = list.map(({ date, text }) => ({ date, value: publishedOf(text, lexicon).value ?? '' }));
  const right = results.filter(({ date, value }) => value === date);
  const wrong = results.filter(({ date, value }) => value !== date && !value.startsWith('XXXX'));
  expect(list.length).toBe(size);
  expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(Math.floor(size / 20));
  expect(right.length).toBeGreaterThanOrEqual(floor);
});

test('the same wires without month and day: what is given is right, a day in more than four of five cases', async () => {
  const lexicon = await loadLexicon();
  const results = [...wires, ...apart, ...unlisted].map(({ date, text }) => ({ date, value: publishedOf(undated(text), lexicon).value }));
  const given = results.flatMap(({ date, value }) => (value === null ? [] : [{ date, value }]));
  const days = given.filter(({ value }) => value.length === 10);
  expect(given.length).toBeGreaterThanOrEqual(36);
  expect(given.filter(({ date, value }) => !value.startsWith(date.slice(0, 4)))).toEqual([]);
  expect(days.length).toBeGreaterThanOrEqual(25);
  expect(days.filter(({ date, value }) => date === value).length / days.length).toBeGreaterThan(0.8);
});

test('the evidence for a year says who held which office when, and what else speaks for it', async () => {
  const text =
    'Moscow, Feb 5 (IANS): Russian Foreign Minister Sergei Lavrov spoke with US Secretary of State Antony Blinken by telephone on Thursday.\n\nLavrov congratulated Blinken on assuming office.';
  const { value, evidence, confidence } = publishedOf(text, await loadLexicon());
  expect(value).toBe('2021-02-05');
  expect(confidence).toBeGreaterThan(0.6);
  expect(evidence.join('\n')).toContain('"assuming office": Antony Blinken took office 26 January 2021, 10 days earlier');
  expect(evidence.join('\n')).toContain('"Thursday", the day before Friday 5 February 2021');
});
