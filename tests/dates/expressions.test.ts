import { parse } from 'edtf';
import { describe, expect, test } from 'vitest';
import { found } from './article.ts';

/** Read on Friday 5 February 2021. Each row: a sentence, and what is found in it. */
const rows: readonly (readonly [string, ...string[]])[] = [
  // Full dates.
  ['The pact of 2021-01-26 was extended.', '2021-01-26 = 2021-01-26'],
  ['They met on Thursday, Feb. 4, 2021 in Geneva.', 'Thursday, Feb. 4, 2021 = 2021-02-04'],
  ['It took effect on 5 February 2011.', '5 February 2011 = 2011-02-05'],
  ['The visit of November 20th, 2019 ended early.', 'November 20th, 2019 = 2019-11-20'],
  ['Signed on the 8th of April 2010 in Prague.', 'the 8th of April 2010 = 2010-04-08'],
  ['The note is dated 17.06.2018.', '17.06.2018 = 2018-06-17'],
  ['The note is dated 25/12/2019.', '25/12/2019 = 2019-12-25'],
  ['On 4 March, 2018 and on 20-Jan-2019 they met.', '4 March, 2018 = 2018-03-04', '20-Jan-2019 = 2019-01-20'],
  ['On 4 March, talks resume.', '4 March = 2021-03-04'],
  ['On May 5, 2000 soldiers left.', 'May 5 = 2021-05-05'],
  // Without a year: the nearest, but the past where the words tell of it.
  ['The inquiry into the June 7 attack goes on.', 'June 7 = 2020-06-07'],
  ['He has not been seen since June 7.', 'June 7 = 2020-06-07'],
  ['The shell killed dozens on June 7.', 'June 7 = 2020-06-07'],
  ['The ministers agreed to meet on June 7.', 'June 7 = 2021-06-07'],
  ['They were told to testify on June 7.', 'June 7 = 2021-06-07'],
  ['The meeting was moved to 3 March.', '3 March = 2021-03-03'],
  ['Many died in the quarrel over water during the summer.', 'the summer = 2020-22'],
  ['The ministers spoke on Jan. 27.', 'Jan. 27 = 2021-01-27'],
  ['Talks open on 3 March in Vienna.', '3 March = 2021-03-03'],
  ['The law was passed on December 14.', 'December 14 = 2020-12-14'],
  ['They meet on April 24 and 25.', 'April 24 = 2021-04-24', '25 = 2021-04-25'],
  ['Figures for the year ended March 31 are out.', 'March 31 = 2020-03-31'],
  ['The ship was seized last Oct. 23.', 'last Oct. 23 = 2020-10-23'],
  ['Its decisions of 22 January and 12 February 2012 stand.', '22 January = 2012-01-22', '12 February 2012 = 2012-02-12'],
  ['They spoke on 22 January and 12 people left.', '22 January = 2021-01-22'],
  ['A treaty of 2009 fell in February that year.', '2009 = 2009', 'February that year = 2009-02'],
  ["The war of ’91 and the revolt of '56 are past.", '’91 = 1991', "'56 = 1956"],
  ['It began with the October 7 attack. The killers of Oct. 7 are free.', 'October 7 = 2020-10-07', 'Oct. 7 = 2020-10-07'],
  ['It began on April 9, 2020. The talks will go on until April 9.', 'April 9, 2020 = 2020-04-09', 'April 9 = 2021-04-09'],
  // Ranges.
  ['The forum sat January 20-22 in Davos.', 'January 20-22 = 2021-01-20/2021-01-22'],
  ['He tours the region from May 31 to June 2.', 'May 31 to June 2 = 2021-05-31/2021-06-02'],
  ['It was agreed between May and June 2025.', 'May and June 2025 = 2025-05/2025-06'],
  ['The war lasted from 1992 to 1995.', '1992 to 1995 = 1992/1995'],
  ['The budget for 2021-27 is ready.', '2021-27 = 2021/2027'],
  // Years and eras.
  ['The treaty runs to 2026.', '2026 = 2026'],
  ['Relations soured in the 1990s.', 'the 1990s = 199X'],
  ["A quarrel of the late '70s came up again.", "the late '70s = 197X"],
  ['The borders go back to the 19th century.', 'the 19th century = 18XX'],
  ['Growth fell in early 1992.', 'early 1992 = 1992'],
  ['The group fell apart in mid-1996.', 'mid-1996 = 1996'],
  // Parts of years.
  ['Trade fell in the third quarter of 2020.', 'the third quarter of 2020 = 2020-35'],
  ['Exports rose in Q1 2019.', 'Q1 2019 = 2019-33'],
  ['Sales shrank in the first half of 2020.', 'the first half of 2020 = 2020-40'],
  ['Trade rose in the third quarter of 2019 from a year earlier.', 'the third quarter of 2019 = 2019-35', 'a year earlier = 2018-35'],
  ['He resigned last summer.', 'last summer = 2020-22'],
  ['A summit is planned for the autumn of 2022.', 'the autumn of 2022 = 2022-23'],
  // Months.
  ['The envoy was recalled in December.', 'December = 2020-12'],
  ['Last November the talks broke down.', 'Last November = 2020-11'],
  ['Elections will be held in September.', 'September = 2021-09'],
  ['They first met in late May 1995.', 'late May 1995 = 1995-05'],
  // Weekdays and days.
  ['The two held a call on Thursday.', 'Thursday = 2021-02-04'],
  ['He was reached by telephone on Thursday.', 'Thursday = 2021-02-04'],
  ['An answer is wanted by Thursday.', 'Thursday = 2021-02-11'],
  ['The council will vote on Monday.', 'Monday = 2021-02-08'],
  ['She said she will meet the envoy of the neighbouring kingdom in Vienna on Sunday.', 'Sunday = 2021-02-07'],
  ['He is expected to meet his colleague in New York on the sidelines of the yearly assembly in March.', 'March = 2021-03'],
  ['He was due to see the foreign minister and his two deputies in Amman on Saturday.', 'Saturday = 2021-02-06'],
  ['An answer may still come, possibly on Monday.', 'Monday = 2021-02-08'],
  ['She will resign after the vote that took place in the capital on Sunday.', 'Sunday = 2021-01-31'],
  ['They twice failed to come to meetings scheduled Wednesday.', 'Wednesday = 2021-02-03'],
  ['He could not be reached for a comment on Wednesday.', 'Wednesday = 2021-02-03'],
  ['Twenty have fallen since the attack widened on Friday.', 'Friday = 2021-01-29'],
  ['Men held since 2016 were freed Friday.', '2016 = 2016', 'Friday = 2021-02-05'],
  ['He gives a dinner tomorrow.', 'tomorrow = 2021-02-06'],
  ['Resolution 1973 of the Council; the law is of 1973.', '1973 = 1973'],
  ['The council met on Friday.', 'Friday = 2021-02-05'],
  ['Last Friday he left for Cairo.', 'Last Friday = 2021-01-29'],
  ['He landed late on Wednesday night.', 'late on Wednesday night = 2021-02-03'],
  ['The ambassador was summoned today.', 'today = 2021-02-05'],
  ['He flew home the day before yesterday.', 'the day before yesterday = 2021-02-03'],
  // Relative periods.
  ['Last week the two sides met.', 'Last week = 2021-01-25/2021-01-31'],
  ['He arrives next month.', 'next month = 2021-03'],
  ['Earlier this year the pact lapsed.', 'Earlier this year = 2021'],
  ['It must be ratified by the end of the year.', 'the end of the year = 2021-12-31'],
  ['They meet at the weekend.', 'the weekend = 2021-01-30/2021-01-31'],
  ['Three days ago the border was shut.', 'Three days ago = 2021-02-02'],
  ['Six weeks ago talks began.', 'Six weeks ago = 2020-12-21/2020-12-27'],
  ['The visit falls in the week of March 8.', 'the week of March 8 = 2021-03-08/2021-03-14'],
  ['Ties were cut two years ago.', 'two years ago = 2019'],
  // Counted from the date mentioned last.
  ['He arrived on March 3, 2019 and left two days later.', 'March 3, 2019 = 2019-03-03', 'two days later = 2019-03-05'],
  ['He spoke on January 10 and, the next day, resigned.', 'January 10 = 2021-01-10', 'the next day = 2021-01-11'],
  ['In 2015 the deal was struck; the following year it was in force.', '2015 = 2015', 'the following year = 2016'],
  // Holidays.
  ['The truce began on Christmas Day.', 'Christmas Day = 2020-12-25'],
  ['Easter Sunday 2016 fell early.', 'Easter Sunday 2016 = 2016-03-27'],
  // Durations and sets.
  ['The talks lasted three days.', 'three days = P3D (duration)'],
  ['They must leave within 48 hours.', '48 hours = PT48H (duration)'],
  ['Over the past three months trade grew.', 'the past three months = P3M (duration)'],
  ['They meet every Monday.', 'every Monday = XXXX-WXX-1 (set)'],
  ['Patrols are sent daily.', 'daily = P1D (set)'],
  // Times of day keep their day.
  ['The shelling began at 10:35 a.m. on Tuesday.', '10:35 a.m. on Tuesday = 2021-02-02'],
  ['The truce ended at midnight on Tuesday.', 'midnight on Tuesday = 2021-02-02'],
];

