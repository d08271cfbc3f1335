/** Dates of the lexicon: EDTF of day, month or year precision (`2004-03-09`, `2004-03`, `2004`). */

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the value is such a date and stands in the calendar. */
export function isDate(value: unknown): value is string {
  const match = typeof value === 'string' ? DATE.exec(value) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the value is a day or a range of days (`2021-06-11/2021-06-13`) in the calendar and in order. */
export function isDays(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const parts = value.split('/');
  const [first, last = first] = parts as [string, string?];
  return parts.length <= 2 && parts.every((part) => part.length === 10 && isDate(part)) && (parts.length === 1 || first < last);
}

/** First and last day a date may mean, as texts that compare like dates. */
const earliest = (date: string): string => date + '-01-01'.slice(date.length - 4);
const latest = (date: string): string => date + '-12-31'.slice(date.length - 4);

/** Whether date `a` lies before `b` with every reading of both. */
export const isBefore = (a: string, b: string): boolean => latest(a) < earliest(b);

/** Whether `date` may lie between `from` and `to` (both may be open). Coarse dates are read generously. */
export function isWithin(date: string, from: string | null, to: string | null): boolean {
  return !(from !== null && isBefore(date, from)) && !(to !== null && isBefore(to, date));
}
