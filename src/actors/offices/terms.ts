/** Terms of office against the document's date. Dates are EDTF of day, month or year, or with an unknown year. */
import type { Lexicon, Term } from '../../lexicon/types.ts';
import type { Published } from '../../model.ts';

/** First and last day that a date may mean; "2004" runs from 1 January to 31 December. */
const firstDay = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date.slice(0, 10));
const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date.slice(0, 10));

/** The publication date as a comparable day, null where the year is not known. */
export const dayOf = (published: Published): string | null => {
  const value = published.value?.split('/')[0] ?? null;
  return value !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? firstDay(value) : null;
};

/** Whether the term runs on the day. */
export const runsOn = (term: Term, day: string): boolean => firstDay(term.from) <= day && (term.to === null || day <= lastDay(term.to));

/** Whether two terms share a day. */
export const overlap = (a: Term, b: Term): boolean =>
  (a.to === null || firstDay(b.from) < lastDay(a.to)) && (b.to === null || firstDay(a.from) < lastDay(b.to));

/** Years between the day and the term, 0 inside it. */
export function yearsFrom(term: Term, day: string): number {
  const year = Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12;
  const decimal = (date: string): number => Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 1) / 12;
  if (day < firstDay(term.from)) return decimal(firstDay(term.from)) - year;
  return term.to !== null && day > lastDay(term.to) ? year - decimal(lastDay(term.to)) : 0;
}

/** Offices in order of standing: which one names a person who holds several. */
const STANDING = [
  'president',
  'supreme-leader',
  'general-secretary',
  'prime-minister',
  'chancellor',
  'monarch',
  'secretary-general',
  'high-representative',
  'commission-president',
  'council-president',
  'foreign-minister',
  'crown-prince',
  'vice-president',
  'director-general',
  'defence-minister',
];

const standing = (term: Term): number => {
  const at = STANDING.indexOf(term.office);
  return at < 0 ? STANDING.length : at;
};

/** Whether the term is that of a head of state or government. */
export const isHead = ({ office }: Term): boolean =>
  /^(?:president|supreme-leader|general-secretary|prime-minister|chancellor|monarch)$/.test(office);

/** Whether somebody with this term is known to readers by the surname alone. */
export const isLeading = (term: Term): boolean =>
  standing(term) < STANDING.length || /^(?:opposition-leader|armed-group-leader|dissident)$/.test(term.office);

/** The term that names the person on the day, null where none runs. */
export function termOn(person: string, day: string | null, lexicon: Lexicon): Term | null {
  const terms = lexicon.termsOf(person);
  // Without a year any term may be meant, so the highest office stands for the person.
  const running = day === null ? [...terms] : terms.filter((t) => runsOn(t, day));
  return running.sort((a, b) => standing(a) - standing(b) || b.from.localeCompare(a.from))[0] ?? null;
}

/** The last term that ended before the day. */
export function lastTermBefore(person: string, day: string | null, lexicon: Lexicon): Term | null {
  const past = lexicon.termsOf(person).filter((t) => t.to !== null && (day === null || lastDay(t.to) < day));
  return past.sort((a, b) => b.to!.localeCompare(a.to!) || standing(a) - standing(b))[0] ?? null;
}
