/** Finding the date expressions of an article and giving each its value, in order of place. */
import type { Article, DateExpression, Published } from '../model.ts';
import type { Day } from '../text/calendar.ts';
import { dayOf } from '../text/edtf.ts';
import { looksAhead } from './ahead.ts';
import { looksBack } from './back.ts';
import { passagesOf } from './passages.ts';
import { referenceOf, reportReference } from './reference.ts';
import { fullDays, withYearOf } from './same-day.ts';
import type { Reading } from './rule.ts';
import { readPassage } from './select.ts';
import { onceFor } from '../text/tables.ts';
import { traitsOf } from './traits.ts';
import { writtenDates } from './publication/written.ts';

/** Years before the report from which on a passage is a look back. */
const LONG_AGO = 3;
/** Characters over which a year named carries. */
const STORY = 200;

/** Nothing known of the report. */
const NOWHEN = referenceOf({ value: null });

/** A stretch of the article and the expressions in it, no value fixed yet. */
interface Stretch {
  readonly offset: number;
  readonly text: string;
  readonly readings: readonly Reading[];
}

/** The expressions of an article, read once: which stand in it does not depend on when it was published, only what they mean. */
const stretchesOf = onceFor((article: Article): readonly Stretch[] =>
  Array.from(passagesOf(article, traitsOf(article)), ({ offset, passage }) => ({
    offset,
    text: passage.text,
    readings: readPassage(passage),
  })),
);

/** The days written out in full. */
const writtenOut = (stretches: readonly Stretch[]): Day[] =>
  fullDays(stretches.flatMap(({ readings }) => readings.filter(({ full }) => full === true).map(({ resolve }) => resolve(NOWHEN))));

/**
 * A day told as past before, "the Oct. 7 attack", is the same where its words would put it after the report.
 * `past` holds the past days of the text by month and day.
 */
function asBefore(past: Map<string, string>, value: string, report: Day | null, text: string, start: number): string {
  const day = dayOf(value);
  if (report === null || day === null) return value;
  const key = value.slice(4);
  if (day <= report) past.set(key, value);
  else if (!looksAhead(text, start)) return past.get(key) ?? value;
  return value;
}

export function findExpressions(article: Article, published: Published): DateExpression[] {
  const traits = traitsOf(article);
  const dateline = article.dateline?.date ? (writtenDates(article.dateline.date, traits)[0]?.value ?? null) : null;
  const base = reportReference(published, dateline);
  const dates: DateExpression[] = [];
  const stretches = stretchesOf(article);
  const dated = base.year === null ? withYearOf(writtenOut(stretches)) : null;
  const past = new Map<string, string>();
  let last: string | null = null;
  let lastDay: string | null = null;
  for (const { offset, text, readings } of stretches) {
    let told: { year: number; at: number } | null = null;
    for (const reading of readings) {
      const words = text.slice(reading.start, reading.end);
      const resolved: string | null = reading.resolve({
        day: base.day,
        year: base.year,
        month: base.month,
        date: base.date,
        last,
        lastDay,
        told: told && reading.start - told.at < STORY ? told.year : null,
        // Few ways of writing a date ask for it.
        ahead: () => looksAhead(text, reading.start),
        back: () => looksBack(text, reading.start, reading.end),
      });
      const settled: string | null = resolved !== null && dated !== null ? dated(resolved, words) : resolved;
      if (settled === null) continue;
      const same = asBefore(past, settled, base.day, text, reading.start);
      const value: string = reading.full ? settled : same;
      if (reading.type === 'date' && reading.anchor) {
        last = value;
        if (dayOf(value) !== null) lastDay = value;
        const year = /^\d{4}-[01]\d/.test(value) ? Number(value.slice(0, 4)) : null;
        if (year !== null) told = base.year !== null && base.year - year >= LONG_AGO ? { year, at: reading.end } : null;
      }
      dates.push({
        start: offset + reading.start,
        end: offset + reading.end,
        text: words,
        type: reading.type,
        value,
      });
    }
  }
  return dates;
}
