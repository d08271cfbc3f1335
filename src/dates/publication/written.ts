/** Reading the dates in a line that states when something was published. */
import { dayOf } from '../../text/edtf.ts';
import type { DocumentTraits } from '../rule.ts';
import { readPassage } from '../select.ts';
import { referenceOf } from '../reference.ts';
import { MONTH } from '../vocabulary.ts';
import { hint } from '../hints.ts';
import { piecesOf } from '../pieces.ts';

/** A date as written: `2021-02-05`, or `XXXX-02-05` without a year; `at` is its offset in the line. */
export interface WrittenDate {
  readonly value: string;
  readonly at: number;
  readonly text: string;
}

/** What such lines are asked for: no words that count from another day. */
const WRITTEN = hint.digit | hint.year | hint.figures | hint.clock | hint.decade | hint.month | hint.weekday | hint.recurring;

const CAPITAL = new RegExp(`(?<![\\p{L}])(${MONTH})`, 'giu');

/** Header lines run words and figures together ("Updated21:22", "2020timer5 min. read") and write months in small letters. */
function loosen(line: string): string {
  return line
    .replace(/(\p{L}{2,})(?=\d)/gu, '$1 ')
    .replace(/(\d)(?=\p{L}{3,})/gu, '$1 ')
    .replace(/(\d{4})(?=\d{1,2}:\d{2})/g, '$1 ')
    .replace(CAPITAL, (name: string) => name[0]!.toUpperCase() + name.slice(1));
}

/** Every day written in a line, in order of place. Lines longer than 400 characters are read to there. */
export function writtenDates(line: string, traits: DocumentTraits): WrittenDate[] {
  const text = loosen(line.slice(0, 400));
  const pieces = piecesOf(text).map((piece) => ({ ...piece, hints: piece.hints & WRITTEN }));
  const readings = readPassage({ text, pieces, traits });
  const nowhere = referenceOf({ value: null });
  return readings.flatMap((reading) => {
    const value = reading.type === 'date' ? reading.resolve(nowhere) : null;
    const day = value !== null && (dayOf(value) !== null || /^XXXX-\d\d-\d\d$/.test(value));
    return day ? [{ value, at: reading.start, text: text.slice(reading.start, reading.end) }] : [];
  });
}
