import { expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/index.ts';
import { publishedOf } from './publication.ts';

const lexicon = await loadLexicon();
const valueOf = (text: string): string | null => publishedOf(text, lexicon).value;

test('day and month stated: the year in which the two met there on that day', () => {
  const text = 'BALI, Nov 14 - Joe Biden and Xi Jinping met for three hours in a hotel on the beach and spoke of Taiwan.';
  const { value, evidence } = publishedOf(text, lexicon);
  expect(value).toBe('2022-11-14');
  expect(evidence.join('\n')).toContain('summit of Joe Biden and Xi Jinping, Bali: 14 November 2022');
});

test('the same two on a day of no known meeting: left open', () => {
  expect(valueOf('GENEVA, March 3 - John Kerry and Sergei Lavrov met in a hotel by the lake.')).toBe('XXXX-03-03');
});

test('no day stated: the month, where one meeting alone fits who met and where', () => {
  const text = 'George W. Bush and Vladimir Putin ended their summit in Bratislava with promises to guard nuclear fuel better.';
  expect(valueOf(text)).toMatch(/^2005-02/);
});

test('who met in a place often is not dated by one of the meetings', () => {
  expect(valueOf('Vladimir Putin and Recep Tayyip Erdogan met in Sochi and spoke of grain.')).toBeNull();
});

test('persons and a place named beside each other are no meeting', () => {
  expect(valueOf('A biographer of George W. Bush and Vladimir Putin lives in Bratislava and writes about chess.')).toBeNull();
});

test('after the last meeting that is listed nothing is known of who met', () => {
  const last = lexicon.meetings.at(-1)!.date.slice(0, 10);
  const text = 'MAR-A-LAGO, Florida, June 3 - Donald Trump and Benjamin Netanyahu met for lunch on the terrace.';
  expect(last > '2025-12').toBe(true);
  expect(valueOf(text)).toBe('XXXX-06-03');
});
