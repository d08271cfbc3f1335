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

/** Whether a day lies in the year or month of which alone it is known that the story was printed in it. */
const isWithin = (day: string, printed: string | null): boolean => printed !== null && /^\d{4}/.test(printed) && day.startsWith(printed);

/** Characters before a day in which words may say that it is to come or only the edge of a time. */
const BEFORE = 90;
/** Such words: without a day of print, nothing else tells a day to come from one gone by. */
const NO_DAY_OF_STORY =
  /\b(?:will|would|shall|should|until|till|by|before|after|since|from|scheduled|planned|due|set|expected|upcoming|next|to [a-z]+|begin(?:s|ning)?|start(?:s|ing)?|opens)\b[^.]*$/i;

/**
 * The day of the story: the first day named in the lede, where it is the day of publication or shortly before; where the day
 * of print is known by year or month alone, a day in it that is told as gone by; else the publication date.
 * `from` is the offset where the body begins.
 */
export function storyDay(text: string, dates: readonly DateExpression[], published: Pick<Published, 'value'>, from: number): EventDate {
  const printed = dayOf(published.value);
  const named = dates.find(({ start, type, value }) => {
    const day = type === 'date' && start >= from && start < from + LEDE ? dayOf(value) : null;
    if (day === null) return false;
    if (printed === null) return isWithin(value!, published.value) && !NO_DAY_OF_STORY.test(text.slice(Math.max(0, start - BEFORE), start));
    return day <= printed && printed - day <= DAYS_BEFORE;
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
