/**
 * The year, or the month, of a report that states no date at all: every month from 1945 to now is scored by all witnesses.
 * A day is given only where the lede tells of a deed whose day is known, and names its weekday or says "today".
 */
import type { DateExpression, Published } from '../../model.ts';
import { civilOf, toDay } from '../../text/calendar.ts';
import { dayOf, edtfDay, edtfMonth, edtfYear } from '../../text/edtf.ts';
import { bestOf, groundsOf, hear, shareOf, supportersIn, tellingOf } from './evidence.ts';
import { FIRST_YEAR } from './index.ts';
import { dayToldIn } from './deed-day.ts';
import { momentOf, type Moment, type Scene } from './witness.ts';
import { monthWitnessesOf, suffice } from './witnesses.ts';
import { onceForKey } from '../../text/tables.ts';

/** Share of the likelihood that the year, and then the month, must have: on news of known date nineteen in twenty such years were right. */
const SHARE = 0.7;
/** A month is judged by a day in its middle. */
const MIDDLE = 15;

/** What can be said of the time of a report from its content alone, `dates` if they are asked for; null where no year stands out. */
export function inferPeriod(scene: Scene, dates: () => readonly DateExpression[], now: string): Published | null {
  const witnesses = monthWitnessesOf(scene, dates);
  if (!suffice(witnesses)) return null;
  const trial = hear(monthsUpTo(now), witnesses);
  const best = bestOf(trial);
  const moment = trial.moments[best]!;
  const { year, month } = moment;
  const confidence = shareOf(trial, (other) => other.year === year);
  if (confidence < SHARE) return null;
  const next = bestOf(trial, (other) => other.year !== year);
  const telling = tellingOf(trial, best, next);
  if (!suffice(supportersIn(telling))) return null;
  const ofMonth = shareOf(trial, (other) => other === moment);
  const told = ofMonth >= SHARE ? dayToldIn(scene, year, month) : null;
  return {
    value: told !== null ? edtfDay(told.day) : ofMonth >= SHARE ? edtfMonth(year, month) : edtfYear(year),
    basis: 'inferred',
    stated: false,
    confidence: told !== null ? Math.min(ofMonth, told.confidence) : ofMonth >= SHARE ? ofMonth : confidence,
    evidence: [
      'nothing in the text states when it was published; it is inferred from what is told',
      ...(told === null ? [] : [told.ground]),
      ...groundsOf(telling, moment, false),
      `next best is ${trial.moments[next]!.year}`,
    ],
  };
}

/** A day in the middle of every month up to that of `now`; a run asks for the same ones for every text. */
function monthsUpTo(now: string): readonly Moment[] {
  const { year, month } = civilOf(dayOf(now)!);
  return firstMonths((year - FIRST_YEAR) * 12 + month);
}

const firstMonths = onceForKey((count: number): readonly Moment[] =>
  Array.from({ length: count }, (_, at) => momentOf(toDay(FIRST_YEAR + Math.floor(at / 12), (at % 12) + 1, MIDDLE))),
);
