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
const SENTENCE_END = /[.!?:;"”’)\]]\s*$/;

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent++;
  return indent;
}

const firstWord = (line: string): number => {
  const from = indentOf(line);
  const space = line.indexOf(' ', from);
  return (space < 0 ? line.length : space) - from;
};

function opensItem(line: string): boolean {
  const indent = indentOf(line);
  return indent <= DEEPEST_ITEM && isItem(line, indent);
}

/** Whether line `i` of the run opens a paragraph: a list item, or set in where the line above is not and is no item either. */
const opens = (run: readonly string[], i: number): boolean =>
  opensItem(run[i]!) || (indentOf(run[i]!) >= indentOf(run[i - 1]!) + 2 && !opensItem(run[i - 1]!));

const isSoft = (run: readonly string[], i: number, width: number): boolean =>
  run[i - 1]!.length >= width * 0.55 && run[i - 1]!.length + 1 + firstWord(run[i]!) > width - SLACK && !opens(run, i);

/** The column a run of adjacent lines is wrapped at, or 0 where it is not wrapped. */
export function wrapWidth(run: readonly string[]): number {
  let width = 0;
  for (const line of run) {
    if (line.length > WIDEST) return 0;
    width = Math.max(width, line.length);
  }
  if (run.length < 3 || width < NARROWEST) return 0;
  let breaks = 0;
  let soft = 0;
  let midSentence = 0;
  for (let i = 1; i < run.length; i++) {
    if (opens(run, i)) continue;
    breaks++;
    if (!isSoft(run, i, width)) continue;
    soft++;
    if (!SENTENCE_END.test(run[i - 1]!)) midSentence++;
  }
  return soft >= 2 && soft >= breaks * 0.55 && midSentence >= soft * 0.5 ? width : 0;
}

/**
 * Groups the lines of a run (lines without a blank line between) into paragraphs; gives the index at which each begins.
 * `own` is the column of the run, `width` that of the document's other runs, for runs too short to tell their own.
 */
export function paragraphStarts(run: readonly string[], own: number, width: number): number[] {
  const column = own || (run.every((line) => line.length <= width + SLACK) ? width : 0);
  const starts = [0];
  for (let i = 1; i < run.length; i++) {
    const soft = column > 0 && isSoft(run, i, column) && (own > 0 || !SENTENCE_END.test(run[i - 1]!));
    if (!soft) starts.push(i);
  }
  return starts;
}
