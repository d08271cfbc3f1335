import { hint } from '../hints.ts';
import { compile, timex, type Rule } from '../rule.ts';
import { GAP, MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

const PERIODS: Record<string, string> = {
  hour: 'PT1H',
  day: 'P1D',
  morning: 'P1D',
  night: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
};

/** "every day", "each Monday", "daily", "annually": ISO 8601 duration from one time to the next. */
export const set: Rule = {
  name: 'set',
  needs: hint.recurring,
  pattern: compile(
    `(?:(?:every|each)${GAP}(?:single${GAP})?(?<unit>hour|day|morning|night|week|month|quarter|year)|(?<word>daily|weekly|monthly)(?=[.,;:)]|$|${GAP}(?:since|from|to|in|at|for|and|or|by)(?!\\w)))(?!\\w)`,
  ),
  read: (match) => {
    const { unit, word } = match.groups as { unit?: string; word?: string };
    // "The Daily Telegraph" is a paper.
    if (word && /^\p{Lu}/u.test(word)) return null;
    return timex(match, 'set', () => PERIODS[(unit ?? word)!.toLowerCase()] ?? null);
  },
};

/** "every Monday", "each July", "Sundays": a weekday or month that comes again. */
export const repeatedDay: Rule = {
  name: 'repeated-day',
  needs: hint.recurring,
  pattern: compile(`(?:(?:every|each)${GAP}(?:(?<day>${WEEKDAY})|(?<month>${MONTH}))(?!\\w)|(?<days>${WEEKDAY})s(?!\\w))`),
  read: (match) => {
    const { day, month, days } = match.groups as { day?: string; month?: string; days?: string };
    const repeat = month ? `XXXX-${String(monthNumber(month)).padStart(2, '0')}` : `XXXX-WXX-${weekdayNumber((day ?? days)!)}`;
    return timex(match, 'set', () => repeat);
  },
};
