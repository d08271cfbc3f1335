import { describe, expect, test } from 'vitest';
import { datelineOf, standingDateline } from '../../src/clean/dateline.ts';

const REST = ' The ministers of both states met here on Friday to talk about the river.';

describe('datelines that open a paragraph', () => {
  test.each([
    ['Moscow, Feb 5 (IANS):', 'Moscow', 'Feb 5', 'IANS'],
    ['MOSCOW, April 13 -', 'Moscow', 'April 13', null],
    ['UNITED NATIONS (Reuters) -', 'United Nations', null, 'Reuters'],
    ['WASHINGTON, Oct. 6 (Xinhua) —', 'Washington', 'Oct. 6', 'Xinhua'],
    ['MOSCOW, May 26. /TASS/.', 'Moscow', 'May 26', 'TASS'],
    ['New Delhi [India], Feb 5 (ANI):', 'New Delhi', 'Feb 5', 'ANI'],
    ['Tehran, Sept 3, IRNA –', 'Tehran', 'Sept 3', 'IRNA'],
    ['NARITA, Japan, 16 December 2006 (AFP) -', 'Narita', '16 December 2006', 'AFP'],
    ['Port of Spain, March 3 (CANA) —', 'Port of Spain', 'March 3', 'CANA'],
    ['Kuala Lumpur |', 'Kuala Lumpur', null, null],
    ['KUWAIT:', 'Kuwait', null, null],
    ['LONDON —', 'London', null, null],
    ['MOSCOW. Feb 5 (Interfax) -', 'Moscow', 'Feb 5', 'Interfax'],
    ['ISLAMABAD (Pakistan Point News / Online - 5th March, 2021)', 'Islamabad', '5th March, 2021', 'Pakistan Point News / Online'],
    ['(MENAFN- Emirates News Agency (WAM)) ABU DHABI, March 5 (WAM) --', 'Abu Dhabi', 'March 5', 'WAM'],
    ['(Reuters) - LONDON, Feb 5 -', 'London', 'Feb 5', null],
    ['MOSCOW, July 3 – RIA Novosti.', 'Moscow', 'July 3', 'RIA Novosti'],
  ])('%s', (words, place, date, agency) => {
    const found = datelineOf(words + REST)!;
    expect(found.dateline).toEqual({ place, date, agency });
    expect((words + REST).slice(found.span.start, found.span.end)).toBe(words);
  });
});

describe('openings that are none', () => {
  test.each([
    'EXCLUSIVE: The minister of finance said on Friday that he would leave.',
    'Analysis – What the treaty means for the two republics and for their neighbours.',
    'In Washington, Mr. Adams said on Friday that the treaty was signed - at last.',
    'Russia on Monday - after a long delay - sent its envoy back to the capital.',
    'Feb 5 - The ministers of both states met here on Friday to talk about the river.',
    'Foreign Minister (acting) Ana Reyes - in office since May - said nothing.',
    'Harbour-based traders say that the new rules would cost them a third of their trade.',
  ])('%s', (text) => expect(datelineOf(text)).toBeNull());
});

test.each([
  ['VELMAR, April 24 , 1997 (AFP)', 'Velmar', 'April 24 , 1997', 'AFP'],
  ['OSTRAVA BAY - Reuters', 'Ostrava Bay', null, 'Reuters'],
  ['AFP, PORT AMSEL', 'Port Amsel', null, 'AFP'],
])('on a line of its own with its agency: %s', (line, place, date, agency) =>
  expect(standingDateline(line)).toEqual({ place, date, agency }),
);

test.each(['HOME - Reuters', 'Reuters, Monday', 'WORLD NEWS', 'TRADE - Business'])('%s is none', (line) =>
  expect(standingDateline(line)).toBeNull(),
);

test('a dateline on a line of its own', () => {
  expect(standingDateline('DERA BABA NANAK, OCTOBER 24, 2019 13:21 IST')).toEqual({
    place: 'Dera Baba Nanak',
    date: 'OCTOBER 24, 2019',
    agency: null,
  });
  expect(standingDateline('Updated: Feb 5, 2021 12:30 IST')).toBeNull();
  expect(standingDateline('Mrs Halic, Feb 5 was a cold day')).toBeNull();
});
