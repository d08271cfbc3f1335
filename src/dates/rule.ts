import type { Day } from '../text/calendar.ts';
import type { Span } from '../model.ts';
import type { Piece } from './pieces.ts';

/** What an expression is read against. Null parts are not known; an expression that needs them gets no value. */
export interface Reference {
  /** The day of the report: that of the dateline, else of publication. */
  readonly day: Day | null;
  readonly year: number | null;
  readonly month: number | null;
  /** Day of the month of a report of unknown year (`XXXX-02-05`). */
  readonly date: number | null;
  /** EDTF value of the date mentioned last before the expression. */
  readonly last: string | null;
  /** EDTF value of the day mentioned last. */
  readonly lastDay: string | null;
  /** The year a look back is in: one named shortly before in the same passage, long before the report. */
  readonly told: number | null;
  /** Whether words before the expression look ahead ("will", "scheduled", "until"). */
  readonly ahead: () => boolean;
  /** Whether words around it tell of the past: `surely` as in "the Oct. 7 attack", `told` after a verb in the past tense. */
  readonly back: () => 'surely' | 'told' | null;
}

/** A stretch of text that is searched: a paragraph, or a part of a very long one. */
export interface Passage {
  readonly text: string;
  /** Its pieces that hold words of the calendar: no date stands in two of them. */
  readonly pieces: readonly Piece[];
  readonly traits: DocumentTraits;
}

/** Facts on the whole document that rules ask for. */
export interface DocumentTraits {
  /** Somebody called May, March or the like is named, so the bare word proves no month. */
  readonly personMonths: ReadonlySet<string>;
  /** Numbers of resolutions named in the text that might be years: "resolution 1973", "resolutions 1970 and 1973". */
  readonly numbers: ReadonlySet<string>;
  /** How 12/03/2014 is written here. */
  readonly dayFirst: boolean;
  /** Whether anything in the document says so; else the month is taken to come first. */
  readonly orderKnown: boolean;
}

/** An expression found by a rule, offsets in the passage; its value is resolved when those before it are known. */
export interface Reading extends Span {
  readonly type: 'date' | 'duration' | 'set';
  /** True where the expression itself settles its value, so that later ones may be counted from it. */
  readonly anchor?: boolean;
  /** True where day, month and year are written out. */
  readonly full?: boolean;
  readonly resolve: (reference: Reference) => string | null;
}

/** A way of writing dates: a pattern, and what a match of it means (null where it is no date after all). */
export interface Rule {
  readonly name: string;
  /** Hints, as bits, that must all hold in a piece. */
  readonly needs: number;
  /** Compiled with the flags `gi`; bounded repeats only. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, passage: Passage) => Reading | null;
}

/** A date reading over the whole match. */
export function date(match: RegExpExecArray, resolve: Reading['resolve'], anchor = true): Reading {
  return { start: match.index, end: match.index + match[0].length, type: 'date', anchor, resolve };
}

/** A reading of a stretch or a repetition over the whole match; none is counted from it. */
export function timex(match: RegExpExecArray, type: 'duration' | 'set', resolve: Reading['resolve']): Reading {
  return { start: match.index, end: match.index + match[0].length, type, anchor: false, resolve };
}

/** Compiles a pattern of a rule: word boundary in front, any case. */
export function compile(source: string): RegExp {
  return new RegExp(`\\b(?:${source})`, 'gi');
}
