/** The day of the report written out in full elsewhere in its text: "New York, 21 May 2025" in what is dated 21 May. */
import type { DateExpression } from '../../model.ts';
import { fullDays } from '../same-day.ts';
import type { Scene, Witness } from './witness.ts';
import { dayInWords } from './words.ts';

/** Another full date falls on the same day of the year once in 365 times; an anniversary is left out. */
const SAME_DAY = 4;
const JUBILEE = /\banniversar(?:y|ies)\b|\b(?:commemorat|years? (?:ago|since|after|on)\b)/i;

/** The full dates of a text, where it marks no anniversary. `dates` are its expressions. */
export function writtenOutWitnesses({ article }: Scene, dates: readonly DateExpression[]): Witness[] {
  if (JUBILEE.test(article.text)) return [];
  const days = new Set(fullDays(dates.filter(({ type, text }) => type === 'date' && /\d{4}/.test(text)).map(({ value }) => value)));
  if (days.size === 0) return [];
  return [
    {
      kind: 'written-out',
      weigh: ({ day }) => (days.has(day) ? SAME_DAY : 0),
      tell: (day) => `the text ${days.has(day) ? 'writes out' : 'nowhere writes out'} ${dayInWords(day)}`,
    },
  ];
}
