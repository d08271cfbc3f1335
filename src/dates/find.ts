/** Finding the date expressions of an article and giving each its value, in order of place. */
import type { Article, DateExpression, Published } from '../model.ts';
import { dayOf } from '../text/edtf.ts';
import { looksAhead } from './ahead.ts';
import { passagesOf } from './passages.ts';
import { reportReference } from './reference.ts';
import { readPassage } from './select.ts';
import { traitsOf } from './traits.ts';
import { writtenDates } from './publication/written.ts';

export function findExpressions(article: Article, published: Published): DateExpression[] {
  const traits = traitsOf(article);
  const dateline = article.dateline?.date ? (writtenDates(article.dateline.date, traits)[0]?.value ?? null) : null;
  const base = reportReference(published, dateline);
  const dates: DateExpression[] = [];
  let last: string | null = null;
  let lastDay: string | null = null;
  for (const { offset, passage } of passagesOf(article, traits)) {
    for (const reading of readPassage(passage)) {
      const value: string | null = reading.resolve({ ...base, last, lastDay, ahead: looksAhead(passage.text, reading.start) });
      if (value === null) continue;
      if (reading.type === 'date' && reading.anchor) {
        last = value;
        if (dayOf(value) !== null) lastDay = value;
      }
      dates.push({
        start: offset + reading.start,
        end: offset + reading.end,
        text: passage.text.slice(reading.start, reading.end),
        type: reading.type,
        value,
      });
    }
  }
  return dates;
}
