import { isItem } from './items.ts';

/**
 * Hard-wrapped text: which line breaks only stand because the line was full?
 *
 * A wrapper breaks a line when the next word would not fit. So a break is soft exactly when the line plus the
 * first word of the next is wider than the column; the last line of a paragraph fails that test by itself.
 */

const NARROWEST = 40;
const WIDEST = 130;
/** Wrappers differ in whether they count the space or a quotation mark. */
const SLACK = 2;
/** An item of a list is set in no further. */
const DEEPEST_ITEM = 8;
const SENTENCE_END = `.!?:;"”’)]`;

/** A line of the input that may have been wrapped: its words, and the spaces before them. */
export interface WrappedLine {
  /** Without space at either end. */
  readonly text: string;
  readonly indent: number;
}

const widthOf = ({ indent, text }: WrappedLine): number => indent + text.length;

const firstWord = ({ text }: WrappedLine): number => {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
};

const endsSentence = ({ text }: WrappedLine): boolean => SENTENCE_END.includes(text.charAt(text.length - 1));

const opensItem = ({ indent, text }: WrappedLine): boolean => indent <= DEEPEST_ITEM && isItem(text);

/** Whether line `i` of the run opens a paragraph: a list item, or set in where the line above is not and is no item either. */
const opens = (run: readonly WrappedLine[], i: number): boolean =>
  opensItem(run[i]!) || (run[i]!.indent >= run[i - 1]!.indent + 2 && !opensItem(run[i - 1]!));

/** Whether line `i` stands on a line of its own only because the one above was full. */
function isSoft(run: readonly WrappedLine[], i: number, width: number): boolean {
  const above = widthOf(run[i - 1]!);
  return above >= width * 0.55 && above + 1 + firstWord(run[i]!) > width - SLACK && !opens(run, i);
}

/** The column a run of adjacent lines is wrapped at, or 0 where it is not wrapped. */
export function wrapWidth(run: readonly WrappedLine[]): number {
  let width = 0;
  for (const line of run) {
    if (widthOf(line) > WIDEST) return 0;
    width = Math.max(width, widthOf(line));
  }
  if (run.length < 3 || width < NARROWEST) return 0;
  let breaks = 0;
  let soft = 0;
  let midSentence = 0;
  for (let i = 1; i < run.length; i++) {
    if (isSoft(run, i, width)) {
      soft++;
      if (!endsSentence(run[i - 1]!)) midSentence++;
    } else if (opens(run, i)) continue;
    breaks++;
  }
  return soft >= 2 && soft >= breaks * 0.55 && midSentence >= soft * 0.5 ? width : 0;
}

/**
 * Groups the lines of a run (lines without a blank line between) into paragraphs; gives the index at which each begins.
 * `own` is the column of the run, `width` that of the document's other runs, for runs too short to tell their own.
 */
export function paragraphStarts(run: readonly WrappedLine[], own: number, width: number): number[] {
  const column = own || (run.every((line) => widthOf(line) <= width + SLACK) ? width : 0);
  const starts = [0];
  for (let i = 1; i < run.length; i++) {
    const soft = column > 0 && isSoft(run, i, column) && (own > 0 || !endsSentence(run[i - 1]!));
    if (!soft) starts.push(i);
  }
  return starts;
}
