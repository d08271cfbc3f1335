import { describe, expect, test } from 'vitest';
import { datePublication, type DatingContext } from '../../src/dates/index.ts';
import type { Lexicon } from '../../src/lexicon/types.ts';
import type { Article, DateClue } from '../../src/model.ts';
import { articleOf } from './article.ts';

const lexicon = {
  names: () => [],
  get: () => undefined,
  termsOf: () => [],
  landmarks: [],
  relations: [],
  meetings: [],
} as unknown as Lexicon;
const context: DatingContext = { claims: [], treaties: [], now: '2026-11-20', lexicon };
const date = (more: Partial<Article>) => datePublication(articleOf('The ministers met.', more), [], context);
const header = (...lines: string[]): DateClue[] => lines.map((text) => ({ basis: 'header', text }));

describe('publication date', () => {
  test.each([
    ['2021-02-05', '2021-02-05'],
    ['2021-02-05T14:03:00Z', '2021-02-05'],
    ['20210205', '2021-02-05'],
    ['5 February 2021', '2021-02-05'],
    ['Fri, 05 Feb 2021 08:33:00 GMT', '2021-02-05'],
    ['2021-02', '2021-02'],
    ['2021', '2021'],
    ['Feb 5', 'XXXX-02-05'],
  ])('given as %s', (given, value) => {
    const { published, notes } = date({ given });
    expect(published).toMatchObject({ value, basis: 'given', confidence: 1 });
    expect(notes).toEqual([]);
  });

  test.each(['tomorrow-ish', '2021-02-31', '2031-01-01'])('given as %s: not used, and said so', (given) => {
    const { published, notes } = date({ given });
    expect(published.value).toBeNull();
    expect(notes[0]?.message).toContain(given);
  });

  test.each([
    ['Updated 5 February 2021, 14:03 IST', '2021-02-05'],
    ['Updated21:22, 6 OCT 2020', '2020-10-06'],
    ['Mon., March 23, 2020timer5 min. read', '2020-03-23'],
    ['Published November 20th, 2019 - 07:29 GMT', '2019-11-20'],
    ['17.06.2018 • 20:14', '2018-06-17'],
    ['By Cat Lafuente/June 12, 2020 9:49 am EST/Updated: Aug. 18, 2020 4:17 pm EST', '2020-06-12'],
  ])('header line "%s"', (line, value) => {
    expect(date({ dateClues: header(line) }).published).toMatchObject({ value, basis: 'header', stated: true });
  });

  test.each([
    ['https://example.org/2020/02/24/minister-leaves', '2020-02-24'],
    ['https://example.org/news/2020/mar/23/talks', '2020-03-23'],
    ['https://example.org/news/20200316/talks?x=1', '2020-03-16'],
    ['https://example.org/news/talks-2020-03-16', '2020-03-16'],
    ['https://example.org/2020/01/talks/', '2020-01'],
    ['https://example.org/item/2882015-talks', null],
    ['https://example.org/item/20209916/talks', null],
  ])('address %s', (url, value) => {
    expect(date({ url }).published.value).toBe(value);
  });

  test('what cannot be the date does not win', () => {
    expect(date({ dateClues: header('© 2019 The Paper, 4 May 2019', 'Posted March 3, 2020') }).published.value).toBe('2020-03-03');
    expect(date({ dateClues: header('Photo taken on May 15, 2020 shows the dam.', 'March 3, 2021') }).published.value).toBe('2021-03-03');
    expect(date({ dateClues: header('Sale ends 4 May 2031', 'March 3, 2020') }).published.value).toBe('2020-03-03');
  });

  test('an address with year and month settles between header lines', () => {
    const { published } = date({
      url: 'https://example.org/2020/01/talks/',
      dateClues: header('Sunday, February 9, 2020', 'January 17, 2020'),
    });
    expect(published.value).toBe('2020-01-17');
  });

  test.each([
    ['12/03/2014 - 19:05 CET', '2014-03-12'],
    ['12/03/2014 - 7:05 PM EST', '2014-12-03'],
    ['01.21.2020 07:00 AM', '2020-01-21'],
    ['Sunday, Mar 5, 2017,18:07 IST By a reporter', '2017-03-05'],
  ])('order of the figures in "%s"', (line, value) => {
    expect(date({ dateClues: header(line) }).published.value).toBe(value);
  });

  test('the day comes first where the page comes from a country that writes so', () => {
    expect(date({ dateClues: header('12/03/2014'), url: 'https://example.co.uk/news/1' }).published.value).toBe('2014-03-12');
    expect(date({ dateClues: header('12/03/2014'), url: 'https://example.com/news/1' }).published.value).toBe('2014-12-03');
  });

  test('agreement is told as evidence and raises the confidence', () => {
    const one = date({ dateClues: header('March 3, 2020') }).published;
    const two = date({ dateClues: header('March 3, 2020'), url: 'https://example.org/2020/03/03/talks' }).published;
    expect(two.confidence).toBeGreaterThan(one.confidence);
    expect(two.evidence.join('\n')).toContain('March 3, 2020');
  });

  test('a dateline without a year leaves the year open', () => {
    const { published } = date({ dateline: { place: 'Moscow', date: 'Feb 5', agency: 'IANS' } });
    expect(published).toMatchObject({ value: 'XXXX-02-05', basis: 'dateline', stated: false });
  });

  test('without any sign nothing is said', () => {
    expect(date({}).published).toEqual({ value: null, basis: null, stated: false, confidence: 0, evidence: [] });
  });
});

describe('the day in a notice above the report', () => {
  const notice = (...texts: string[]) =>
    date({ removed: texts.map((text) => ({ text, reason: 'related' as const, line: 1, at: 0 })) }).published.value;
  test('counts where nothing else states one', () => {
    expect(notice('The national daily since 1922, May 26, 2025 (Evening Post)')).toBe('2025-05-26');
  });
  test('but not where there are two, nor without its year', () => {
    expect(notice('Envoy leaves, May 26, 2025', 'Envoy returns, May 29, 2025')).toBeNull();
    expect(notice('Envoy leaves on May 26')).toBeNull();
  });
});
