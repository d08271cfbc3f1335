/** The day against which the expressions of an article are read. */
import type { Published } from '../model.ts';
import { civilOf, isDate, toDay } from '../text/calendar.ts';
import { dayOf, edtfDay } from '../text/edtf.ts';
import type { Reference } from './rule.ts';

/** What the publication date settles: a day, a month, a year, or month and day of an unknown year. */
export function referenceOf(published: Pick<Published, 'value'>): Reference {
  const empty: Reference = {
    day: null,
    year: null,
    month: null,
    date: null,
    last: null,
    lastDay: null,
    told: null,
    ahead: () => false,
    back: () => null,
  };
  const { value } = published;
  const day = dayOf(value);
  if (day !== null) {
    const { year, month, day: date } = civilOf(day);
    return { ...empty, day, year, month, date };
  }
  const partial = /^(\d{4}|XXXX)(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(value ?? '');
  if (!partial) return empty;
  const [, year, month, date] = partial;
  return { ...empty, year: year === 'XXXX' ? null : Number(year), month: month ? Number(month) : null, date: date ? Number(date) : null };
}

/** A paper prints a report at most this many days after the day of its dateline. */
const PRINTED_WITHIN = 3;

/**
 * The same, but counted from the day of the dateline where it gives one shortly before publication: "Moscow, Feb 5",
 * printed on 6 February, speaks on the 5th (all thirteen of thirteen reports that could be checked did so).
 */
export function reportReference(published: Pick<Published, 'value'>, datelineDate: string | null): Reference {
  const printed = referenceOf(published);
  if (printed.day === null || datelineDate === null) return printed;
  const [, year, month, day] = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(datelineDate) ?? [];
  if (!month || !day) return printed;
  const years = year === 'XXXX' ? [printed.year!, printed.year! - 1] : [Number(year)];
  const at = years
    .filter((candidate) => isDate(candidate, Number(month), Number(day)))
    .map((candidate) => toDay(candidate, Number(month), Number(day)))
    .find((candidate) => candidate <= printed.day! && printed.day! - candidate <= PRINTED_WITHIN);
  return at === undefined ? printed : referenceOf({ value: edtfDay(at) });
}