describe('expressions', () => {
  test.each(rows)('%s', (sentence, ...expected) => {
    expect(found(sentence, '2021-02-05')).toEqual(expected);
  });

  test('every value of a date is EDTF that a public parser reads', () => {
    const values = rows.flatMap((row) => row.slice(1)).filter((line) => !line.endsWith(')'));
    expect(values.length).toBeGreaterThan(40);
    for (const line of values) expect(() => parse(line.split(' = ')[1]!), line).not.toThrow();
  });
});

describe('what is no date', () => {
  test.each([
    'Theresa May told Parliament so, and May repeated it.',
    'Demonstrators took part in the March on Rome.',
    'They may march on the capital.',
    'About 2000 soldiers were sent.',
    'The Security Council adopted resolution 1973 against Libya.',
    'Shares rose 1 1/2 to 43 5/8.',
    'The terms of the resolution 1973 override the embargo, as do resolutions 1970 and 1973.',
    'Council resolution 1973 stands. She holds that 1973 amended it.',
    'They long for a better and safer tomorrow.',
    'It costs $2000 a barrel.',
    'A 6-year-old boy was hurt.',
    'The Sun and the Daily Mirror reported it.',
    'They won 3-2 in the final.',
    'The border is guarded 24 hours a day.',
    'He said so on ABC\'s "This Week" programme.',
    'A quarter of the seats stayed empty.',
    'A two-week truce ended the five-year war.',
    'Six days of talks and two years of war are behind them.',
    'The second man spoke of the fall of the government.',
    'The attack came two days after the vote.',
    'No one knew what happened on 31 February.',
  ])('%s', (sentence) => {
    expect(found(sentence, '2021-02-05').filter((line) => !line.endsWith('(duration)'))).toEqual([]);
  });
});

