import { isDate, toDay, weekdayOf, type Day } from '../../text/calendar.ts';
import { dayOf, edtfCentury, edtfDay, edtfDecade, edtfWeek, edtfYear } from '../../text/edtf.ts';
import { directionOf, endWhereDue, monthShift, nearestDate } from '../resolve.ts';
import { hint } from '../hints.ts';
import { compile, date, type Reference, type Rule } from '../rule.ts';
import { DAY, GAP, MONTH, monthNumber, PART } from '../vocabulary.ts';

/** Saturday and Sunday of the week of a day. */
const weekendOf = (day: Day): string => `${edtfDay(day - weekdayOf(day) + 6)}/${edtfDay(day - weekdayOf(day) + 7)}`;

/** The period of a unit, `shift` units from the one that holds the reference. */
export function periodFrom(reference: Reference, unit: string, shift: number): string | null {
  const { day, year, month } = reference;
  switch (unit) {
    case 'day':
      return day === null ? null : edtfDay(day + shift);
    case 'week':
      return day === null ? null : edtfWeek(day + 7 * shift);
    case 'weekend':
      return day === null ? null : weekendOf(day + 7 * shift);
    case 'month':
      return month === null ? null : monthShift(year, month, shift);
    case 'year':
      return year === null ? null : edtfYear(year + shift);
    case 'decade':
      return year === null ? null : edtfDecade(year + 10 * shift);
    case 'century':
      return year === null ? null : edtfCentury(year + 100 * shift);
    default:
      return null;
  }
}

/** "last week", "earlier this month", "early next year", "the end of the year", "the current year", "the weekend". */
export const relativePeriod: Rule = {
  name: 'relative-period',
  needs: hint.period,
  pattern: compile(
    `(?<part>${PART})?(?<which>(?:the${GAP})?(?:last|past|previous|next|coming|current)|this(?:${GAP}(?:past|coming))?|the)${GAP}(?<kind>(?:calendar|fiscal|financial|full)${GAP})?(?<unit>week(?:end)?|month|year|decade|century)(?!\\w|-(?!\\w*(?:end|long))|['’]s${GAP}end)`,
  ),
  read: (match, passage) => {
    const { part = '', which, kind, unit } = match.groups as { part?: string; which: string; kind?: string; unit: string };
    // "This Week" with capitals is a programme.
    if (/^\p{Lu}\p{Ll}/u.test(which) && /^\p{Lu}\p{Ll}/u.test(unit)) return null;
    const bare = /^the$/i.test(which);
    const after = passage.text.slice(match.index + match[0].length, match.index + match[0].length + 10);
    if (bare && /^\s+(?:of|in|after|before|ended|ending|earlier|later|ago|when|since|or|that)\b/i.test(after)) return null;
    const before = passage.text.slice(Math.max(0, match.index - 12), match.index);
    // "The year" alone is any year; "the end of the year" and "later in the year" are this one. "The weekend" is the last or the next.
    if (bare && unit.toLowerCase() !== 'weekend' && part === '' && !kind) return null;
    if (bare && /\b(?:times|once|twice|hours|days)\s+$/i.test(before)) return null;
    // "the past year", "over the last month": a stretch up to now, no calendar year.
    if (/^the\s+(?:last|past|coming|next)$/i.test(which) && part === '' && unit.toLowerCase() !== 'weekend') return null;
    const word = which.replace(/^(?:the|this)\s+(?=\w)/i, '');
    const direction = bare ? 'here' : directionOf(word);
    return date(match, (reference) => {
      const shift = direction === 'back' ? -1 : direction === 'forward' ? 1 : 0;
      const weekend = unit.toLowerCase() === 'weekend';
      const day = reference.day;
      // On a Monday "the weekend" is over; "last weekend" is the one before today.
      const late = weekend && day !== null && weekdayOf(day) < 6 && !reference.ahead() && bare ? -1 : 0;
      return endWhereDue(periodFrom(reference, unit.toLowerCase(), shift + late), part.trim(), before);
    });
  },
};

/** "year-end", "the end of the month", "year's end": the last day. */
export const yearEnd: Rule = {
  name: 'year-end',
  needs: hint.period | hint.end,
  pattern: compile(`(?:the${GAP})?(?<unit>year|month)(?:-|['’]s${GAP}|${GAP})end(?!\\w)`),
  read: (match) =>
    date(match, (reference) => {
      if (reference.year === null) return null;
      if (/year/i.test(match.groups!['unit']!)) return edtfDay(toDay(reference.year, 12, 31));
      return reference.month === null ? null : monthShift(reference.year, reference.month, 0);
    }),
};

/** "the week of March 9": the week that holds the day. */
export const weekOf: Rule = {
  name: 'week-of',
  needs: hint.period | hint.month | hint.digit,
  pattern: compile(`(?:the${GAP})?week${GAP}of${GAP}(?<month>${MONTH})${GAP}(?<day>${DAY})(?:,?${GAP}(?<year>\\d{4})(?![\\d\\w%]))?`),
  read: (match) => {
    const { month, day: digits, year } = match.groups as { month: string; day: string; year?: string };
    const [number, day] = [monthNumber(month), Number.parseInt(digits, 10)];
    return date(match, (reference) => {
      const value = year
        ? isDate(Number(year), number, day)
          ? edtfDay(toDay(Number(year), number, day))
          : null
        : nearestDate(reference, number, day);
      const at = dayOf(value);
      return at === null ? null : edtfWeek(at);
    });
  },
};
