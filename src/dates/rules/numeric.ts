import { isDate, toDay } from '../../text/calendar.ts';
import { edtfDay } from '../../text/edtf.ts';
import { hint } from '../hints.ts';
import { compile, date, type Rule } from '../rule.ts';

/** "2021-02-05", "2021/02/05", also with a time after "T". */
export const isoDate: Rule = {
  name: 'iso-date',
  needs: hint.figures,
  pattern: compile('(?<!\\d[-/.])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:T[\\d:.]{4,12}(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d\\w%]|[-/.]\\d)'),
  read: (match) => {
    const [year, month, day] = [match[1], match[3], match[4]].map(Number) as [number, number, number];
    return isDate(year, month, day) ? date(match, () => edtfDay(toDay(year, month, day))) : null;
  },
};

/** "12/03/2014", "17.06.2018", "5-2-21": the order is that of the document where both are possible. */
export const numericDate: Rule = {
  name: 'numeric-date',
  needs: hint.figures,
  pattern: compile('(?<![\\d.,/-])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d\\w%]|[-/.]\\d)'),
  read: (match, passage) => {
    const [one, two] = [Number(match[1]), Number(match[3])] as [number, number];
    const short = match[4]!.length === 2;
    // "1.2.05" may be a version or a section.
    if (short && match[2] !== '/') return null;
    const digits = Number(match[4]);
    const year = short ? digits + (digits < 50 ? 2000 : 1900) : digits;
    const dayFirst = two <= 12 && (match[2] === '.' || one > 12 || passage.traits.dayFirst);
    const [day, month] = dayFirst ? [one, two] : [two, one];
    return isDate(year, month, day) ? date(match, () => edtfDay(toDay(year, month, day))) : null;
  },
};
