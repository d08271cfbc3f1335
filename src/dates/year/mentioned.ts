/** Years in the text: a report is not older than the past it tells of, nor later than the future it speaks of, and seldom much later than the last year it names. */
import type { DateExpression } from '../../model.ts';
import { civilOf } from '../../text/calendar.ts';
import { periodOf } from '../../text/edtf.ts';
import { looksAhead } from '../ahead.ts';
import { onceForKey } from '../../text/tables.ts';
import type { Scene, Witness } from './witness.ts';

/** A year named as past that lies after the report, or as future that lies before it. */
const CONTRADICTION = -2.2;
const CONTRADICTION_FURTHER = -0.8;
/** Cost of every year between the last one named and the report. */
const SILENCE_A_YEAR = -0.12;

/** Words before a year that put it ahead of the report or at its edge: "to 2026", "by 2030". */
const FUTURE =
  /\b(?:to|until|till|by|through|before|for)\s+(?:the\s+(?:(?:end|year|beginning|middle|start|opening|close)\s+(?:of\s+)?(?:the\s+)?)?)?$/i;

/** Words after a year that make it the name of what may lie ahead: "the 2000 Olympics". */
const OCCASION = /^\s+(?:[A-Z][a-z]+\s+){0,2}(?:Olympics?|Games|World\s+Cup|[Ee]lections?|budget|season|campaign|vote|race)\b/;
/** Such an occasion is spoken of up to so many years ahead. */
const OCCASION_AHEAD = 3;

export function yearWitnesses({ article }: Scene, dates: readonly DateExpression[]): Witness[] {
  const past = new Set<number>();
  const future = new Set<number>();
  for (const { value, start, type, text } of dates) {
    if (type !== 'date' || value === null || !/^\d{4}/.test(value)) continue;
    const period = periodOf(value.slice(0, /^\d{4}-\d{2}/.test(value) ? 7 : 4));
    if (!period) continue;
    const year = civilOf(period.first).year;
    if (OCCASION.test(article.text.slice(start + text.length, start + text.length + 40))) {
      past.add(year - OCCASION_AHEAD);
      continue;
    }
    const ahead = FUTURE.test(article.text.slice(Math.max(0, start - 24), start)) || looksAhead(article.text, start);
    (ahead ? future : past).add(year);
  }
  if (past.size === 0 && future.size === 0) return [];
  const last = past.size > 0 ? Math.max(...past) : null;
  const next = future.size > 0 ? Math.min(...future) : null;
  const against = (year: number): number[] => [
    ...[...past].filter((named) => named > year),
    ...[...future].filter((named) => named < year),
  ];
  // Asked of a thousand months, and the same of twelve of them.
  const weightOf = onceForKey((year: number): number => {
    const wrong = against(year).length;
    if (wrong > 0) return Math.max(-4, CONTRADICTION + CONTRADICTION_FURTHER * (wrong - 1));
    return last === null ? 0 : Math.max(-2, SILENCE_A_YEAR * (year - last));
  });
  return [
    {
      kind: 'years',
      weigh: ({ year }) => weightOf(year),
      tell: (day) => {
        const { year } = civilOf(day);
        const wrong = against(year);
        if (wrong.length > 0) return `the text speaks of ${wrong.join(' and ')}, which does not fit ${year}`;
        const parts = [last === null ? null : `tells of ${last}`, next === null ? null : `looks ahead to ${next}`].filter(Boolean);
        return `the text ${parts.join(' and ')}`;
      },
    },
  ];
}
