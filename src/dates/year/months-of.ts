/** A day of the middle of a month standing for the whole of it. */
import { civilOf, daysInMonth, toDay, type Day } from '../../text/calendar.ts';

/** Days before and after a deed in which it is still a matter. */
const AROUND = 10;

/** Whether the month in which the day lies holds a day of the deed, or one shortly before or after it. */
export function monthHolds(day: Day, first: Day, last: Day): 'deed' | 'beside' | 'neither' {
  const { year, month } = civilOf(day);
  const begin = toDay(year, month, 1);
  const end = begin + daysInMonth(year, month) - 1;
  if (begin <= last && first <= end) return 'deed';
  return begin <= last + AROUND && end >= first - AROUND ? 'beside' : 'neither';
}
