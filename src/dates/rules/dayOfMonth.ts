import { isDate, toDay } from '../../text/calendar.ts';
import { edtfDay } from '../../text/edtf.ts';
import { nearestDate } from '../resolve.ts';
import { compile, date, hint, type Reading, type Rule } from '../rule.ts';
import { DAY, GAP, MONTH, monthNumber, WEEKDAY_OR_SHORT } from '../vocabulary.ts';
import { closesYear } from './year.ts';

const WEEKDAY_BEFORE = `(?:${WEEKDAY_OR_SHORT},?${GAP}(?:the${GAP})?)?`;
const YEAR_AFTER = `(?:\\s{0,2}(?:,|of)?\\s{0,8}(?<year>\\d{4})(?![\\d\\w%])(?![.,:]\\d))?`;

/** A day of a month, with its year or without: null where there is no such day ("31 February"). */
function read(match: RegExpExecArray, text: string): Reading | null {
  const { month: name, day: digits, year } = match.groups as { month: string; day: string; year?: string };
  if (!/^\p{Lu}/u.test(name)) return null;
  const month = monthNumber(name);
  const day = Number.parseInt(digits, 10);
  if (year === undefined) return isDate(2000, month, day) ? date(match, (reference) => nearestDate(reference, month, day)) : null;
  if (!closesYear(text, match.index + match[0].length, Number(year))) {
    const end = match.index + match[0].length - match[0].slice(match[0].lastIndexOf(digits) + digits.length).length;
    return { start: match.index, end, type: 'date', anchor: true, resolve: (reference) => nearestDate(reference, month, day) };
  }
  return isDate(Number(year), month, day) ? date(match, () => edtfDay(toDay(Number(year), month, day))) : null;
}

/** "Thursday, Feb. 4, 2021", "November 20th". */
export const monthDay: Rule = {
  name: 'month-day',
  needs: hint.month | hint.digit,
  pattern: compile(
    `${WEEKDAY_BEFORE}(?<month>${MONTH})\\s{0,8}(?<day>(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?)(?![\\d\\w%])(?![.:]\\d|,\\d{3}(?!\\d))${YEAR_AFTER}`,
  ),
  read: (match, passage) => read(match, passage.text),
};

/** "4 March", "Friday 14 March 2018", "the 20th of January". */
export const dayMonth: Rule = {
  name: 'day-month',
  needs: hint.month | hint.digit,
  pattern: compile(
    `${WEEKDAY_BEFORE}(?:the${GAP})?(?<day>${DAY})(?:-|\\s{0,8}(?:of${GAP})?)(?<month>${MONTH})(?:-(?=\\d))?,?${YEAR_AFTER}`,
  ),
  read: (match, passage) => read(match, passage.text),
};
