import { edtfYear } from '../../text/edtf.ts';
import { hint } from '../hints.ts';
import { compile, type Rule } from '../rule.ts';

/** Two figures up to these are of this century. */
const THIS_CENTURY = 35;

/** "in ’91", "the war of '67". */
export const shortYear: Rule = {
  name: 'short-year',
  needs: hint.shortYear,
  pattern: compile(`(?<led>(?:in|of|since|until|by|before|after|early|late)\\s)['’](?<digits>\\d\\d)(?![\\d\\w%'’-]|[.,:]\\d)`),
  read: (match) => {
    const { led, digits } = match.groups as { led: string; digits: string };
    const value = Number(digits);
    const start = match.index + led.length;
    const resolve = (): string => edtfYear((value <= THIS_CENTURY ? 2000 : 1900) + value);
    return { start, end: match.index + match[0].length, type: 'date', anchor: true, resolve };
  },
};
