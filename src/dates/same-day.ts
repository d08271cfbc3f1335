/**
 * The year of "May 21" where nothing tells when the report was written: that of a full date of the same day in the text,
 * and of "Sunday, July 30" that of a full date near it in which the weekday is right. Other years named in a text are
 * mostly not its own (right for 19 of 100 such days): a year is written out where it is another.
 */
import { civilOf, isDate, toDay, weekdayOf, type Day } from '../text/calendar.ts';
import { dayOf } from '../text/edtf.ts';
import { WEEKDAY, weekdayNumber } from './vocabulary.ts';

/** Days between a full date and the day whose weekday is right in its year. */
const NEAR = 31;

const NAMED = new RegExp(`^(${WEEKDAY})\\b`, 'i');

/** Gives a value without a year (`XXXX-05-21`) the year that full dates of the text settle, where all agree; others stay. */
export function withYearOf(full: readonly Day[]): (value: string, words: string) => string {
  if (full.length === 0) return (value) => value;
  return (value, words) => {
    const [, month, day] = /^XXXX-(\d\d)-(\d\d)$/.exec(value) ?? [];
    if (!month || !day) return value;
    const weekday = NAMED.exec(words);
    const years = new Set(
      full.flatMap((at) => {
        const { year } = civilOf(at);
        if (!isDate(year, Number(month), Number(day))) return [];
        const then = toDay(year, Number(month), Number(day));
        const near = weekday !== null && Math.abs(then - at) <= NEAR && weekdayOf(then) === weekdayNumber(weekday[1]!);
        return then === at || near ? [year] : [];
      }),
    );
    return years.size === 1 ? `${String([...years][0]).padStart(4, '0')}${value.slice(4)}` : value;
  };
}

/** The full dates among values. */
export const fullDays = (values: readonly (string | null)[]): Day[] => values.flatMap((value) => dayOf(value) ?? []);
