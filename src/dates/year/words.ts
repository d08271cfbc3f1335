/** Dates in words, for evidence. */
import { civilOf, weekdayOf, type Day } from '../../text/calendar.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** EDTF of day, month or year precision as "26 January 2021", "January 2021", "2021". */
export function inWords(value: string): string {
  const [year, month, day] = value.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : null, name, year].filter(Boolean).join(' ');
}

/** "Friday 5 February 2021". */
export function dayInWords(day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return `${WEEKDAYS[weekdayOf(day) - 1]} ${date} ${MONTHS[month - 1]} ${year}`;
}

/** "on the same day", "10 days earlier", "3 months later", said of `then` as seen from `day`. */
export function apart(then: Day, day: Day): string {
  const days = day - then;
  if (days === 0) return 'on the same day';
  const size = Math.abs(days);
  const amount =
    size < 60
      ? `${size} day${size === 1 ? '' : 's'}`
      : size < 700
        ? `${Math.round(size / 30.4)} months`
        : `${Math.round(size / 365.25)} years`;
  return `${amount} ${days > 0 ? 'earlier' : 'later'}`;
}
