import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/dates/index.ts';
import type { Article } from '../../src/model.ts';
import { articleOf, found, publishedOn } from './article.ts';

describe('the day that expressions are counted from', () => {
  const wire: Partial<Article> = { dateline: { place: 'Moscow', date: 'Feb 5', agency: 'IANS' } };

  test('is that of the dateline where the report was printed the day after', () => {
    expect(found('The two spoke on Friday; they meet again tomorrow.', '2021-02-06', wire)).toEqual([
      'Friday = 2021-02-05',
      'tomorrow = 2021-02-06',
    ]);
  });

  test('is the day of publication where the dateline is far off', () => {
    expect(found('He left yesterday.', '2021-03-20', wire)).toEqual(['yesterday = 2021-03-19']);
  });

  test('crosses the turn of the year with the dateline', () => {
    const newYear: Partial<Article> = { dateline: { place: 'Moscow', date: 'Dec 31', agency: null } };
    expect(found('He left today.', '2021-01-01', newYear)).toEqual(['today = 2020-12-31']);
  });

  test('only the year of publication is known: what needs no more is resolved', () => {
    expect(found('Last year they met in March 2019 and on Thursday.', '2021')).toEqual(['Last year = 2020', 'March 2019 = 2019-03']);
    expect(found('They split last December and last May.', '2021')).toEqual(['last December = 2020-12', 'last May = 2021-05']);
  });
});

describe('looks back', () => {
  test('a date without a year stays in the year told of, long before the report', () => {
    expect(found('On March 17, 2011 the Council voted. On March 19 the first planes flew; in October he was dead.', '2021-02-05')).toEqual([
      'March 17, 2011 = 2011-03-17',
      'March 19 = 2011-03-19',
      'October = 2011-10',
    ]);
  });

  test('not where the words look ahead, nor in the next paragraph', () => {
    const { dates } = findDates(
      articleOf('It dates from May 12, 2011; talks will resume in March.\n\nHe left on January 3.'),
      [],
      publishedOn('2021-02-05'),
    );
    expect(dates.map((date) => date.value)).toEqual(['2011-05-12', '2021-03', '2021-01-03']);
  });
});

describe('figures that may mean two days', () => {
  const notesOf = (text: string, more: Partial<Article> = {}): string[] =>
    findDates(articleOf(text, more), [], publishedOn('2021-02-05')).notes.map(({ code }) => code);

  test('are read with the month first, and the record says so', () => {
    expect(found('Dated 12/03/2014.', '2021-02-05')).toEqual(['12/03/2014 = 2014-12-03']);
    expect(notesOf('Dated 12/03/2014.')).toEqual(['date-order-assumed']);
  });

  test('follow the other dates of the document, or its country', () => {
    expect(found('Dated 12/03/2014, answered 25/03/2014.', '2021-02-05')).toEqual(['12/03/2014 = 2014-03-12', '25/03/2014 = 2014-03-25']);
    expect(notesOf('Dated 12/03/2014, answered 25/03/2014.')).toEqual([]);
    expect(notesOf('Dated 12/03/2014.', { url: 'https://example.co.uk/a' })).toEqual([]);
  });
});
