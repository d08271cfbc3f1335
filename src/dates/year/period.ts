/**
 * The year, or the month, of a report that states no date at all: every month from 1945 to now is scored by all witnesses.
 * A day is given only where the lede tells of a deed whose day is known and names its weekday: of reports that write out a
 * full date in their lede, only one in four was published on it.
 */
import type { DateExpression, Published } from '../../model.ts';
import { civilOf, toDay, weekdayOf, type Day } from '../../text/calendar.ts';
import { dayOf, edtfDay, edtfMonth, edtfYear } from '../../text/edtf.ts';
import { groundsOf, scoreDays, shareOf, tellingOf } from './evidence.ts';
import { FIRST_YEAR } from './index.ts';
import { weekdayNumber } from '../vocabulary.ts';
import { changesIn } from './relations.ts';
import { ledeWeekday } from './weekdays.ts';
import type { Scene } from './witness.ts';
import { monthWitnessesOf, suffice } from './witnesses.ts';
import { dayInWords } from './words.ts';

/** Share of the likelihood that the year, and then the month, must have: on news of known date nineteen in twenty such years were right. */
const SHARE = 0.7;
/** How often news appears on the day its lede names: three times in four. */
const ON_ITS_DAY = 0.75;
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
  const day = ofMonth >= SHARE ? dayToldIn(scene, year, month) : null;
  return {
    value: day !== null ? edtfDay(day) : ofMonth >= SHARE ? edtfMonth(year, month) : edtfYear(year),
    basis: 'inferred',
    stated: false,
    confidence: day !== null ? Math.min(ofMonth, ON_ITS_DAY) : ofMonth >= SHARE ? ofMonth : confidence,
    evidence: [
      'nothing in the text states when it was published; it is inferred from what is told',
      ...(day === null ? [] : [`the lede names the weekday of the deed, ${dayInWords(day)}; such news mostly appears on the day itself`]),
      ...groundsOf(telling, best, scored, false),
      `next best is ${civilOf(next.day).year}`,
    ],
  };
}

/** The day of the deed the lede tells of, in that month, where the lede names its weekday. */
function dayToldIn(scene: Scene, year: number, month: number): Day | null {
  const name = ledeWeekday(scene.article);
  if (name === null) return null;
  const days = changesIn(scene).flatMap(({ first, last }) => (first === last ? [first] : []));
  const within = (day: Day): boolean => civilOf(day).year === year && civilOf(day).month === month;
  return days.find((day) => within(day) && weekdayOf(day) === weekdayNumber(name)) ?? null;
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
