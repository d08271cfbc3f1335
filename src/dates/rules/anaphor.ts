import { civilOf } from '../../text/calendar.ts';
import { edtfDay, edtfMonth, edtfYear, periodOf } from '../../text/edtf.ts';
import { lastDay, monthShift } from '../resolve.ts';
import { hint } from '../hints.ts';
import { compile, date, type Rule } from '../rule.ts';
import { GAP } from '../vocabulary.ts';
import { DAYPART } from './weekday.ts';

const which = `(?<which>the${GAP}(?:same|previous|following|next|very${GAP}next|preceding)|that(?:${GAP}same|${GAP}very)?)`;

/** "the same day", "that year", "the following month", "the next day": moved from the date mentioned last. */
export const anaphor: Rule = {
  name: 'anaphor',
  needs: hint.anaphor | hint.stretch,
  pattern: compile(
    `(?:(?:earlier|later|early|late)${GAP})?${which}${GAP}(?:(?<unit>day|month|year)(?!\\w|${GAP}(?:that|when|of|in${GAP}which)(?!\\w))${DAYPART}?|(?<part>morning|evening|night)(?!\\w))`,
  ),
  read: (match) => {
    const { which: words, unit: name, part } = match.groups as { which: string; unit?: string; part?: string };
    const unit = part ? 'day' : name!.toLowerCase();
    const shift = /previous|preceding/i.test(words) ? -1 : /following|next/i.test(words) ? 1 : 0;
    return date(match, (reference) => {
      if (unit === 'day') {
        const day = lastDay(reference);
        return day === null ? null : edtfDay(day + shift);
      }
      const last = reference.last === null ? null : periodOf(reference.last);
      if (!last) return null;
      const { year, month } = civilOf(last.first);
      if (unit === 'year') return edtfYear(year + shift);
      return reference.last!.length < 7 ? null : shift === 0 ? edtfMonth(year, month) : monthShift(year, month, shift);
    });
  },
};

/** "the day before", "a day later" without anything after them: beside the day mentioned last. */
export const dayBeside: Rule = {
  name: 'day-beside',
  needs: hint.unit | hint.beside,
  pattern: compile(`the${GAP}day${GAP}(?<which>before|after)(?=[.,;:)"”’]|$|${GAP}(?:in|at|by|to|and|with|that|on|when)(?!\\w))`),
  read: (match) =>
    date(match, (reference) => {
      const day = lastDay(reference) ?? reference.day;
      return day === null ? null : edtfDay(day + (/before/i.test(match.groups!['which']!) ? -1 : 1));
    }),
};
