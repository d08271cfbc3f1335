/** Months and days named without a year: news speaks of the months just past, and, looking ahead, of those next to come. */
import { looksAhead } from '../ahead.ts';
import { MONTH, monthNumber } from '../vocabulary.ts';
import type { Moment, Scene, Witness } from './witness.ts';

/**
 * Log-odds by months from the one named to the report, 0 to 11 (so 11 is also "next month"), of 180 such expressions in
 * news of known date: a fifth each name the month itself and the one before.
 */
const BACK = [0.9, 0.9, 0.5, 0, -0.2, -0.2, -0.5, -0.7, -1, -1, -0.5, -0.2];
const AHEAD = [1, -1, -1.5, -1.5, -1.5, -1.5, -1.5, -1, 0.1, 0.3, 0.8, 1.4];

/** Several months in one text tell of one time: each speaks at half weight, and only the first few. */
const SHARE = 0.5;
const MOST = 5;

/** A month after a preposition or beside a day, without a year after it. */
const NAMED = new RegExp(
  `(?:\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Dd]uring|[Oo]n|[Ff]rom|[Ll]ast|[Nn]ext|[Tt]his|(?:in|since|by)\\s(?:early|late|mid))[\\s-](?:\\d{1,2}\\s)?|\\bmid-|\\b(?:[Ee]arly|[Ll]ate)\\s)(?<month>${MONTH})(?!\\w|,?\\s{1,3}(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,3})?(?:of\\s)?(?:\\d{4}|(?:last|next|that|the)\\s(?:\\w{1,12}\\s)?year))`,
  'g',
);
/** A year named shortly before: the month is one of that year. */
const YEAR_BEFORE = /\b(?:19|20)\d\d\b[^.]{0,80}$/;

export function monthWitnesses({ article }: Scene): Witness[] {
  const seen = new Set<number>();
  const witnesses: Witness[] = [];
  for (const match of article.text.slice(0, 20_000).matchAll(NAMED)) {
    const name = match.groups!['month']!;
    if (!/^\p{Lu}/u.test(name)) continue;
    const named = monthNumber(name);
    if (seen.has(named) || YEAR_BEFORE.test(article.text.slice(Math.max(0, match.index - 90), match.index))) continue;
    seen.add(named);
    const odds = looksAhead(article.text, match.index + match[0].length - name.length) ? AHEAD : BACK;
    const weigh = ({ month }: Moment): number => SHARE * odds[(month - named + 12) % 12]!;
    witnesses.push({ kind: 'months', weigh, tell: () => `the text speaks of "${match[0].trim()}"` });
    if (witnesses.length === MOST) break;
  }
  return witnesses;
}
