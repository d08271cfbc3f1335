import { isDate, toDay } from '../../text/calendar.ts';
import { edtfDay } from '../../text/edtf.ts';
import { directionOf, nearestDate } from '../resolve.ts';
import { hint } from '../hints.ts';
import { compile, type Reading, type Rule } from '../rule.ts';
import { DAY, GAP, MONTH, monthNumber, WEEKDAY_OR_SHORT } from '../vocabulary.ts';
import { closesYear } from './year.ts';

const WEEKDAY_BEFORE = `(?:(?<weekday>${WEEKDAY_OR_SHORT},?${GAP})(?:the${GAP})?)?`;
const YEAR_AFTER = `(?:\\s{0,2}(?:,|of|-)?\\s{0,8}(?<year>\\d{4})(?![\\d\\w%])(?![.:]\\d|,\\d{3}(?!\\d)))?`;

interface Groups {
  readonly weekday?: string;
  readonly which?: string;
  readonly month: string;
  readonly day: string;
  readonly year?: string;
}

/** "The year ended March 31" is over. */
const ENDED = /\b(?:year|period|quarter|months?)\s+(?:that\s+)?ended\s+$/i;

/** The last of several days, with the year of them all: "22 January and 12 February 2012". */
const YEAR_OF_ALL = new RegExp(
  `^(?:,|,?${GAP}(?:and|or|to))${GAP}(?:(?:${DAY})${GAP}(?<one>${MONTH})|(?<other>${MONTH})${GAP}(?:3[01]|[12]\\d|0?[1-9])),?${GAP}(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d)`,
  'i',
);

/** The year that a list of days ends with, where the month is not later than that of its last day; null without one. */
function yearOfAll(text: string, end: number, month: number): number | null {
  const { one, other, year } = YEAR_OF_ALL.exec(text.slice(end, end + 48))?.groups ?? {};
  return year !== undefined && month <= monthNumber((one ?? other)!) ? Number(year) : null;
}

/** A day of a month, with its year or without: null where there is no such day ("31 February"). */
function read(match: RegExpExecArray, text: string): Reading | null {
  const { weekday, which, month: name, day: digits, year: written } = match.groups as unknown as Groups;
  const ended = ENDED.test(text.slice(Math.max(0, match.index - 24), match.index));
  const direction = ended ? 'back' : directionOf(which?.replace(/^this\s+past/i, 'past'));
  if (!/^\p{Lu}/u.test(name)) return null;
  const month = monthNumber(name);
  const day = Number.parseInt(digits, 10);
  const end = match.index + match[0].length;
  const own = written !== undefined && closesYear(text, end, Number(written)) ? Number(written) : null;
  const year = own ?? (written === undefined ? yearOfAll(text, end, month) : null);
  if (!isDate(year ?? 2000, month, day)) return null;
  return {
    // "sat January 20": a verb, no weekday.
    start: match.index + (weekday !== undefined && /^\p{Ll}/u.test(weekday) ? weekday.length : 0),
    // "On May 5, 2000 soldiers": the figure is no year.
    end:
      written !== undefined && own === null
        ? end - match[0].length + Math.max(match[0].indexOf(name) + name.length, match[0].indexOf(digits) + digits.length)
        : end,
    type: 'date',
    anchor: true,
    full: own !== null,
    resolve: (reference) => (year === null ? nearestDate(reference, month, day, direction) : edtfDay(toDay(year, month, day))),
  };
}

/** "Thursday, Feb. 4, 2021", "November 20th". */
export const monthDay: Rule = {
  name: 'month-day',
  needs: hint.month | hint.digit,
  pattern: compile(
    `${WEEKDAY_BEFORE}(?:(?<which>last|this|next|this${GAP}past)${GAP})?(?<month>${MONTH})\\s{0,8}(?<day>(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?)(?![\\d\\w%])(?![.:]\\d|,\\d{3}(?!\\d))${YEAR_AFTER}`,
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

/** "24 and 25" after a month: the second day of "April 24 and 25", "4, 5 and 6 March" is read by its last day. */
export const listedDay: Rule = {
  name: 'listed-day',
  needs: hint.month | hint.digit,
  pattern: compile(
    `(?<=(?<month>${MONTH})\\s(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\s{1,2}(?:and|or)\\s{1,2})(?<day>${DAY})(?!${GAP}${MONTH}|${GAP}\\p{L}{3,20}s\\b)${YEAR_AFTER}`,
  ),
  read: (match, passage) => read(match, passage.text),
};
