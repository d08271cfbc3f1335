import { addMonthsToDay, civilOf, type Day } from '../../text/calendar.ts';
import { edtfDay, edtfMonth, edtfQuarter, edtfWeek, edtfYear, periodOf } from '../../text/edtf.ts';
import { lastDay } from '../resolve.ts';
import { hint } from '../hints.ts';
import { compile, date, type Reference, type Rule } from '../rule.ts';
import { COUNT, countOf, GAP } from '../vocabulary.ts';

const UNIT = '(?<unit>day|week|fortnight|month|year|decade|centur(?:y|ie))s?(?!\\w)';
const ABOUT = `(?:(?:about|around|almost|nearly|some|more${GAP}than|less${GAP}than|over|just|exactly|only|at${GAP}least)${GAP})?`;

/** A point so many units from a day, as precise as the unit: "two years ago" is a year, "two weeks ago" a day. */
function pointFrom(day: Day, count: number, unit: string): string | null {
  const at = civilOf(unit.startsWith('month') ? addMonthsToDay(day, count) : day);
  if (unit.startsWith('day')) return edtfDay(day + count);
  // "Two weeks ago" is still a day; "six weeks ago" is a week.
  if (unit.startsWith('week')) return Math.abs(count) > 2 ? edtfWeek(day + 7 * count) : edtfDay(day + 7 * count);
  if (unit.startsWith('fortnight')) return edtfDay(day + 14 * count);
  if (unit.startsWith('month')) return edtfMonth(at.year, at.month);
  if (unit.startsWith('year')) return edtfYear(at.year + count);
  if (unit.startsWith('decade')) return edtfYear(at.year + 10 * count);
  return null;
}

/** The same quarter of another year, where a quarter was told of: what "a year earlier" means in reports of figures. */
function sameQuarter(last: string | null, years: number): string | null {
  if (last === null || !/^\d{4}-3[3-6]$/.test(last)) return null;
  return edtfQuarter(Number(last.slice(0, 4)) + years, Number(last.slice(5)) - 32);
}

/** The year alone where no day is known. */
function yearFrom(reference: Reference, count: number, unit: string): string | null {
  if (reference.day !== null) return pointFrom(reference.day, count, unit);
  return reference.year !== null && unit.startsWith('year') ? edtfYear(reference.year + count) : null;
}

/** "three weeks ago", "a year ago", "nearly four years ago"; "two days from now", "a week from today". */
export const ago: Rule = {
  name: 'ago',
  needs: hint.unit | hint.ago,
  pattern: compile(
    `${ABOUT}(?<count>${COUNT})(?:-|${GAP})${UNIT}(?:${GAP}or${GAP}so)?${GAP}(?:(?<back>ago)(?!\\w)|from${GAP}(?:now|today)(?!\\w))`,
  ),
  read: (match) => {
    const { count: words, unit, back } = match.groups as { count: string; unit: string; back?: string };
    const count = countOf(words);
    if (count === null) return null;
    const name = unit.toLowerCase();
    return date(
      match,
      (reference) => {
        const quarter = name === 'year' ? sameQuarter(reference.last, back ? -count : count) : null;
        return quarter ?? yearFrom(reference, back ? -count : count, name);
      },
      false,
    );
  },
};

/**
 * "two days earlier", "a week later", "the day before": counted from the day mentioned last, where there is one;
 * without one there is nothing to count from ("two days after the attack").
 */
export const earlier: Rule = {
  name: 'earlier',
  needs: hint.unit | hint.beside,
  pattern: compile(
    `${ABOUT}(?<count>${COUNT})${GAP}${UNIT}${GAP}(?<which>earlier|before|previously|later|afterwards?)(?!\\w)(?!${GAP}(?:the|a|an|his|her|its|their|than|that)(?!\\w))`,
  ),
  read: (match) => {
    const { count: words, unit, which } = match.groups as { count: string; unit: string; which: string };
    const count = countOf(words);
    if (count === null) return null;
    const signed = /^(?:earlier|before|prev)/i.test(which) ? -count : count;
    const name = unit.toLowerCase();
    return date(
      match,
      (reference) => {
        const { last } = reference;
        const period = last === null ? null : periodOf(last);
        const quarter = name === 'year' ? sameQuarter(last, signed) : null;
        if (quarter) return quarter;
        if (name.startsWith('year') && period) return edtfYear(civilOf(period.first).year + signed);
        if (name.startsWith('month') && period && last!.length >= 7) return pointFrom(period.first, signed, name);
        const day = lastDay(reference);
        if (day !== null) return pointFrom(day, signed, name);
        return /^(?:earlier)/i.test(which) ? yearFrom(reference, signed, name) : null;
      },
      name !== 'year',
    );
  },
};
