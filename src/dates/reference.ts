/** The day against which the expressions of an article are read. */
import type { Published } from '../model.ts';
import { civilOf } from '../text/calendar.ts';
import { dayOf } from '../text/edtf.ts';
import type { Reference } from './rule.ts';

/** What the publication date settles: a day, a month, a year, or month and day of an unknown year. */
export function referenceOf(published: Pick<Published, 'value'>): Reference {
  const empty: Reference = { day: null, year: null, month: null, date: null, last: null, lastDay: null, ahead: false };
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
