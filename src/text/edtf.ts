/** Writing and reading the EDTF (ISO 8601-2) forms the program uses; the forms are listed in the README of the records. */
import { addMonths, civilOf, daysInMonth, isDate, mondayOf, toDay, type Day } from './calendar.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** A year: `2021`; EDTF level 1 wants `Y` before years of more than four digits, and a sign before those before 0. */
export function edtfYear(year: number): string {
  if (year < 0) return `-${pad(-year, 4)}`;
  return year > 9999 ? `Y${year}` : pad(year, 4);
}

/** A month, `2021-02`; of an unknown year `XXXX-02`. */
export function edtfMonth(year: number | null, month: number): string {
  return `${year === null ? 'XXXX' : edtfYear(year)}-${pad(month, 2)}`;
}

/** A day, `2021-02-05`. */
export function edtfDay(day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return `${edtfMonth(year, month)}-${pad(date, 2)}`;
}

/** A day of an unknown year, `XXXX-02-05`. */
export function edtfYearlessDay(month: number, day: number): string {
  return `${edtfMonth(null, month)}-${pad(day, 2)}`;
}

/** The ISO week that holds the day, as the interval from its Monday to its Sunday (EDTF has no weeks). */
export function edtfWeek(day: Day): string {
  return `${edtfDay(mondayOf(day))}/${edtfDay(mondayOf(day) + 6)}`;
}

/** A quarter, `2023-33` (33 to 36). */
export function edtfQuarter(year: number, quarter: number): string {
  return `${edtfYear(year)}-${32 + quarter}`;
}

/** A half-year, `2023-40` or `-41`. */
export function edtfHalf(year: number, half: number): string {
  return `${edtfYear(year)}-${39 + half}`;
}

/** A season, `2021-22`: spring 1, summer 2, autumn 3, winter 4. */
export function edtfSeason(year: number, season: number): string {
  return `${edtfYear(year)}-${20 + season}`;
}

/** The decade of a year, `199X`. */
export function edtfDecade(year: number): string {
  return `${edtfYear(year).slice(0, 3)}X`;
}

/** The century of a year, `19XX`. */
export function edtfCentury(year: number): string {
  return `${edtfYear(year).slice(0, 2)}XX`;
}

/** First and last day of a period. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

const monthsOf = (year: number, month: number, count: number): Period => {
  const end = addMonths(year, month, count - 1);
  return { first: toDay(year, month, 1), last: toDay(end.year, end.month, daysInMonth(end.year, end.month)) };
};

/**
 * First and last day of an EDTF value of known year; null for what has none (`XXXX-02-05`, durations).
 * Seasons count as the three months the northern hemisphere gives them, winter from December of the same year.
 */
export function periodOf(value: string): Period | null {
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const first = periodOf(value.slice(0, slash));
    const last = periodOf(value.slice(slash + 1));
    return first && last ? { first: first.first, last: last.last } : null;
  }
  const unit = /^(\d{2})(\d|X)(\d|X)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!unit) return null;
  const [, century, tens, ones, second, third] = unit;
  if (tens === 'X') return ones === 'X' && !second ? monthsOf(Number(century) * 100, 1, 1200) : null;
  if (ones === 'X') return second ? null : monthsOf(Number(century! + tens!) * 10, 1, 120);
  const year = Number(century! + tens! + ones!);
  if (!second) return monthsOf(year, 1, 12);
  const part = Number(second);
  if (third)
    return isDate(year, part, Number(third)) ? { first: toDay(year, part, Number(third)), last: toDay(year, part, Number(third)) } : null;
  if (part >= 1 && part <= 12) return monthsOf(year, part, 1);
  if (part >= 21 && part <= 24) return monthsOf(year, (part - 20) * 3, 3);
  if (part >= 33 && part <= 36) return monthsOf(year, (part - 33) * 3 + 1, 3);
  return part === 40 || part === 41 ? monthsOf(year, (part - 40) * 6 + 1, 6) : null;
}

/** The day number of a full date (`2021-02-05`), null for anything less. */
export function dayOf(value: string | null): Day | null {
  if (value === null || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  return periodOf(value)?.first ?? null;
}
