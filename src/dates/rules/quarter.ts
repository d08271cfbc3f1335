import { edtfHalf, edtfQuarter, edtfYear } from '../../text/edtf.ts';
import { hint } from '../hints.ts';
import { compile, date, type Reading, type Reference, type Rule } from '../rule.ts';
import { GAP, ORDINAL, ordinalOf, PART, YEAR } from '../vocabulary.ts';

const OF = `(?:${GAP}(?:of${GAP})?(?:(?:fiscal${GAP})?(?<year>${YEAR})|(?<which>last|this|next|the${GAP}(?:previous|same))${GAP}year))?`;
const POSSESSIVE = `(?:(?<whose>last|this|next)${GAP}year['’]s${GAP}|(?<owner>${YEAR})['’]s${GAP})?`;

/** The year that words beside a quarter or half name; null where they name none. */
function yearNamed(groups: Record<string, string | undefined>, reference: Reference): number | null {
  const written = groups['year'] ?? groups['owner'] ?? groups['before'];
  if (written) return Number(written);
  const which = groups['which'] ?? groups['whose'];
  if (!which || reference.year === null) return null;
  return reference.year + (/last|previous/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0);
}

/** The quarter of that number that ended last or is running: companies report after the quarter. */
function quarterNear(reference: Reference, quarter: number): string | null {
  if (reference.year === null || reference.month === null) return null;
  const running = Math.ceil(reference.month / 3);
  return edtfQuarter(quarter - running <= 1 ? reference.year : reference.year - 1, quarter);
}

/** "the third quarter of 2023", "Q3 2023", "this year's first quarter", "third-quarter". */
export const quarter: Rule = {
  name: 'quarter',
  needs: hint.quarter,
  pattern: compile(
    `(?:(?:the|its|their)${GAP})?(?:${PART})?${POSSESSIVE}(?:(?<before>${YEAR})${GAP})?(?<ago>(?:comparable${GAP})?year-(?:ago|earlier)${GAP})?(?:fiscal[-\\s]{1,3})?(?:(?<ordinal>${ORDINAL})(?:-|${GAP})(?:fiscal${GAP})?quarter(?!\\w|${GAP}(?:century|mile|final))|Q(?<digit>[1-4])(?!\\w))${OF}`,
  ),
  read: (match): Reading => {
    const groups = match.groups as Record<string, string | undefined>;
    const number = groups['digit'] ? Number(groups['digit']) : ordinalOf(groups['ordinal']!);
    return date(match, (reference) => {
      const named = yearNamed(groups, reference);
      if (named !== null) return edtfQuarter(named, number);
      const near = quarterNear(reference, number);
      return near && groups['ago'] ? edtfQuarter(Number(near.slice(0, 4)) - 1, number) : near;
    });
  },
};

/** The number of quarters since year 0 of an EDTF quarter; null where the value is none. */
const indexOf = (value: string | null): number | null =>
  value !== null && /^\d{4}-3[3-6]$/.test(value) ? Number(value.slice(0, 4)) * 4 + Number(value.slice(5)) - 33 : null;

/**
 * "the quarter", "last quarter", "the latest period", "the year-ago quarter": the quarter mentioned last, else the last one that ended.
 */
export const plainQuarter: Rule = {
  name: 'plain-quarter',
  needs: hint.quarter,
  pattern: compile(
    `(?:(?<which>the|this|last|next|that|the${GAP}(?:current|previous|next|last|same|recent))${GAP}quarter|(?<compared>the${GAP}(?:latest|corresponding|(?:comparable${GAP})?year-(?:ago|earlier)))${GAP}(?:quarter|period))(?!-|${GAP}(?:of|century|mile|final)(?!\\w)|\\w)`,
  ),
  read: (match) => {
    const which = (match.groups!['which'] ?? match.groups!['compared'])!.toLowerCase();
    const before = /ago|earlier/.test(which);
    const resolve = (reference: Reference): string | null => {
      if (reference.year === null || reference.month === null) return null;
      const running = reference.year * 4 + Math.ceil(reference.month / 3) - 1;
      const told = indexOf(reference.last) ?? running - 1;
      const index = /next/.test(which)
        ? running + 1
        : /current|this/.test(which)
          ? running
          : before
            ? told - 4
            : /latest|last|previous/.test(which)
              ? running - 1
              : told;
      return edtfQuarter(Math.floor(index / 4), (index % 4) + 1);
    };
    // The quarter told of stays the base of further comparisons.
    return date(match, resolve, !before);
  },
};

/** "the first half of 2023", "H1 2024", "the second half". */
export const half: Rule = {
  name: 'half',
  needs: hint.half,
  pattern: compile(
    `(?:(?:the${GAP})?${POSSESSIVE}(?<ordinal>first|second|last|latter)(?:-|${GAP})half(?=${GAP}of${GAP}(?:fiscal${GAP})?(?:\\d{4}|last|this|next|the${GAP}year)|['’]s)|H(?<digit>[12])(?=${GAP}\\d{4}))${OF}(?:${GAP}of${GAP}the${GAP}year)?`,
  ),
  read: (match) => {
    const groups = match.groups as Record<string, string | undefined>;
    const number = groups['digit'] ? Number(groups['digit']) : /first/i.test(groups['ordinal']!) ? 1 : 2;
    return date(match, (reference) => {
      const year = yearNamed(groups, reference) ?? reference.year;
      return year === null ? null : edtfHalf(year, number);
    });
  },
};

/** "fiscal year", "the year-earlier period" and the like: the year before the running one. */
export const yearEarlier: Rule = {
  name: 'year-earlier',
  needs: hint.period | hint.compared,
  pattern: compile(`(?:the${GAP})?year-(?:ago|earlier)(?:${GAP}period)?(?!\\w)`),
  read: (match) =>
    date(
      match,
      (reference) => {
        if (reference.last && /^\d{4}-3[3-6]$/.test(reference.last))
          return edtfQuarter(Number(reference.last.slice(0, 4)) - 1, Number(reference.last.slice(5)) - 32);
        return reference.year === null ? null : edtfYear(reference.year - 1);
      },
      false,
    ),
};
