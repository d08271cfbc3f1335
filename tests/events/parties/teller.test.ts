import { describe, expect, test } from 'vitest';
import { eventsIn } from '../events-in.ts';

const told = (text: string): string[] =>
  eventsIn(text, '2024-03-04').map(({ type, source, target }) => [type, ...source, '->', ...target].join(' '));

describe('who "we" is in a quotation that goes on', () => {
  test('whoever the sentence before it lets speak, though it tells no act', () => {
    const text =
      'Chilean President Gabriel Boric met Peruvian President Dina Boluarte. Boric said the day was long. “We have always condemned Russia.”';
    expect(told(text)).toContain('ACCUSE state/chile -> state/russia');
  });

  test('not one who is only quoted as saying something', () => {
    const text =
      'Chilean President Gabriel Boric spoke on Monday. “Secretary-General Antonio Guterres says it is late,” he said. “We have always condemned Russia.”';
    expect(told(text)).toContain('ACCUSE state/chile -> state/russia');
  });

  test('the person with whom the sentence before it opens', () => {
    const text =
      'Secretary-General Antonio Guterres said it was late. Chilean President Gabriel Boric drew another lesson. “We have always condemned Russia.”';
    expect(told(text)).toContain('ACCUSE state/chile -> state/russia');
  });
});

test('"his" is whose clause follows "a day after"', () => {
  const text =
    "Guterres's appeal came a day after British Prime Minister Keir Starmer announced his government had paused talks with Israel.";
  expect(told(text).filter((one) => one.startsWith('SANCTION'))).toEqual(['SANCTION state/united-kingdom -> state/israel']);
});
