import { parse } from 'edtf';
import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/text/calendar.ts';
import {
  dayOf,
  edtfCentury,
  edtfDay,
  edtfDecade,
  edtfHalf,
  edtfMonth,
  edtfQuarter,
  edtfSeason,
  edtfWeek,
  edtfYear,
  edtfYearlessDay,
  periodOf,
} from '../../src/text/edtf.ts';

const day = toDay(2021, 2, 5);

describe('EDTF', () => {
  test.each([
    [edtfDay(day), '2021-02-05'],
    [edtfMonth(2021, 2), '2021-02'],
    [edtfMonth(null, 2), 'XXXX-02'],
    [edtfYear(7), '0007'],
    [edtfYear(-44), '-0044'],
    [edtfYear(12_000), 'Y12000'],
    [edtfYearlessDay(2, 5), 'XXXX-02-05'],
    [edtfWeek(day), '2021-02-01/2021-02-07'],
    [edtfQuarter(2023, 3), '2023-35'],
    [edtfHalf(2023, 2), '2023-41'],
    [edtfSeason(2024, 2), '2024-22'],
    [edtfDecade(1995), '199X'],
    [edtfCentury(1900), '19XX'],
  ])('%s is written %s and a public parser reads it', (value, expected) => {
    expect(value).toBe(expected);
    expect(() => parse(value)).not.toThrow();
  });

  test.each([
    ['2021-02-05', [2021, 2, 5], [2021, 2, 5]],
    ['2021-02', [2021, 2, 1], [2021, 2, 28]],
    ['2021', [2021, 1, 1], [2021, 12, 31]],
    ['199X', [1990, 1, 1], [1999, 12, 31]],
    ['19XX', [1900, 1, 1], [1999, 12, 31]],
    ['2023-35', [2023, 7, 1], [2023, 9, 30]],
    ['2023-41', [2023, 7, 1], [2023, 12, 31]],
    ['2023-24', [2023, 12, 1], [2024, 2, 29]],
    ['2021-02-01/2021-02-07', [2021, 2, 1], [2021, 2, 7]],
    ['2019/2021-03', [2019, 1, 1], [2021, 3, 31]],
  ] as const)('%s lasts from %j to %j', (value, first, last) => {
    expect(periodOf(value)).toEqual({
      first: toDay(...(first as [number, number, number])),
      last: toDay(...(last as [number, number, number])),
    });
  });

  test.each(['XXXX-02-05', 'P3D', '', '2021-02-31', '2021-77', '2021-2-5'])('%j has no period', (value) => {
    expect(periodOf(value)).toBeNull();
    expect(dayOf(value)).toBeNull();
  });
});