describe('a report of unknown year', () => {
  test('keeps month and day, and leaves the year open', () => {
    expect(found('He spoke today; talks resume on March 3.', 'XXXX-02-05')).toEqual(['today = XXXX-02-05', 'March 3 = XXXX-03-03']);
  });
  test('leaves out what it could not fix', () => {
    expect(found('They spoke on Thursday.', 'XXXX-02-05')).toEqual([]);
    expect(found('They spoke yesterday.', 'XXXX-02-01')).toEqual(['yesterday = XXXX-01-31']);
    // The day before the first of March may be the 28th or the 29th.
    expect(found('They spoke yesterday.', 'XXXX-03-01')).toEqual([]);
  });
  test('keeps a bare month, and counts months', () => {
    expect(found('It was signed in April and ratified in January 2011.', null)).toEqual(['April = XXXX-04', 'January 2011 = 2011-01']);
    expect(found('They meet next month, after talks in December last year.', 'XXXX-12-05')).toEqual([
      'next month = XXXX-01',
      'December last year = XXXX-12',
    ]);
  });
  test('takes the year of a full date of the same day in the text', () => {
    expect(found('The raid of 2 May was denounced. The letter is dated 2 May 2025.', null)[0]).toBe('2 May = 2025-05-02');
    expect(found('The raid of 3 May was denounced. The letter is dated 2 May 2025.', null)[0]).toBe('3 May = XXXX-05-03');
    expect(found('On 2 May they met, as on 2 May 1999 and on 2 May 2025.', null)[0]).toBe('2 May = XXXX-05-02');
  });
  test('takes the year of a full date near it where the weekday is right in it', () => {
    expect(found('He signed on July 26, 2023. They meet on Sunday, July 30.', null)[1]).toBe('Sunday, July 30 = 2023-07-30');
    expect(found('He signed on July 26, 2023. They meet on Monday, July 30.', null)[1]).toBe('Monday, July 30 = XXXX-07-30');
  });
});
