/**
 * What speaks for or against a day on which a report may have been written. None is enough alone:
 * their weights, log-odds in natural units, are added for every year that is possible.
 */
import type { Article, RoleClaim, Sentence } from '../../model.ts';
import type { Lexicon, NameHit } from '../../lexicon/types.ts';
import { civilOf, daysInMonth, type Day } from '../../text/calendar.ts';

/** A day on trial, with what many witnesses ask of it. */
export interface Moment {
  readonly day: Day;
  readonly year: number;
  /** 1 to 12, and the first and last day of it. */
  readonly month: number;
  readonly begins: Day;
  readonly ends: Day;
}

export function momentOf(day: Day): Moment {
  const { year, month, day: date } = civilOf(day);
  const begins = day - date + 1;
  return { day, year, month, begins, ends: begins + daysInMonth(year, month) - 1 };
}

export interface Witness {
  readonly kind:
    | 'term'
    | 'named'
    | 'first-act'
    | 'weekday'
    | 'years'
    | 'treaty'
    | 'existence'
    | 'copyright'
    | 'months'
    | 'landmark'
    | 'anniversary'
    | 'relation'
    | 'meeting'
    | 'written-out';
  /** How much better (positive) or worse a report of that day would read so than one of any day. */
  readonly weigh: (at: Moment) => number;
  /** Why, in words an analyst understands; where the day is not `exact`, but stands for its month, without days counted. */
  readonly tell: (day: Day, exact: boolean) => string;
}

/** What witnesses are taken from. */
export interface Scene {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly lexicon: Lexicon;
  readonly claims: readonly RoleClaim[];
  readonly treaties: readonly string[];
  /** Names the lexicon knows in the text. */
  readonly names: readonly NameHit[];
}
