/**
 * The day a news story is about: what its later sentences tell without a date of their own mostly belongs to the day its
 * lede names ("held a call on Thursday … Lavrov reminded Blinken …"), not to the day it was printed.
 */
import type { Article, DateExpression, EventDate, Published } from '../model.ts';
import { dayOf, periodOf } from './edtf.ts';

/** The day of a lede lies at most this many days before the day of print; farther ones belong to the background. */
const DAYS_BEFORE = 3;
/** Characters from the beginning of the body in which the lede's day stands. */
const LEDE = 700;

/**
 * The day of the story: the first day named in the lede, where it is the day of publication or shortly before;
 * else the publication date. `from` is the offset where the body begins.
 */
export function storyDay(dates: readonly DateExpression[], published: Pick<Published, 'value'>, from: number): EventDate {
  const printed = dayOf(published.value);
  const named =
    printed === null
      ? undefined
      : dates.find(({ start, type, value }) => {
          const day = dayOf(value);
          return type === 'date' && start >= from && start < from + LEDE && day !== null && day <= printed && printed - day <= DAYS_BEFORE;
        });
  if (named && named.value !== published.value) return { value: named.value, basis: 'expression' };
  return { value: published.value, basis: published.value === null ? null : 'published' };
}

/** Whether a date lies wholly after another: an act that took place cannot be dated after the day it was told. */
export function isAfter(value: string | null, than: string | null): boolean {
  const [later, earlier] = [value === null ? null : periodOf(value), than === null ? null : periodOf(than)];
  return later !== null && earlier !== null && later.first > earlier.last;
}

/** The offset in the text where the body begins: after the headline and the dateline, whose date is that of writing. */
export function bodyStart(article: Pick<Article, 'titleSpan' | 'datelineSpan'>): number {
  return Math.max(article.titleSpan?.end ?? 0, article.datelineSpan?.end ?? 0);
}
