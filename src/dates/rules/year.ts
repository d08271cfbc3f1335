import { edtfYear } from '../../text/edtf.ts';
import { endWhereDue } from '../resolve.ts';
import { hint } from '../hints.ts';
import { compile, date, type Rule } from '../rule.ts';
import { DASH, GAP, PART, YEAR } from '../vocabulary.ts';

/** Words after which four digits are a year. */
const YEAR_BEFORE =
  /(?:\b(?:in|since|by|until|till|of|from|to|through|during|before|after|between|and|or|around|about|circa|early|late|mid|end|year|fiscal|for|on|as|the|that|than|back|until|his|her|its|their|a|with|winter|spring|summer|autumn|fall|post|pre)[\s-]+|[(,;/–—-]\s*|^["“‘(]*)$/i;

/** Words that make a number of what follows, or what follows a number of them. */
const NUMBERED =
  /(?:[$€£¥#]|\b(?:no|nos|resolutions?|article|unscr|law|decree|flight|boeing|section|chapter|page|pp|room|number|route|channel|model|nearly|some|than|over|under|exactly|only|roughly|approximately|almost|least|most|killed|another|up to|total of)\.?)\s*$/i;

/** What is counted in numbers of four digits. */
const COUNTED =
  /^(?:\s+|-)(?:(?:more|other|or so|armed|foreign|additional|troops?|percent|per|million|billion|thousand|dollars?|euros?|pounds?|miles?|feet|meters?|metres?|people|men|women|children|hours?|gmt|utc|local|edt|est|cet|ist|bst|tons?|tonnes?|barrels?|points?|strong|mg|km|kilometers?|kilometres?|cal)\b)/i;

/** Whether four digits before `end` are a year by what follows them: "2000 soldiers" is no year, "2000 election" is one. */
export function closesYear(text: string, end: number, year: number): boolean {
  const after = text.slice(end, end + 24);
  if (COUNTED.test(after)) return false;
  // Round numbers before a plural count something: "2000 soldiers".
  return year % 100 !== 0 || !/^\s+(?!elections|games|talks|polls)[a-z]{3,20}s\b(?!['’])/.test(after);
}

/** A bare year: "2026", "early 1992", "the end of 1990", "fiscal 1989", "the year 2000". */
export const year: Rule = {
  name: 'year',
  needs: hint.year,
  pattern: compile(
    `(?<part>(?:post|pre)-|${PART}(?:the${GAP}year${GAP})?)?(?<kind>(?:the${GAP})?(?:fiscal(?:${GAP}year)?|(?:calendar${GAP})?year)${GAP})?(?<![\\d.,:$€£#/])(?<year>${YEAR})(?!-[a-z]{2}|['’]s${GAP}(?:first|second|third|fourth)${GAP}quarter)`,
  ),
  read: (match, passage) => {
    const { part, kind, year: digits } = match.groups as { part?: string; kind?: string; year: string };
    const value = Number(digits);
    const end = match.index + match[0].length;
    const before = passage.text.slice(Math.max(0, match.index - 24), match.index);
    if (!part && !kind) {
      if (/\d-$|\p{Lu}-$/u.test(before)) return null;
      if (passage.traits.numbers.has(digits) && !/\b(?:in|since|of|until|by|from|during)\s+$/i.test(before)) return null;
      if (NUMBERED.test(before) || !closesYear(passage.text, end, value)) return null;
      if (!YEAR_BEFORE.test(before) && (value < 1700 || value > 2100 || /\d[\s,]*$/.test(before))) return null;
    } else if (!closesYear(passage.text, end, value)) return null;
    return date(match, () => endWhereDue(edtfYear(value), part ?? '', before));
  },
};

const TO = `(?:${DASH}|${GAP}(?:to|through|until|till)${GAP})`;

/** "1992-1995", "from 1992 to 1995", "between 2003 and 2005", "2019-20". */
export const yearRange: Rule = {
  name: 'year-range',
  needs: hint.year,
  pattern: compile(
    `(?:(?<=\\b(?:from|between)${GAP})(?<from>${YEAR})(?:${TO}|${GAP}and${GAP})(?<to>${YEAR})|(?<![\\d.,:$€£#/-])(?<first>(?:1[5-9]|20)\\d\\d)${DASH}(?<last>(?:${YEAR}|\\d\\d(?![\\d\\w%/-]|[.,:]\\d))))`,
  ),
  read: (match, passage) => {
    const { from, to, first, last } = match.groups as Record<string, string | undefined>;
    const start = Number(from ?? first);
    const closing = (to ?? last)!;
    const end = closing.length === 2 ? Math.floor(start / 100) * 100 + Number(closing) : Number(closing);
    if (end <= start || end - start > 150 || !closesYear(passage.text, match.index + match[0].length, end)) return null;
    return date(match, () => `${edtfYear(start)}/${edtfYear(end)}`);
  },
};
