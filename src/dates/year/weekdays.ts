/**
 * Weekdays: the first one a report names is its own day or the day before in 94 % of news (counted on 2,955 reports);
 * a weekday beside a day of the month ("Monday 20 January") can be checked outright.
 */
import type { Article } from '../../model.ts';
import { civilOf, isDate, toDay, weekdayOf, type Day } from '../../text/calendar.ts';
import { looksAhead } from '../ahead.ts';
import { monthNumber, MONTH, WEEKDAY, weekdayNumber } from '../vocabulary.ts';
import type { Scene, Witness } from './witness.ts';
import { dayInWords } from './words.ts';

/** Log-odds of the day itself and of the day before: 75 and 19 in a hundred of all news, 90 and 6 of what agencies write under their own dateline, 60 and 30 of pages that state the day they were put up. */
const NEWS = { same: 1.6, before: 0.2 } as const;
const WIRE = { same: 1.8, before: -0.6 } as const;
const PAGE = { same: 1.4, before: 0.7 } as const;
const OTHER_DAY = -2.2;
/** Agencies whose datelines give the day of writing; papers that print them later keep their own. */
const WIRES =
  /\b(?:AP|AFP|Reuters|Xinhua|TASS|ITAR-TASS|Interfax|RIA|Kyodo|Yonhap|dpa|PA|EFE|ANSA|APA|CTK|PAP|STT|TASR|Anadolu|IRNA|SPA|KCNA|UPI|CNA)\b/i;
/** Characters of the body in which the lede's weekday is looked for. */
const LEDE = 700;
/** Characters of the body read for weekdays ahead and for pairs. */
const BODY = 20_000;

const FIRST = new RegExp(`(?<!\\b(?:last|next|every|Good|Bloody|Black|of)\\s)\\b(${WEEKDAY})\\b(?!,?\\s+(?:${MONTH}|\\d))`, 'g');
const PAIR = new RegExp(
  `\\b(?<weekday>${WEEKDAY}),?\\s{1,3}(?:the\\s)?(?:(?<month>${MONTH})\\s{0,2}(?<day>\\d{1,2})|(?<date>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<name>${MONTH}))(?:st|nd|rd|th)?(?!\\d|,?\\s{1,3}\\d{4})`,
  'g',
);

/** The first weekday of the lede that does not look ahead; null without one. */
export function ledeWeekday(article: Article): string | null {
  const start = article.titleSpan?.end ?? 0;
  const lede = article.text.slice(start, start + LEDE);
  for (const match of lede.matchAll(FIRST)) if (!looksAhead(lede, match.index)) return match[1]!;
  return null;
}

/** The lede's weekday against the day of the report. */
export function ledeWitness({ article }: Scene): Witness[] {
  const name = ledeWeekday(article);
  if (name === null) return [];
  const named = weekdayNumber(name);
  const odds = !article.dateline?.date ? PAGE : WIRES.test(article.dateline.agency ?? '') ? WIRE : NEWS;
  const back = (day: Day): number => (weekdayOf(day) - named + 7) % 7;
  return [
    {
      kind: 'weekday',
      weigh: ({ day }) => (back(day) === 0 ? odds.same : back(day) === 1 ? odds.before : OTHER_DAY),
      tell: (day) =>
        back(day) === 0
          ? `the report speaks of "${name}", which is that day, ${dayInWords(day)}`
          : `the report speaks of "${name}", ${back(day) === 1 ? 'the day before' : `${back(day)} days before`} ${dayInWords(day)}`,
    },
  ];
}

/** Writers who say "today" do not call it by its weekday: of 49 weekdays ahead in such reports one was the day itself, where seven would be by chance. */
const TODAY = -1.9;

/** Weekdays said to lie ahead in a report whose lede says "today": none of them is its own day. */
export function aheadWitnesses({ article }: Scene): Witness[] {
  const start = article.titleSpan?.end ?? 0;
  if (!/\btoday\b/.test(article.text.slice(start, start + LEDE))) return [];
  const body = article.text.slice(start, start + BODY);
  const ahead = new Set([...body.matchAll(FIRST)].filter((match) => looksAhead(body, match.index)).map((match) => match[1]!));
  return [...ahead].map((name): Witness => {
    const named = weekdayNumber(name);
    return {
      kind: 'weekday',
      weigh: ({ day }) => (weekdayOf(day) === named ? TODAY : 0),
      tell: (day) =>
        `the report says "today" and looks ahead to ${name}; ${dayInWords(day)} is ${weekdayOf(day) === named ? 'one' : 'none'}`,
    };
  });
}

/** "Monday 20 January" in a year: the one nearest to the day of the report. */
export function pairWitnesses({ article }: Scene): Witness[] {
  const seen = new Set<string>();
  return [...article.text.slice(0, BODY).matchAll(PAIR)].flatMap((match): Witness[] => {
    const { weekday, month, day, date, name } = match.groups as Record<string, string | undefined>;
    const [number, dayOfMonth, named] = [monthNumber((month ?? name)!), Number(day ?? date), weekdayNumber(weekday!)];
    if (!isDate(2000, number, dayOfMonth) || seen.has(match[0]) || seen.size >= 3) return [];
    seen.add(match[0]);
    const nearest = (at: Day): Day | undefined => {
      const { year } = civilOf(at);
      return [year - 1, year, year + 1]
        .filter((y) => isDate(y, number, dayOfMonth))
        .map((y) => toDay(y, number, dayOfMonth))
        .toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
    };
    const fits = (at: Day): boolean => {
      const found = nearest(at);
      return found !== undefined && weekdayOf(found) === named;
    };
    return [
      {
        kind: 'weekday',
        weigh: ({ day: at }) => (fits(at) ? 1.8 : -3),
        tell: (at) => `"${match[0]}" ${fits(at) ? 'is' : 'is not'} right in ${civilOf(at).year}`,
      },
    ];
  });
}
