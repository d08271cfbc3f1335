/**
 * The year of a report that gives only day and month. Every year from 1945 to now is scored by all witnesses;
 * one that stands out is given, otherwise none.
 */
import type { DateExpression } from '../../model.ts';
import { civilOf, isDate, toDay, type Day } from '../../text/calendar.ts';
import { dayOf } from '../../text/edtf.ts';
import { groundsOf, scoreDays, shareOf, tellingOf, type Scored } from './evidence.ts';
import type { Scene } from './witness.ts';
import { suffice, yearWitnessesOf } from './witnesses.ts';
import { dayInWords } from './words.ts';

export const FIRST_YEAR = 1945;
/** The best year must lie this far before the next (log-odds). */
const MARGIN = 1.5;
/**
 * Its least share of the likelihood of all years. No answer on own wires is wrong so; of 30 years given for reports of
 * real news whose year is known 5 were (13 of 49 with a share of 0.7, 2 of 17 with a margin of 2 and 0.85).
 */
const SHARE = 0.8;

export interface InferredYear {
  /** The day with its year, null where no year stands out. */
  readonly day: Day | null;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

export function inferYear(month: number, day: number, scene: Scene, dates: readonly DateExpression[], now: string): InferredYear {
  const witnesses = yearWitnessesOf(scene, dates);
  const scored = scoreDays(possibleDays(month, day, dayOf(now)!), witnesses);
  const [best, next] = scored;
  if (!best || !next) return { day: null, confidence: 0, evidence: [] };
  const confidence = shareOf(scored, (other) => other === best);
  const telling = tellingOf(witnesses, best, next, scored);
  const stands = best.score - next.score >= MARGIN && confidence >= SHARE;
  if (!stands || !suffice(telling.filter((witness) => witness.weigh(best.day) >= 0)))
    return { day: null, confidence, evidence: openEvidence(scored) };
  return {
    day: best.day,
    confidence,
    evidence: [
      ...groundsOf(telling, best, scored, true),
      `next best is ${civilOf(next.day).year}, ${oddsInWords(best.score - next.score)} less likely`,
    ],
  };
}

/** The day in all years in which it exists and is not later than tomorrow. */
function possibleDays(month: number, day: number, today: Day): Day[] {
  const days: Day[] = [];
  for (let year = FIRST_YEAR; year <= civilOf(today).year; year++) {
    if (isDate(year, month, day) && toDay(year, month, day) <= today + 1) days.push(toDay(year, month, day));
  }
  return days;
}

const oddsInWords = (margin: number): string =>
  margin > 4.6 ? 'more than a hundred times' : `${Math.max(2, Math.round(Math.exp(margin)))} times`;

/** Where no year stands out, the years that fit best. */
function openEvidence(scored: readonly Scored[]): string[] {
  const top = scored[0]!.score;
  const close = scored.filter(({ score }) => score > top - MARGIN).slice(0, 6);
  return [`no year stands out; ${close.length > 5 ? 'many fit' : `the best are ${close.map(({ day }) => dayInWords(day)).join('; ')}`}`];
}
