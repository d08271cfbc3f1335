/**
 * chrono-node on what the own rules left: forms of a full date they do not know ("5-Feb-21", "2021 February 5").
 * On running text everything else it finds there is noise (prices, fractions, "now"), so only results that
 * state day, month and year are taken, and it is asked only about a month's name beside figures.
 */
import { strict } from 'chrono-node/en';
import type { Span } from '../model.ts';
import { isDate, toDay } from '../text/calendar.ts';
import { edtfDay } from '../text/edtf.ts';
import { hint } from './hints.ts';
import type { Passage, Reading } from './rule.ts';
import { closesYear } from './rules/year.ts';
import { MONTH } from './vocabulary.ts';

const NEAR_FIGURES = new RegExp(`\\d[^\\p{L}\\d]{0,3}(?:(?:st|nd|rd|th)\\s(?:of\\s)?)?${MONTH}|\\b${MONTH}[^\\p{L}\\d]{0,3}\\d`, 'giu');
const YEAR_NEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|[-'’]\d\d(?!\d)/;
/** Characters on either side of such a place that are read. */
const AROUND = 40;
/** Any day will do: nothing relative is taken. */
const NOWHEN = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

const BOTH = hint.month | hint.digit;
const ANY_YEAR = hint.year | hint.shortYear;

function monthsBesideFigures({ text, pieces }: Passage): Span[] {
  return pieces
    .filter(({ hints }) => (hints & BOTH) === BOTH && (hints & ANY_YEAR) !== 0)
    .flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(NEAR_FIGURES), ({ 0: words, index }) => ({
        start: start + index,
        end: start + index + words.length,
      })),
    );
}

/** Readings of full dates beside and between those the rules found; a shorter one inside a find is replaced by it. */
export function leftovers(passage: Passage, kept: readonly Reading[]): Reading[] {
  const found: Reading[] = [];
  for (const { start: at, end } of monthsBesideFigures(passage)) {
    const settled = kept.some((reading) => reading.start <= end && at <= reading.end && reading.full === true);
    if (settled || found.some((reading) => reading.start <= at && at < reading.end)) continue;
    const from = Math.max(0, at - AROUND);
    const place = passage.text.slice(from, at + AROUND);
    if (!YEAR_NEAR.test(place)) continue;
    for (const result of strict.parse(place, NOWHEN)) {
      const { start: when, text, index } = result;
      if (!when.isCertain('day') || !when.isCertain('month') || !when.isCertain('year')) continue;
      const [year, month, day] = [when.get('year')!, when.get('month')!, when.get('day')!];
      const start = from + index;
      if (isDate(year, month, day) && closesYear(passage.text, start + text.trimEnd().length, year))
        found.push({
          start,
          end: start + text.trimEnd().length,
          type: 'date',
          anchor: true,
          full: true,
          resolve: () => edtfDay(toDay(year, month, day)),
        });
    }
  }
  return found;
}
