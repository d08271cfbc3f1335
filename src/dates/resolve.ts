/** Choosing the year, month or day that an incomplete expression means. The shares in the comments were counted on news with hand-made values, by which the rules were also tuned. */
import { addMonths, civilOf, isDate, toDay, weekdayOf, type Day } from '../text/calendar.ts';
import { dayOf, edtfDay, edtfMonth, edtfYearlessDay, periodOf } from '../text/edtf.ts';
import type { Reference } from './rule.ts';

/** Which way to look from the reference: "last May" back, "next May" forward. */
export type Direction = 'back' | 'forward' | 'here' | null;

/** What "last", "next", "this" and their like say. */
export function directionOf(word: string | undefined): Direction {
  if (!word) return null;
  if (/^(?:last|past|previous|prior|preceding)/i.test(word)) return 'back';
  if (/^(?:next|coming|upcoming|following)/i.test(word)) return 'forward';
  return /^(?:this|current|present)/i.test(word) ? 'here' : null;
}

/** What is told in the past tense lies at most so many days ahead: "the meeting was moved to 3 March". */
const AHEAD_OF_PAST = 30;

/** The last day that the words around an expression allow, seen from the day of the report. */
function latestOf(reference: Reference, anchor: Day): Day {
  const back = reference.back();
  if (back === 'surely') return anchor;
  return back === 'told' && !reference.ahead() ? anchor + AHEAD_OF_PAST : Infinity;
}

/** A day and month without a year: the nearest one (right in 94 % of news), but no later one where the past is told. */
export function nearestDate(reference: Reference, month: number, day: number, direction: Direction = null): string | null {
  if (!isDate(2000, month, day)) return null;
  if (reference.told !== null && direction === null && isDate(reference.told, month, day))
    return edtfDay(toDay(reference.told, month, day));
  if (reference.day === null) {
    const { year } = reference;
    return year !== null && isDate(year, month, day) ? edtfDay(toDay(year, month, day)) : edtfYearlessDay(month, day);
  }
  const anchor = reference.day;
  const latest = direction === null ? latestOf(reference, anchor) : Infinity;
  const days = [-1, 0, 1]
    .map((shift) => civilOf(anchor).year + shift)
    .filter((year) => isDate(year, month, day))
    .map((year) => toDay(year, month, day))
    .filter((candidate) =>
      direction === 'back' ? candidate < anchor : direction === 'forward' ? candidate > anchor : candidate <= latest,
    );
  return edtfDay(closest(days, anchor) ?? toDay(civilOf(anchor).year, month, 28));
}

function closest(days: readonly Day[], anchor: Day): Day | undefined {
  return days.toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0];
}

/** A month without a year: the nearest, but back with "last" and on with "next" or where the words look ahead (right in 82 %). */
export function monthNear(reference: Reference, month: number, direction: Direction): string | null {
  const { year, month: here } = reference;
  if (reference.told !== null && direction === null && !reference.ahead()) return edtfMonth(reference.told, month);
  if (year === null) return edtfMonth(null, month);
  // Of a report of which only the year is known: "last December" is that of the year before, "last May" mostly its own.
  if (here === null)
    return edtfMonth(year + (direction === 'back' && month > 6 ? -1 : direction === 'forward' && month <= 6 ? 1 : 0), month);
  const past = month <= here ? year : year - 1;
  if (direction === 'here') return edtfMonth(year, month);
  if (direction === 'back') return edtfMonth(month < here ? year : year - 1, month);
  if (direction === 'forward') return edtfMonth(month > here ? year : year + 1, month);
  const back = (here - month + 12) % 12;
  return edtfMonth(reference.ahead() && back > 0 ? past + 1 : back <= 10 ? past : past + 1, month);
}

/** A weekday: today or back, but on where the words look ahead (right in 89.5 %). */
export function weekdayNear(reference: Reference, weekday: number, direction: Direction): Day | null {
  if (reference.day === null) return null;
  const back = (weekdayOf(reference.day) - weekday + 7) % 7;
  if (direction === 'back') return reference.day - (back === 0 ? 7 : back);
  if (direction === 'forward') return reference.day + 7 - back;
  return reference.ahead() && back !== 0 ? reference.day + 7 - back : reference.day - back;
}

/** The day mentioned last, from which "the same day" and "two days later" are counted. */
export function lastDay(reference: Reference): Day | null {
  return dayOf(reference.lastDay);
}

/** Moves a month by a number of months, as EDTF; of an unknown year too. */
export function monthShift(year: number | null, month: number, count: number): string {
  if (year === null) return edtfMonth(null, addMonths(2000, month, count).month);
  const moved = addMonths(year, month, count);
  return edtfMonth(moved.year, moved.month);
}

/** The last day of the period where the words say "by the end of". */
export function endWhereDue(value: string | null, words: string, before: string): string | null {
  if (value === null || !/^(?:the\s+)?(?:very\s+)?(?:end|close)\b/i.test(words) || !/\bby\s+$/i.test(before)) return value;
  const period = periodOf(value);
  return period ? edtfDay(period.last) : value;
}
