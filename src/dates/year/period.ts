/**
 * The year, or the month, of a report that states no date at all: every month from 1945 to now is scored by all witnesses.
 * A day is given only where the lede tells of a deed whose day is known, and names its weekday or says "today".
 */
import type { DateExpression, Published } from '../../model.ts';
import { civilOf, toDay, type Day } from '../../text/calendar.ts';
import { dayOf, edtfDay, edtfMonth, edtfYear } from '../../text/edtf.ts';
import { groundsOf, scoreDays, shareOf, tellingOf } from './evidence.ts';
import { FIRST_YEAR } from './index.ts';
import { dayToldIn } from './deed-day.ts';
import type { Scene } from './witness.ts';
import { monthWitnessesOf, suffice } from './witnesses.ts';

/** Share of the likelihood that the year, and then the month, must have: on news of known date nineteen in twenty such years were right. */
const SHARE = 0.7;
/** A month is judged by a day in its middle. */
const MIDDLE = 15;

/** What can be said of the time of a report from its content alone; null where no year stands out. */
export function inferPeriod(scene: Scene, dates: readonly DateExpression[], now: string): Published | null {
  const witnesses = monthWitnessesOf(scene, dates);
  if (!suffice(witnesses)) return null;
  const scored = scoreDays(months(dayOf(now)!), witnesses);
  const best = scored[0]!;
  const { year, month } = civilOf(best.day);
  const inYear = ({ day }: { day: Day }): boolean => civilOf(day).year === year;
  const confidence = shareOf(scored, inYear);
  const next = scored.find((other) => !inYear(other))!;
  const telling = tellingOf(witnesses, best, next, scored);
  if (confidence < SHARE || !suffice(telling.filter((witness) => witness.weigh(best.day) >= 0))) return null;
  const ofMonth = shareOf(scored, (other) => other === best);
  const told = ofMonth >= SHARE ? dayToldIn(scene, year, month) : null;
  return {
    value: told !== null ? edtfDay(told.day) : ofMonth >= SHARE ? edtfMonth(year, month) : edtfYear(year),
    basis: 'inferred',
    stated: false,
    confidence: told !== null ? Math.min(ofMonth, told.confidence) : ofMonth >= SHARE ? ofMonth : confidence,
    evidence: [
      'nothing in the text states when it was published; it is inferred from what is told',
      ...(told === null ? [] : [told.ground]),
      ...groundsOf(telling, best, scored, false),
      `next best is ${civilOf(next.day).year}`,
    ],
  };
}

/** A day in the middle of every month up to this one. */
function months(today: Day): Day[] {
  const days: Day[] = [];
  const last = civilOf(today);
  for (let year = FIRST_YEAR; year <= last.year; year++) {
    for (let month = 1; month <= 12 && (year < last.year || month <= last.month); month++) days.push(toDay(year, month, MIDDLE));
  }
  return days;
}
