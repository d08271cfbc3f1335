/** Facts on a whole document that single expressions cannot tell. */
import type { Article } from '../model.ts';
import type { DocumentTraits } from './rule.ts';
import { onceFor } from '../text/tables.ts';

/** Somebody whose name is a month: "Theresa May", "Mrs May", "Prime Minister May". */
const PERSON = /(?<=\b(?:Theresa|Mrs?|Ms|Minister|President|Secretary|Senator|General)\.?\s)(May|March|June|April|August)\b/g;

/** The traits of an article, each worked out once, and only where a date asks for it. */
export const traitsOf = onceFor((article: Pick<Article, 'text' | 'url' | 'dateClues'>): DocumentTraits => {
  let months: ReadonlySet<string> | undefined;
  let numbers: ReadonlySet<string> | undefined;
  let order: ReturnType<typeof orderOf> | undefined;
  return {
    get personMonths() {
      return (months ??= personMonthsIn(article.text));
    },
    get numbers() {
      return (numbers ??= numbersIn(article.text));
    },
    get dayFirst() {
      return (order ??= orderOf(article)).dayFirst;
    },
    get orderKnown() {
      return (order ??= orderOf(article)).orderKnown;
    },
  };
});

const personMonthsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(PERSON), ([, month]) => month!.slice(0, 3).toLowerCase()));

const RESOLUTION = /\b(?:resolutions?|UNSCR)\s(?:No\.?\s|numbers?\s)?((?:1[5-9]|20)\d\d)(?:(?:,|\sand|,\sand)\s((?:1[5-9]|20)\d\d)\b)?/gi;

const numbersIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(RESOLUTION), ([, one, two]) => (two === undefined ? [one!] : [one!, two])).flat());

/** Top-level domains of countries that write the month first. */
const MONTH_FIRST = /\.(?:us|gov|mil|ph)(?:\/|$)/i;
/** Those that write the day first: all country domains but these, Canada and those that start with the year. */
const DAY_FIRST =
  /\.(?:uk|ie|au|nz|in|pk|za|fr|de|it|es|pt|gr|eu|ru|tr|br|ar|mx|eg|ke|ng|sg|my|ae|il|pl|nl|be|ch|at|se|no|dk|fi|vn|id|th|lb|jo|sa|qa|lk|bd|np)(?:\/|$)/i;

/** The order of 12/03/2014 in this document: by its other numeric dates, else the time zone beside one, else its publisher's country, else month first. */
export function orderOf(article: Pick<Article, 'text' | 'url' | 'dateClues'>): Pick<DocumentTraits, 'dayFirst' | 'orderKnown'> {
  const header = article.dateClues.map((clue) => clue.text.slice(0, 400)).join('\n');
  let day = 0;
  let month = 0;
  for (const text of [header, article.text]) {
    for (const [, one, two] of text.matchAll(/(?<![\d/.-])(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d{2})(?![\d/])/g)) {
      if (Number(one) > 12 && Number(two) <= 12) day++;
      if (Number(two) > 12 && Number(one) <= 12) month++;
    }
  }
  if (day !== month) return { dayFirst: day > month, orderKnown: true };
  // Time zones beside a date tell the continent.
  if (/\d{4}\W{1,5}\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?\s)?(?:CES?T|EES?T|WES?T|BST|IST|MSK|GMT|SAST|PKT|AEST|AEDT)\b/.test(header))
    return { dayFirst: true, orderKnown: true };
  if (/\d{4}\W{1,5}\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?\s)?(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T)\b/i.test(header))
    return { dayFirst: false, orderKnown: true };
  const host = /^[a-z]{2,8}:\/\/([^/?#]{1,255})/i.exec(article.url ?? '')?.[1] ?? '';
  const dayFirst = DAY_FIRST.test(host) && !MONTH_FIRST.test(host);
  return { dayFirst, orderKnown: dayFirst || MONTH_FIRST.test(host) };
}
