import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonthsToDay,
  civilOf,
  daysInMonth,
  easterSunday,
  isDate,
  mondayOf,
  nthWeekday,
  toDay,
  weekdayOf,
} from '../../src/text/calendar.ts';

describe('calendar', () => {
  test('agrees with Date in years that Date counts alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilOf(day)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        const { year, month, day: dayOfMonth } = civilOf(day);
        expect(toDay(year, month, dayOfMonth)).toBe(day);
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  test('knows the days that do not exist', () => {
    expect(isDate(2021, 2, 29)).toBe(false);
    expect(isDate(2024, 2, 29)).toBe(true);
    expect(isDate(1900, 2, 29)).toBe(false);
    expect(isDate(2000, 2, 29)).toBe(true);
    expect(isDate(2021, 13, 1)).toBe(false);
    expect(daysInMonth(2021, 4)).toBe(30);
  });

  test('a month after 31 January is the last of February', () => {
    expect(civilOf(addMonthsToDay(toDay(2021, 1, 31), 1))).toEqual({ year: 2021, month: 2, day: 28 });
  });

  test('feasts and weekdays of months', () => {
    expect(easterSunday(2016)).toBe(toDay(2016, 3, 27));
    expect(easterSunday(2024)).toBe(toDay(2024, 3, 31));
    expect(nthWeekday(2020, 11, 4, 4)).toBe(toDay(2020, 11, 26));
    expect(nthWeekday(2020, 5, 1, -1)).toBe(toDay(2020, 5, 25));
    expect(mondayOf(toDay(2021, 2, 5))).toBe(toDay(2021, 2, 1));
  });
});
