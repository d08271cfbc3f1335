import { civilOf, easterSunday, nthWeekday, toDay, type Day } from '../../text/calendar.ts';
import { edtfDay } from '../../text/edtf.ts';
import { directionOf } from '../resolve.ts';
import { hint } from '../hints.ts';
import { compile, date, type Rule } from '../rule.ts';
import { GAP, YEAR } from '../vocabulary.ts';

const fixed =
  (month: number, day: number) =>
  (year: number): Day =>
    toDay(year, month, day);

/** Feasts that fall on one day the world over, or in the country whose name for them is used. */
const HOLIDAYS: readonly (readonly [RegExp, (year: number) => Day])[] = [
  [/^new year['’]s day$/i, fixed(1, 1)],
  [/^new year['’]s eve$/i, fixed(12, 31)],
  [/^christmas eve$/i, fixed(12, 24)],
  [/^christmas(?: day)?$/i, fixed(12, 25)],
  [/^boxing day$/i, fixed(12, 26)],
  [/^valentine['’]s day$/i, fixed(2, 14)],
  [/^may day$/i, fixed(5, 1)],
  [/^bastille day$/i, fixed(7, 14)],
  [/^fourth of july$/i, fixed(7, 4)],
  [/^halloween$/i, fixed(10, 31)],
  [/^armistice day$/i, fixed(11, 11)],
  [/^thanksgiving(?: day)?$/i, (year) => nthWeekday(year, 11, 4, 4)],
  [/^labor day$/i, (year) => nthWeekday(year, 9, 1, 1)],
  [/^memorial day$/i, (year) => nthWeekday(year, 5, 1, -1)],
  [/^election day$/i, (year) => nthWeekday(year, 11, 1, 1) + 1],
  [/^good friday$/i, (year) => easterSunday(year) - 2],
  [/^easter(?: sunday)?$/i, easterSunday],
  [/^easter monday$/i, (year) => easterSunday(year) + 1],
];

const NAMES =
  "New Year['’]s (?:Day|Eve)|Christmas(?: (?:Eve|Day))?|Boxing Day|Valentine['’]s Day|May Day|Bastille Day|Fourth of July|Halloween|Armistice Day|Thanksgiving(?: Day)?|Labor Day|Memorial Day|Election Day|Good Friday|Easter(?: (?:Sunday|Monday))?";

/** "Christmas Day", "last Thanksgiving", "Easter 2016": the nearest, but back with "last" and on with "next". */
export const holiday: Rule = {
  name: 'holiday',
  needs: hint.holiday,
  pattern: compile(
    `(?:(?<which>last|next|this)${GAP})?(?<name>${NAMES})(?!\\w|${GAP}(?:Island|Rising|Parade|uprising|rebellion|week))(?:,?${GAP}(?<year>${YEAR}))?`,
  ),
  read: (match) => {
    const { which, name, year } = match.groups as { which?: string; name: string; year?: string };
    if (!/^\p{Lu}/u.test(name)) return null;
    const dayIn = HOLIDAYS.find(([pattern]) => pattern.test(name))?.[1];
    if (!dayIn) return null;
    if (year) return date(match, () => edtfDay(dayIn(Number(year))));
    const direction = directionOf(which);
    return date(match, (reference) => {
      if (reference.day === null) return null;
      const anchor = reference.day;
      const here = civilOf(anchor).year;
      const days = [here - 1, here, here + 1].map(dayIn);
      const pool =
        direction === 'back' ? days.filter((day) => day < anchor) : direction === 'forward' ? days.filter((day) => day > anchor) : days;
      const near = pool.toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0];
      return near === undefined ? null : edtfDay(near);
    });
  },
};
