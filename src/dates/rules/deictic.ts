import { civilOf, isDate, toDay } from '../../text/calendar.ts';
import { edtfDay, edtfYearlessDay } from '../../text/edtf.ts';
import { hint } from '../hints.ts';
import { compile, date, type Reference, type Rule } from '../rule.ts';
import { GAP } from '../vocabulary.ts';
import { DAYPART } from './weekday.ts';

/** A day so many days from the reference; of an unknown year too, where it is the same in leap years and others. */
function dayFrom({ day, year, month, date: ofMonth }: Reference, shift: number): string | null {
  if (day !== null) return edtfDay(day + shift);
  if (year !== null || month === null || ofMonth === null) return null;
  const [common, leap] = [2001, 2004].map((any) => (isDate(any, month, ofMonth) ? civilOf(toDay(any, month, ofMonth) + shift) : null));
  return common && leap && common.day === leap.day ? edtfYearlessDay(common.month, common.day) : null;
}

/** Adjectives of the days to come. */
const HOPE =
  '(?:better|brighter|safer|happier|greener|stronger|fairer|freer|cleaner|richer|new|peaceful|hopeful|prosperous|sustainable|secure|shared|more [a-z]+)';
const FIGURATIVE = new RegExp(`\\b(?:an?|our|their|your|no|the)\\s${HOPE}(?:,? (?:and )?${HOPE}){0,2}\\s$`, 'i');

/** "today", "late yesterday", "tomorrow morning", "tonight", "this morning", "last night", "the day before yesterday". */
export const deictic: Rule = {
  name: 'deictic',
  needs: hint.deictic,
  pattern: compile(
    `(?:(?<around>the${GAP}day${GAP}(?:before|after)${GAP})|(?:(?:earlier|later|late|early)${GAP}|mid-?(?:morning|afternoon|day)${GAP}))?(?:(?<word>today|yesterday|tomorrow|tonight)(?!\\w|['’]s${GAP}(?:world|youth|standards|society))${DAYPART}?|(?<night>last${GAP}night)|this${GAP}(?:morning|afternoon|evening)(?!\\w))`,
  ),
  read: (match, passage) => {
    // "A better tomorrow" is no day.
    if (FIGURATIVE.test(passage.text.slice(Math.max(0, match.index - 40), match.index))) return null;
    const { around = '', word = '', night } = match.groups as { around?: string; word?: string; night?: string };
    const own = night || /yesterday/i.test(word) ? -1 : /tomorrow/i.test(word) ? 1 : 0;
    const extra = around === '' ? 0 : /before/i.test(around) ? -1 : 1;
    return date(match, (reference) => dayFrom(reference, own + extra));
  },
};
