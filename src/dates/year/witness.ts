/**
 * What speaks for or against a day on which a report may have been written. None is enough alone:
 * their weights, log-odds in natural units, are added for every year that is possible.
 */
import type { Article, RoleClaim, Sentence } from '../../model.ts';
import type { Lexicon, NameHit } from '../../lexicon/types.ts';
import type { Day } from '../../text/calendar.ts';

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
    | 'relation'
    | 'meeting';
  /** How much better (positive) or worse a report of that day would read so than one of any day. */
  readonly weigh: (day: Day) => number;
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
