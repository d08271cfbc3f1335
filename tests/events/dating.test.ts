import { describe, expect, test } from 'vitest';
import { eventsIn } from './events-in.ts';

/** Type and date of the events of a sentence in a report of 3 March 2026. */
const datesIn = (text: string): string[] => eventsIn(text, '2026-03-03').map(({ type, date }) => `${type} ${date.value}`);

describe('a date inside a phrase is that of what the phrase names', () => {
  test.each([
    ['The United Nations imposed sanctions on North Korea after its October 9 nuclear test.', 'SANCTION 2026-03-03'],
    ['Iran accused Iraq of breaching the 1975 Algiers Agreement.', 'ACCUSE 2026-03-03'],
    ['India accused Pakistan over the November 22 attack on a hotel.', 'ACCUSE 2026-03-03'],
    ['The court heard the case following Israel’s decision in January to block all aid into Gaza.', 'COERCE|REJECT 2026-01'],
    [
      'Russia has extended an invitation to Prime Minister Narendra Modi to meet President Vladimir Putin in Moscow in February.',
      '2026-03-03',
    ],
  ])('%s', (text, wanted) => {
    const dates = datesIn(text);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates[0]).toMatch(new RegExp(wanted));
  });
  test.each([
    ['The United Nations imposed sanctions on North Korea on October 9.', 'SANCTION 2025-10-09'],
    ['Iran accused Iraq of espionage at a January 5 meeting of the council.', 'ACCUSE 2026-01-05'],
    ['Germany imposed sanctions on Iran in a January 5 decree.', 'SANCTION 2026-01-05'],
  ])('but %s', (text, wanted) => {
    expect(datesIn(text)).toContain(wanted);
  });
});

describe('acts of one clause share its date', () => {
  test('after "when" and "and"', () => {
    expect(datesIn('The island has been divided since 1974 when Turkish troops invaded and occupied the north of Cyprus.')).toEqual([
      'ASSAULT 1974',
      'ASSAULT 1974',
    ]);
  });
  test('a participle', () => {
    const dates = datesIn('North Korea left the talks in November 2005, demanding that the United States lift the sanctions.');
    expect(dates).toContain('REQUEST 2005-11');
  });
});

describe('what lies before the story has not its day', () => {
  test.each([
    ['Maduro had closed the border with Colombia.', 'null'],
    ['Iran closed its airspace after Saudi Arabia expelled the Iranian ambassador.', 'null'],
    ['Venezuela had closed the border with Colombia on Sunday.', '2026-03-01'],
    ['Venezuela said it had closed the border with Colombia.', '2026-03-03'],
    ['Iran closed its airspace hours after Saudi Arabia expelled the Iranian ambassador.', '2026-03-03'],
  ])('%s', (text, wanted) => {
    const events = eventsIn(text, '2026-03-03').filter(({ trigger }) => /closed the border|expelled/.test(trigger.text));
    expect(events.map(({ date }) => String(date.value))).toEqual([wanted]);
  });
  test('a visit to come begins "from" its day', () => {
    expect(datesIn('Prime Minister Narendra Modi will visit Japan from April 29.')).toEqual(['CONSULT 2026-04-29']);
  });
});
