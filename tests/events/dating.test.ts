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
    expect(
      datesIn('The island has been divided since 1974 when Turkey invaded the north of Cyprus and rejected talks with Greece.'),
    ).toEqual(['ASSAULT 1974', 'REJECT 1974']);
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

/** Three hundred characters with which a story opens, in which nothing is done. */
const LEDE =
  'The river that rises in the mountains of the north and runs through four countries to the sea carries less water every summer, and nobody along its banks remembers so dry a season. Fields lie bare, wells are empty, and the price of bread is twice what it was before the long drought came over the plains of the whole region. ';

describe('the perfect tense tells of no day', () => {
  test.each([
    [`${LEDE}Kenya has accused Somalia of bias.`, 'ACCUSE null'],
    [`${LEDE}Kenya has now accused Somalia of bias.`, 'ACCUSE 2026-03-03'],
    ['Kenya has accused Somalia of bias.', 'ACCUSE 2026-03-03'],
    [`${LEDE}Kenya has accused Somalia of bias on Monday.`, 'ACCUSE 2026-03-02'],
  ])('%#', (text, wanted) => {
    expect(datesIn(text)).toEqual([wanted]);
  });
});

describe('a look back goes on', () => {
  test('in the sentence after its date', () => {
    expect(datesIn('In 1998 bombs destroyed two embassies. In retaliation President Clinton ordered a strike on Sudan.')).toContain(
      'ASSAULT 1998',
    );
    expect(datesIn('In 1998 bombs destroyed two embassies. Now the court says that Sudan condemned Egypt.')).toContain('ACCUSE 2026-03-03');
  });
  test('in what was told then', () => {
    expect(datesIn('The United States announced last December it was expelling a Russian diplomat.')).toContain('SANCTION 2025-12');
  });
});

describe('dates after "since"', () => {
  test('are no day of an act', () => {
    expect(datesIn('The two leaders Merz and Macron have not met since October 2024.')).toEqual(['CONSULT null']);
    expect(datesIn('President Putin visited India for the first time since the invasion of February 2022.')).toEqual([
      'CONSULT 2026-03-03',
    ]);
  });
});

describe('the clause a date belongs to', () => {
  test.each([
    ['There is a reason: In 2014, Russia annexed Crimea.', / 2014$/],
    ['Turkey protests against the 1976 Bern Agreement under which Greece recognized Bulgaria.', /SUPPORT 1976$/],
    [
      'The visit of Xi Jinping to India, which is expected to take place between April 11 and 13, is welcome.',
      /CONSULT 2026-04-11\/2026-04-13$/,
    ],
  ])('%s', (text, wanted) => {
    expect(datesIn(text).join('\n')).toMatch(new RegExp(wanted.source, 'm'));
  });
});

test('a plan has not the day on which it was announced', () => {
  const dates = datesIn('In January, the ambassador announced that the United States would impose sanctions on Syria.');
  expect(dates.filter((date) => date.startsWith('SANCTION'))).toEqual(['SANCTION null']);
});
