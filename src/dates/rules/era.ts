import { edtfCentury, edtfDecade } from '../../text/edtf.ts';
import { hint } from '../hints.ts';
import { compile, date, type Rule } from '../rule.ts';
import { GAP, PART } from '../vocabulary.ts';

const NAMED = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "the 1990s", "the late 1970s", "the '80s". */
export const decade: Rule = {
  name: 'decade',
  needs: hint.decade,
  pattern: compile(
    `(?:the${GAP})?(?:${PART})?(?:the${GAP})?(?:(?<year>(?:1[5-9]|20)\\d0)['’]?s(?![\\w])|(?<=the${GAP}|${PART})['’]?(?<short>[2-9]0)['’]?s(?![\\w]))`,
  ),
  read: (match) => {
    const { year, short } = match.groups as { year?: string; short?: string };
    return date(match, () => edtfDecade(year ? Number(year) : 1900 + Number(short)));
  },
};

/** "the sixties", "the early nineties". */
export const namedDecade: Rule = {
  name: 'named-decade',
  needs: hint.namedDecade,
  pattern: compile(`the${GAP}(?:${PART})?(?<name>${NAMED.join('|')})(?!\\w)`),
  read: (match) => date(match, () => edtfDecade(1920 + 10 * NAMED.indexOf(match.groups!['name']!.toLowerCase()))),
};

const ORDINAL_CENTURIES = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];

/** "the 19th century", "the early twenty-first century". */
export const century: Rule = {
  name: 'century',
  needs: hint.century,
  pattern: compile(
    `(?:the${GAP})?(?:${PART})?(?:the${GAP})?(?:(?<number>1\\d|20|21|[5-9])(?:st|nd|rd|th)|(?<name>${ORDINAL_CENTURIES.join('|')}))(?:-|${GAP})century(?!\\w)`,
  ),
  read: (match) => {
    const { number, name } = match.groups as { number?: string; name?: string };
    const which = number ? Number(number) : 16 + ORDINAL_CENTURIES.indexOf(name!.toLowerCase());
    return date(match, () => edtfCentury((which - 1) * 100));
  },
};
