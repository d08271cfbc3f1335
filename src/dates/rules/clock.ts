import { edtfDay } from '../../text/edtf.ts';
import { lastDay, nearestDate, weekdayNear } from '../resolve.ts';
import { hint } from '../hints.ts';
import { compile, date, type Rule } from '../rule.ts';
import { DAY, GAP, MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

const ZONE = `(?:${GAP}\\(?(?:GMT|UTC|EDT|EST|CDT|CST|MDT|MST|PDT|PST|BST|CET|CEST|IST|MSK|ET|PT|local${GAP}time)\\)?(?!\\w))?`;
const TIME = `(?:(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d)?${GAP}?(?:a\\.?m\\.?|p\\.?m\\.?)(?!\\w)|(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:])|noon(?!\\w)|midnight(?!\\w))`;

/** A time of day, "10:35 a.m. EDT Friday", "noon Monday": kept as its day, that of the weekday beside it, else the one mentioned last. */
export const clock: Rule = {
  name: 'clock',
  needs: hint.clock,
  pattern: compile(
    `${TIME}${ZONE}(?:,?${GAP}(?:on${GAP})?(?:(?<weekday>${WEEKDAY})(?!\\w|,?${GAP}${MONTH})|(?<month>${MONTH})${GAP}(?<day>${DAY})(?!,?${GAP}\\d{4})))?`,
  ),
  read: (match, passage) => {
    const { weekday: name, month, day: digits } = match.groups as { weekday?: string; month?: string; day?: string };
    // A bare "10:30" without "at" may be a score or a verse.
    const before = passage.text.slice(Math.max(0, match.index - 8), match.index);
    if (!name && !month && !/[ap]\.?m|GMT|UTC|local/i.test(match[0]) && !/\b(?:at|around|by|until)\s+$/i.test(before)) return null;
    return date(
      match,
      (reference) => {
        if (month) return nearestDate(reference, monthNumber(month), Number.parseInt(digits!, 10));
        const day = name ? weekdayNear(reference, weekdayNumber(name), null) : (lastDay(reference) ?? reference.day);
        return day === null ? null : edtfDay(day);
      },
      name !== undefined || month !== undefined,
    );
  },
};
