import { edtfSeason } from '../../text/edtf.ts';
import { directionOf } from '../resolve.ts';
import { hint } from '../hints.ts';
import { compile, date, type Reference, type Rule } from '../rule.ts';
import { GAP, PART, YEAR } from '../vocabulary.ts';

const numberOf = (name: string): number =>
  ['spring', 'summer', 'autumn', 'winter'].indexOf(name.toLowerCase().replace('fall', 'autumn')) + 1;

/** The year of a season without one; by its middle month (April, July, October, January), since papers speak of it around then. */
function yearNear(reference: Reference, season: number, direction: ReturnType<typeof directionOf>): number | null {
  const { year, month } = reference;
  if (year === null || month === null) return year;
  const running = [4, 4, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4][month - 1]!;
  const winterYear = season === 4 && month <= 2 ? year - 1 : year;
  if (direction === 'back')
    return season < running && !(running === 4 && month <= 2) ? year : season === 4 ? winterYear - (month > 2 ? 1 : 0) : year - 1;
  if (direction === 'forward') return season > running || (running === 4 && month <= 2) ? year : year + 1;
  if (direction === 'here') return winterYear;
  if (reference.ahead()) return season >= running || month <= 2 ? year : year + 1;
  // A season that has not begun, told of in the past.
  if (season < 4 && month < 3 * season && reference.back() !== null) return year - 1;
  return season === 4 && month <= 8 ? year - 1 : season === 3 && month <= 4 ? year - 1 : year;
}

/** "last fall", "this summer", "the winter of 1994", "in the spring", "autumn 2021"; "fall" only where a word makes it a season. */
export const season: Rule = {
  name: 'season',
  needs: hint.season,
  pattern: compile(
    `(?:(?<which>last|this|next|this${GAP}past|this${GAP}coming|the${GAP}(?:coming|past|following))${GAP}|(?<the>the${GAP}))?(?<part>${PART})?(?:the${GAP})?(?<name>spring|summer|autumn|fall|winter)(?!\\w|-\\w|${GAP}(?:of${GAP})?(?:olympic|games|school|camp|house|palace|white|sport))(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR}))?`,
  ),
  read: (match, passage) => {
    const { which, the, part, name, year } = match.groups as { which?: string; the?: string; part?: string; name: string; year?: string };
    const number = numberOf(name);
    if (year) return date(match, () => edtfSeason(Number(year), number));
    const before = passage.text.slice(Math.max(0, match.index - 10), match.index);
    const after = passage.text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    const led = /\b(?:in|by|since|until|during|before|after|from|over|into|for|through)\s+$/i.test(before);
    if (/^\s+of\b/.test(after) && !which) return null;
    if (!which && !led && !part) return null;
    if (!which && !the && /fall|spring/i.test(name) && !/\bin\s+$/i.test(before)) return null;
    const direction = /past$/i.test(which ?? '') ? 'back' : /coming$/i.test(which ?? '') ? 'forward' : directionOf(which);
    return date(match, (reference) => {
      const resolved = yearNear(reference, number, direction);
      return resolved === null ? null : edtfSeason(resolved, number);
    });
  },
};
