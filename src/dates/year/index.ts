/**
 * The year of a report that gives only day and month. Every year from 1945 to now is scored by all witnesses;
 * one that stands out is given, otherwise none.
 */
import type { DateExpression } from '../../model.ts';
import { civilOf, isDate, toDay, type Day } from '../../text/calendar.ts';
import { dayOf } from '../../text/edtf.ts';
import { bestOf, groundsOf, hear, shareOf, supportersIn, tellingOf, type Trial } from './evidence.ts';
import { momentOf, type Moment, type Scene } from './witness.ts';
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

export function inferYear(month: number, day: number, scene: Scene, dates: () => readonly DateExpression[], now: string): InferredYear {
  const witnesses = yearWitnessesOf(scene, dates);
  const trial = hear(possibleMoments(month, day, dayOf(now)!), witnesses);
  const best = bestOf(trial);
  const next = bestOf(trial, (moment) => moment !== trial.moments[best]);
  if (next < 0) return { day: null, confidence: 0, evidence: [] };
  const moment = trial.moments[best]!;
  const confidence = shareOf(trial, (other) => other === moment);
  const telling = tellingOf(trial, best, next);
  const margin = trial.scores[best]! - trial.scores[next]!;
  if (margin < MARGIN || confidence < SHARE || !suffice(supportersIn(telling)))
    return { day: null, confidence, evidence: openEvidence(trial, best) };
  return {
    day: moment.day,
    confidence,
    evidence: [...groundsOf(telling, moment, true), `next best is ${trial.moments[next]!.year}, ${oddsInWords(margin)} less likely`],
  };
}

/** The day in all years in which it exists and is not later than tomorrow. */
function possibleMoments(month: number, day: number, today: Day): Moment[] {
  const moments: Moment[] = [];
  for (let year = FIRST_YEAR; year <= civilOf(today).year; year++) {
    if (isDate(year, month, day) && toDay(year, month, day) <= today + 1) moments.push(momentOf(toDay(year, month, day)));
  }
  return moments;
}

const oddsInWords = (margin: number): string =>
  margin > 4.6 ? 'more than a hundred times' : `${Math.max(2, Math.round(Math.exp(margin)))} times`;

/** Where no year stands out, the years that fit best. */
function openEvidence({ moments, scores }: Trial, best: number): string[] {
  const close = moments
    .map(({ day }, at) => ({ day, score: scores[at]! }))
    .filter(({ score }) => score > scores[best]! - MARGIN)
    .toSorted((a, b) => b.score - a.score);
  return [`no year stands out; ${close.length > 5 ? 'many fit' : `the best are ${close.map(({ day }) => dayInWords(day)).join('; ')}`}`];
}
