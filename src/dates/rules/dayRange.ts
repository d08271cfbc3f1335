import { isDate, toDay } from '../../text/calendar.ts';
import { edtfDay, edtfYearlessDay } from '../../text/edtf.ts';
import { nearestDate } from '../resolve.ts';
import { hint } from '../hints.ts';
import { compile, date, type Reading, type Rule } from '../rule.ts';
import { DASH, DAY, GAP, MONTH, monthNumber } from '../vocabulary.ts';

const TO = `(?:${DASH}|${GAP}(?:to|through|till|until)${GAP})`;
const YEAR_AFTER = `(?:,?\\s{1,8}(?<year>\\d{4})(?![\\d\\w%]))?`;

/** First and last day of a stretch inside a year. */
function read(match: RegExpExecArray): Reading | null {
  const { from, to, first, last, year: written } = match.groups as Record<string, string | undefined>;
  const opening = monthNumber((first ?? last)!);
  const closing = monthNumber((last ?? first)!);
  const start = Number.parseInt(from!, 10);
  const end = Number.parseInt(to!, 10);
  if (!/^\p{Lu}/u.test((first ?? last)!) || !isDate(2000, opening, start) || !isDate(2000, closing, end)) return null;
  if (opening === closing && end <= start) return null;
  return date(match, (reference) => {
    const year = written === undefined ? nearestDate(reference, opening, start)?.slice(0, 4) : written;
    if (!year || year === 'XXXX') return `${edtfYearlessDay(opening, start)}/${edtfYearlessDay(closing, end)}`;
    const opens = written !== undefined && closing < opening ? Number(year) - 1 : Number(year);
    const closes = closing < opening ? opens + 1 : opens;
    if (!isDate(opens, opening, start) || !isDate(closes, closing, end)) return null;
    return `${edtfDay(toDay(opens, opening, start))}/${edtfDay(toDay(closes, closing, end))}`;
  });
}

/** "January 20-22, 2021", "from May 31 to June 2", "between January 20 and 22". */
export const monthDayRange: Rule = {
  name: 'month-day-range',
  needs: hint.month | hint.digit,
  pattern: compile(`(?:(?<first>${MONTH})\\s{0,8}(?<from>${DAY})${TO}(?:(?<last>${MONTH})\\s{0,8})?(?<to>${DAY})${YEAR_AFTER})`),
  read,
};

/** "20-22 January 2021", "31 May to 2 June". */
export const dayMonthRange: Rule = {
  name: 'day-month-range',
  needs: hint.month | hint.digit,
  pattern: compile(`(?<from>${DAY})(?:${GAP}(?<first>${MONTH}))?${TO}(?<to>${DAY})${GAP}(?<last>${MONTH})${YEAR_AFTER}`),
  read,
};

/** "between January 20 and 22", "between 20 and 22 January": "and" makes a stretch only after "between". */
export const betweenDays: Rule = {
  name: 'between-days',
  needs: hint.month | hint.digit,
  pattern: compile(
    `(?<=\\bbetween${GAP})(?:(?<first>${MONTH})${GAP}(?<from>${DAY})${GAP}and${GAP}(?:(?<last>${MONTH})${GAP})?(?<to>${DAY})${YEAR_AFTER})`,
  ),
  read,
};
