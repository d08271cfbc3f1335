import { edtfMonth, edtfYear } from '../../text/edtf.ts';
import { hint } from '../hints.ts';
import { compile, date, type Rule } from '../rule.ts';
import { countOf, GAP, MONTH, monthNumber } from '../vocabulary.ts';

const ONES = '(?:one|two|three|four|five|six|seven|eight|nine)';

/** "nineteen ninety-six", "January nineteen ninety-seven", "the year two thousand": as radio transcripts write them. */
export const spelledYear: Rule = {
  name: 'spelled-year',
  needs: hint.spelled,
  pattern: compile(
    `(?:(?<month>${MONTH}),?${GAP})?(?:nineteen${GAP}(?<rest>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]${ONES})?)|(?:the${GAP}year${GAP})two${GAP}thousand)(?!\\w)`,
  ),
  read: (match) => {
    const { month, rest } = match.groups as { month?: string; rest?: string };
    const year = rest ? 1900 + (countOf(rest) ?? 0) : 2000;
    return date(match, () => (month ? edtfMonth(year, monthNumber(month)) : edtfYear(year)));
  },
};
