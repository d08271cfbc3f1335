import { hint } from '../hints.ts';
import { compile, timex, type Reading, type Rule } from '../rule.ts';
import { COUNT, countOf, GAP } from '../vocabulary.ts';

const UNIT = '(?<unit>second|minute|hour|day|night|week|month|quarter|year|decade|centur(?:y|ie))s?(?!\\w)';
const CODES: Record<string, readonly [string, string, number]> = {
  second: ['T', 'S', 1],
  minute: ['T', 'M', 1],
  hour: ['T', 'H', 1],
  day: ['', 'D', 1],
  night: ['', 'D', 1],
  week: ['', 'W', 1],
  month: ['', 'M', 1],
  quarter: ['', 'M', 3],
  year: ['', 'Y', 1],
  decade: ['', 'Y', 10],
  century: ['', 'Y', 100],
  centurie: ['', 'Y', 100],
};

/** ISO 8601 duration of a count of units. */
function iso(count: number, unit: string): string {
  const [time, letter, factor] = CODES[unit]!;
  return `P${time}${count * factor}${letter}`;
}

/** Words before a length that make it one of time spent, left or counted: "for", "within", "lasted". */
const SPENT =
  /\b(?:for|within|in|over|during|after|under|throughout|last(?:s|ed|ing)?|t(?:akes?|ook|aking)|spen[dt]s?|spending|gives?|given|gave|extend(?:s|ed)? by|delay(?:s|ed)? by|(?:every|about|around|almost|nearly|some|than|another|least|most|up to|just|only))\s+$/i;

/**
 * "for two weeks", "the past three months", "within 48 hours"; no ages, no rates ("24 hours a day"), no adjectives
 * ("a three-day visit", "the five-year war"), which tell what a thing is like rather than when it is.
 */
export const duration: Rule = {
  name: 'duration',
  needs: hint.unit,
  pattern: compile(
    `(?<led>(?:the${GAP})?(?:past|last|next|first|coming|previous|final)${GAP})?(?<count>${COUNT})${GAP}(?:(?:more|consecutive|straight|full|whole|additional|further|trading|working)${GAP})?${UNIT}(?!${GAP}(?:ago|old|earlier|later|before|after|from${GAP}now|a${GAP}(?:day|week|month|year))(?!\\w)|${GAP}of${GAP}age|['’]s|-)`,
  ),
  read: (match, passage): Reading | null => {
    const { led, count: words, unit } = match.groups as { led?: string; count: string; unit: string };
    const count = countOf(words);
    if (count === null || count === 0) return null;
    // "A quarter of the market" is a fraction.
    if (unit.toLowerCase() === 'quarter' && count === 1) return null;
    const before = passage.text.slice(Math.max(0, match.index - 12), match.index);
    if ((!led && !SPENT.test(before)) || /[\d$€£.,:/-]$/.test(before)) return null;
    return timex(match, 'duration', () => iso(count, unit.toLowerCase()));
  },
};
