import { compile, hint, spanOf, type Reading, type Rule } from '../rule.ts';
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

/** "for two weeks", "the past three months", "a three-day visit"; no ages and no "24 hours a day". */
export const duration: Rule = {
  name: 'duration',
  needs: hint.unit,
  pattern: compile(
    `(?:(?:the${GAP})?(?:(?:past|last|next|first|coming|previous|final)${GAP}))?(?<count>${COUNT})(?<gap>-|${GAP})(?:(?:more|consecutive|straight|full|whole|additional|further|trading|working)${GAP})?${UNIT}(?:-long(?!\\w))?(?!${GAP}(?:ago|old|earlier|later|before|after|from${GAP}now|a${GAP}(?:day|week|month|year))(?!\\w)|-old|${GAP}of${GAP}age|['’]s)`,
  ),
  read: (match, passage): Reading | null => {
    const { count: words, unit } = match.groups as { count: string; unit: string };
    const count = countOf(words);
    if (count === null || count === 0) return null;
    // "A quarter of the market", "three-quarters" are fractions.
    if (unit.toLowerCase() === 'quarter' && (count === 1 || match.groups!['gap'] === '-')) return null;
    const single = /^(?:an?|one)$/i.test(words);
    const before = passage.text.slice(Math.max(0, match.index - 12), match.index);
    // "a year" and "a day" are more often a rate or any such time than a length: only after "for", "in", "over", "within".
    if (single && /^an?\s/i.test(match[0]) && !/\b(?:for|in|over|within|after|about|almost|nearly|than|half)\s+$/i.test(before))
      return null;
    if (/[\d$€£.,:/-]$/.test(before)) return null;
    return { ...spanOf(match), type: 'duration', resolve: () => iso(count, unit.toLowerCase()) };
  },
};
