import { isDate, toDay } from '../../text/calendar.ts';
import { edtfDay } from '../../text/edtf.ts';
import { nearestDate } from '../resolve.ts';
import { compile, hint, type Reading, type Rule } from '../rule.ts';
import { DAY, GAP, MONTH, monthNumber, WEEKDAY_OR_SHORT } from '../vocabulary.ts';
import { closesYear } from './year.ts';

const WEEKDAY_BEFORE = `(?:(?<weekday>${WEEKDAY_OR_SHORT},?${GAP})(?:the${GAP})?)?`;
const YEAR_AFTER = `(?:\\s{0,2}(?:,|of|-)?\\s{0,8}(?<year>\\d{4})(?![\\d\\w%])(?![.,:]\\d))?`;

/** A day of a month, with its year or without: null where there is no such day ("31 February"). */
function read(match: RegExpExecArray, text: string): Reading | null {
  const {
    weekday,
    month: name,
    day: digits,
    year: written,
  } = match.groups as { weekday?: string; month: string; day: string; year?: string };
  if (!/^\p{Lu}/u.test(name)) return null;
  const month = monthNumber(name);
  const day = Number.parseInt(digits, 10);
  const end = match.index + match[0].length;
  const year = written !== undefined && closesYear(text, end, Number(written)) ? Number(written) : null;
  if (!isDate(year ?? 2000, month, day)) return null;
  return {
    // "sat January 20": a verb, no weekday.
    start: match.index + (weekday !== undefined && /^\p{Ll}/u.test(weekday) ? weekday.length : 0),
    // "On May 5, 2000 soldiers": the figure is no year.
    end:
      written !== undefined && year === null
        ? end - match[0].length + Math.max(match[0].indexOf(name) + name.length, match[0].indexOf(digits) + digits.length)
        : end,
    type: 'date',
    anchor: true,
    resolve: (reference) => (year === null ? nearestDate(reference, month, day) : edtfDay(toDay(year, month, day))),
  };
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
  pattern: compile(`${WEEKDAY_BEFORE}(?:the${GAP})?(?<day>${DAY})(?:-|\\s{0,8}(?:of${GAP})?)(?<month>${MONTH})${YEAR_AFTER}`),
  read: (match, passage) => read(match, passage.text),
};
