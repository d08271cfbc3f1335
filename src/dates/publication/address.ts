/** Dates in the address of a page: "/2020/02/24/", "-2020-02-24", "/20200224/", "/2020/feb/24/". */
import { isDate, toDay } from '../../text/calendar.ts';
import { edtfMonth, edtfDay } from '../../text/edtf.ts';
import { monthNumber } from '../vocabulary.ts';

const NAMED = /\/((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\/(\d{1,2})(?=[/?#.-]|$)/i;
const PARTED = /(?:^|[/_=-])((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?=[/?#._-]|$)/;
/** Eight digits are a day only as a whole segment or before a dash: others are numbers of articles. */
const RUN = /\/((?:19|20)\d\d)(\d\d)(\d\d)(?=[/?#_-]|$)/;
const MONTH_ONLY = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=\/)/;

/** The day or month in an address, as EDTF; null without one. */
export function dateInAddress(url: string): string | null {
  const path = url
    .slice(0, 2000)
    .replace(/^[a-z]{2,8}:\/\/[^/]{0,255}/i, '')
    .replace(/[?#].*$/s, '');
  const named = NAMED.exec(path);
  if (named) {
    const [year, month, day] = [Number(named[1]), monthNumber(named[2]!), Number(named[3])];
    return isDate(year, month, day) ? edtfDay(toDay(year, month, day)) : null;
  }
  for (const match of [PARTED.exec(path), RUN.exec(path)]) {
    if (!match) continue;
    const numbers = match
      .slice(1)
      .filter((part) => /^\d+$/.test(part))
      .map(Number);
    const [year, month, day] = numbers as [number, number, number];
    if (isDate(year, month, day)) return edtfDay(toDay(year, month, day));
  }
  const month = MONTH_ONLY.exec(path);
  return month ? edtfMonth(Number(month[1]), Number(month[2])) : null;
}
