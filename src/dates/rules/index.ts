/**
 * All ways of writing dates, in order of trust. The longest expression wins, whichever rule found it; of equal ones the earlier rule's.
 * Hence full dates first, then narrower stretches, then what is counted from other dates, then durations.
 */
import type { Rule } from '../rule.ts';
import { ago, earlier } from './ago.ts';
import { anaphor, dayBeside } from './anaphor.ts';
import { clock } from './clock.ts';
import { dayMonth, listedDay, monthDay } from './dayOfMonth.ts';
import { betweenDays, dayMonthRange, monthDayRange } from './dayRange.ts';
import { deictic } from './deictic.ts';
import { duration } from './duration.ts';
import { century, decade, namedDecade } from './era.ts';
import { holiday } from './holiday.ts';
import { month, monthRange, monthYear } from './month.ts';
import { isoDate, numericDate } from './numeric.ts';
import { half, plainQuarter, quarter, yearEarlier } from './quarter.ts';
import { relativePeriod, weekOf, yearEnd } from './relativePeriod.ts';
import { season } from './season.ts';
import { repeatedDay, set } from './set.ts';
import { shortYear } from './shortYear.ts';
import { spelledYear } from './spelledYear.ts';
import { weekday } from './weekday.ts';
import { year, yearRange } from './year.ts';

export const rules: readonly Rule[] = [
  // Full and partial dates: they settle themselves.
  isoDate,
  numericDate,
  monthDay,
  dayMonth,
  listedDay,
  monthDayRange,
  dayMonthRange,
  betweenDays,
  monthYear,
  monthRange,
  month,
  spelledYear,
  yearRange,
  decade,
  namedDecade,
  century,
  year,
  shortYear,
  // Parts of a year.
  quarter,
  plainQuarter,
  half,
  season,
  holiday,
  // Counted from the day of the report.
  weekday,
  deictic,
  weekOf,
  relativePeriod,
  yearEnd,
  ago,
  // Counted from the date mentioned last.
  earlier,
  anaphor,
  dayBeside,
  yearEarlier,
  clock,
  // No dates: kept so that "every Monday" is not taken for one.
  repeatedDay,
  set,
  duration,
];
