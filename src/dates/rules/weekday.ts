import { edtfDay } from '../../text/edtf.ts';
import { weekdayOf } from '../../text/calendar.ts';
import { directionOf, lastDay, weekdayNear } from '../resolve.ts';
import { hint } from '../hints.ts';
import { compile, date, type Rule } from '../rule.ts';
import { GAP, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

/** "morning", "night" and the like after a day: part of the expression, no part of its value. */
export const DAYPART = `(?:${GAP}(?:early${GAP}|late${GAP})?(?:morning|afternoon|evening|night|noon|midday|midnight)(?!\\w))`;

/** "Since Friday", "since the talks began on Friday": of a Friday not that day, but the one before. */
const SINCE = /\bsince\s+(?:[^.;,:"\d]{0,80}\s(?:on\s+)?)?$/i;

/** "Thursday", "last Monday", "this coming Sunday", "Wednesday night", "the previous Friday", "Monday last week". */
export const weekday: Rule = {
  name: 'weekday',
  needs: hint.weekday,
  pattern: compile(
    `(?:(?<which>last|next|this|this${GAP}(?:past|coming)|(?:the${GAP})?(?:previous|following|coming|same|past))${GAP})?(?:(?:earlier|early|late|later)${GAP}(?:on${GAP})?)?(?<name>${WEEKDAY})(?!s\\b|\\w)${DAYPART}?(?:${GAP}(?<week>(?:of${GAP})?(?:last|next|this)${GAP}week))?`,
  ),
  read: (match, passage) => {
    const { which, name, week } = match.groups as { which?: string; name: string; week?: string };
    if (!/^\p{Lu}/u.test(name)) return null;
    // "Bloody Sunday", "Good Friday", "Black Monday" are names.
    if (
      !which &&
      /\b(?:Bloody|Black|Ash|Palm|Holy|Super|Cyber|Ruby)\s$/.test(passage.text.slice(Math.max(0, match.index - 7), match.index))
    )
      return null;
    const number = weekdayNumber(name);
    const direction = /past$/i.test(which ?? '')
      ? 'back'
      : /this\s+coming$/i.test(which ?? '')
        ? 'forward'
        : directionOf(which?.replace(/^the\s+/i, ''));
    return date(match, (reference) => {
      if (week && reference.day !== null) {
        const shift = /last/i.test(week) ? -7 : /next/i.test(week) ? 7 : 0;
        return edtfDay(reference.day - weekdayOf(reference.day) + number + shift);
      }
      // "The previous Friday" and "the following Friday" are counted from the date before them.
      const base = /previous|following/i.test(which ?? '') ? lastDay(reference) : null;
      const since = !which && SINCE.test(passage.text.slice(Math.max(0, match.index - 100), match.index));
      const day = weekdayNear(base === null ? reference : { ...reference, day: base }, number, since ? 'back' : direction);
      return day === null ? null : edtfDay(day);
    });
  },
};
