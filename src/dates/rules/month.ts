import { edtfMonth, periodOf, edtfDay } from '../../text/edtf.ts';
import { directionOf, endWhereDue, monthNear } from '../resolve.ts';
import { hint } from '../hints.ts';
import { compile, date, type Passage, type Rule } from '../rule.ts';
import { DASH, GAP, MONTH, monthNumber, PART, YEAR } from '../vocabulary.ts';

const OF_YEAR = `(?:of${GAP})?(?<relative>(?:last|this|next|that(?:${GAP}same)?|the${GAP}(?:previous|following|same))${GAP}year)`;

/** "January 2021", "early May, 1995", "the end of August of last year", "February that year". */
export const monthYear: Rule = {
  name: 'month-year',
  needs: hint.month,
  pattern: compile(`(?<part>${PART})?(?<month>${MONTH})(?:-|\\s{0,2},?\\s{0,8})(?:(?:of${GAP})?(?<year>${YEAR})|${OF_YEAR})`),
  read: (match, passage) => {
    const { part = '', month: name, year, relative } = match.groups as { part?: string; month: string; year?: string; relative?: string };
    if (!/^\p{Lu}/u.test(name)) return null;
    const month = monthNumber(name);
    const before = passage.text.slice(Math.max(0, match.index - 8), match.index);
    if (year) return date(match, () => endWhereDue(edtfMonth(Number(year), month), part, before));
    return date(match, (reference) => {
      const told = /previous|following|same|that/i.test(relative!);
      const base = told && reference.last ? Number.parseInt(reference.last, 10) : reference.year;
      if (base === null || Number.isNaN(base)) return edtfMonth(null, month);
      const shift = /last|previous/i.test(relative!) ? -1 : /next|following/i.test(relative!) ? 1 : 0;
      return endWhereDue(edtfMonth(base + shift, month), part, before);
    });
  },
};

/** Words after which a capitalised "May" or "March" is a month. */
const MONTH_BEFORE =
  /\b(?:in|since|last|next|this|past|by|until|till|of|from|to|through|during|before|after|between|and|or|for|as|early|late|mid|each|every|on|the|coming|around|about|previous)[\s-]+$/i;
const FIRMLY_BEFORE = /\b(?:in|since|last|next|this|past|until|till|during|early|late|mid|each|every|around)[\s-]+$/i;

/** Whether the month's name, alone, is meant as a month. */
function isMonth(name: string, start: number, end: number, narrowed: boolean, passage: Passage): boolean {
  if (!/^\p{Lu}/u.test(name)) return false;
  if (narrowed) return true;
  const before = passage.text.slice(Math.max(0, start - 16), start);
  const after = passage.text.slice(end, end + 24);
  // A day beside it that no full date took: "31 February" is none.
  if (/^\s+\d{1,3}(?!\d)/.test(after) || /(?:^|\D)\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?$/.test(before)) return false;
  const stem = name.slice(0, 3).toLowerCase();
  if (passage.traits.personMonths.has(stem)) return FIRMLY_BEFORE.test(before);
  if (stem === 'may' || stem === 'mar')
    return MONTH_BEFORE.test(before) && !/^\s+(?:on|for)\s+\p{Lu}/u.test(after) && name.length >= 3 && name !== 'Mar';
  // "June Smith", "Jan Egeland", "August Hanning" are people; abbreviations need a day.
  if (/^(?:Jan|Jun|Jul|Dec|Mar)$/.test(name)) return false;
  return MONTH_BEFORE.test(before) || !/^\s+\p{Lu}\p{Ll}/u.test(after);
}

/** A month without a year: "in May", "last November", "since March", "late June". */
export const month: Rule = {
  name: 'month',
  needs: hint.month,
  pattern: compile(`(?<part>${PART})?(?<which>(?:last|this|next|this${GAP}past|this${GAP}coming)${GAP})?(?<month>${MONTH})`),
  read: (match, passage) => {
    const { part = '', which, month: name } = match.groups as { part?: string; which?: string; month: string };
    const end = match.index + match[0].length;
    if (!isMonth(name, end - name.length, end, part !== '' || which !== undefined, passage)) return null;
    const number = monthNumber(name);
    const before = passage.text.slice(Math.max(0, match.index - 8), match.index);
    const direction = /past/i.test(which ?? '') ? 'back' : /coming/i.test(which ?? '') ? 'forward' : directionOf(which);
    // "May and June 2025": the year belongs to both.
    const later = new RegExp(`^(?:${GAP}(?:and|or|to)${GAP}|,${GAP})(${MONTH})${GAP}(${YEAR})`, 'i').exec(
      passage.text.slice(end, end + 40),
    );
    if (later && monthNumber(later[1]!) > number) return date(match, () => edtfMonth(Number(later[2]), number));
    return date(match, (reference) => endWhereDue(monthNear(reference, number, direction), part, before));
  },
};

/** "between May and June 2025", "from March to May", "May-June 2025". */
export const monthRange: Rule = {
  name: 'month-range',
  needs: hint.month,
  pattern: compile(
    `(?:(?<=\\b(?:from|between)${GAP})(?<from>${MONTH})(?:${GAP}(?<start>${YEAR}))?${GAP}(?:to|and|through|until)${GAP}(?<to>${MONTH})(?:,?${GAP}(?<year>${YEAR}))?|(?<first>${MONTH})${DASH}(?<last>${MONTH})(?:,?${GAP}(?<when>${YEAR}))?)(?!${GAP}\\d{1,2}\\b)`,
  ),
  read: (match) => {
    const { from, to, first, last, start, year, when } = match.groups as Record<string, string | undefined>;
    const [opening, closing] = [(from ?? first)!, (to ?? last)!];
    if (!/^\p{Lu}/u.test(opening) || !/^\p{Lu}/u.test(closing)) return null;
    const [one, two] = [monthNumber(opening), monthNumber(closing)];
    return date(match, (reference) => {
      const written = year ?? when;
      if (written === undefined && start === undefined) {
        const end = monthNear(reference, two, null);
        if (end?.startsWith('XXXX')) return `${edtfMonth(null, one)}/${end}`;
        const closed = end ? periodOf(end) : null;
        if (!end || !closed) return null;
        const endYear = Number(edtfDay(closed.first).slice(0, 4));
        return `${edtfMonth(one <= two ? endYear : endYear - 1, one)}/${end}`;
      }
      const endYear = Number(written ?? start) + (written === undefined && two < one ? 1 : 0);
      const startYear = start === undefined ? endYear - (one > two ? 1 : 0) : Number(start);
      return `${edtfMonth(startYear, one)}/${edtfMonth(endYear, two)}`;
    });
  },
};
