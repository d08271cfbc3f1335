/**
 * The day of a deed that the lede tells of, as the day of the report. Of 33 dated reports on broken relations and one-day
 * summits (stored web pages, read in November 2026) 16 of 22 that name the weekday of the deed appeared on it, 5 the day
 * after, 1 the day before; of those without a word for the day only 5 of 11, so they are given their month. Five reports on
 * a summit of two days all named its first day and appeared on the second.
 */
import { civilOf, weekdayOf, type Day } from '../../text/calendar.ts';
import { weekdayNumber } from '../vocabulary.ts';
import { ledeOf } from './lede.ts';
import { changesIn } from './relations.ts';
import { meetingsIn } from './told-meetings.ts';
import { ledeWeekday } from './weekdays.ts';
import type { Scene } from './witness.ts';
import { dayInWords } from './words.ts';

/** How often news appears on the weekday of the deed its lede names: three times in four. */
const ON_ITS_DAY = 0.75;
/** Of a meeting of several days the report may be of the next one. */
const AMONG_DAYS = 0.6;
/** How often "today", outside quotation marks, is the day of the deed told of. */
const TODAY = 0.85;
/** Words of a report on its own day. */
const ON_THE_DAY = /\b(?:today|tonight|this (?:morning|afternoon|evening)|all day)\b/i;
/** A meeting must fit so well that the report is about it. */
const SURE = 3;

export interface ToldDay {
  readonly day: Day;
  readonly confidence: number;
  /** Why, in words. */
  readonly ground: string;
}

/** The one day in that month on which the lede says that a known deed was done; null where it does not say. */
export function dayToldIn(scene: Scene, year: number, month: number): ToldDay | null {
  const name = ledeWeekday(scene.article);
  const days = daysOfDeeds(scene).filter((day) => civilOf(day).year === year && civilOf(day).month === month);
  const onIt = (day: Day): boolean => name !== null && weekdayOf(day) === weekdayNumber(name);
  const today = todayIn(scene);
  if (today !== null) {
    // Who says "today" calls other days by their weekday.
    const day = only(days.filter((candidate) => !onIt(candidate)));
    return day === null
      ? null
      : { day, confidence: TODAY, ground: `the lede tells of the deed as of its own day ("${today}"): ${dayInWords(day)}` };
  }
  const day = only(days.filter(onIt));
  if (day === null) return null;
  const ground = `the lede names the weekday of the deed, ${dayInWords(day)}; such news mostly appears on the day itself`;
  return { day, confidence: days.length === 1 ? ON_ITS_DAY : AMONG_DAYS, ground };
}

const only = (days: readonly Day[]): Day | null => (days.length === 1 ? days[0]! : null);

/** All days of the changes and meetings that the lede tells of, each once. */
function daysOfDeeds(scene: Scene): Day[] {
  const changes = changesIn(scene).filter(({ first, last }) => first === last);
  const meetings = meetingsIn(scene).filter(({ odds }) => odds >= SURE);
  const days = [...changes, ...meetings].flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
  return [...new Set(days)];
}

/** The word by which the lede, outside quotation marks, speaks of its own day. */
function todayIn({ article }: Scene): string | null {
  const { start, end } = ledeOf(article);
  const lede = article.text.slice(start, end).replace(/["“][^"”]*(?:["”]|$)/g, ' ');
  return ON_THE_DAY.exec(lede)?.[0] ?? null;
}
