import { isPlain, LINE_END, plainCharacters, squeeze } from './characters.ts';
import { paragraphStarts, wrapWidth, type WrappedLine } from './wrap.ts';

/** A paragraph, heading, list item or menu line of the input: the unit that is kept or removed. */
export interface Block {
  /** One line without a break, spaces single. */
  readonly text: string;
  /** First line of the input, from 1. */
  readonly line: number;
  /** Span in the input, without space at either end. */
  readonly start: number;
  readonly end: number;
  /** Whether a blank line stands before it. */
  readonly gap: boolean;
  /** Wide spaces inside, as between the cells of a menu bar. */
  readonly cells: number;
}

interface Line extends WrappedLine {
  readonly start: number;
  readonly end: number;
}

const WIDE = /\S {2,}(?=\S)/g;

const cellsOf = (line: string): number => (line.includes('  ') ? (line.match(WIDE)?.length ?? 0) : 0);

/** Lines without a blank line between: those from `from` up to `to`; several of them, and the column at which they are wrapped, or 0. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
  readonly width: number;
}

/** Splits plain text into blocks; lines that were wrapped at a column are joined again. */
export function toBlocks(text: string): Block[] {
  const plain = isPlain(text);
  const lines = plain ? plainLines(text) : unusualLines(text);
  // Asked once, since most texts have no wide space.
  const wide = !plain || text.includes('  ');
  const runs = runsOf(lines);
  const width = runs.reduce((most, run) => Math.max(most, run.width), 0);
  const blocks: Block[] = [];
  for (const { from, to, lines: several, width: own } of runs) {
    const starts = to - from === 1 ? ALONE : paragraphStarts(several, own, width);
    for (let k = 0; k < starts.length; k++)
      blocks.push(block(lines, from + starts[k]!, from + (starts[k + 1] ?? to - from), k === 0, wide));
  }
  return blocks;
}

const ALONE = [0];

function plainLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0, to = 0; to < text.length; from = to + 1) {
    to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    lines.push(plainLine(text, from, to));
  }
  return lines;
}

/** The same for texts with other line ends or white space, or with characters that need care. */
function unusualLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0, to = 0; to < text.length; from = to + 1) {
    LINE_END.lastIndex = from;
    to = LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length;
    const raw = text.slice(from, to);
    lines.push(isPlain(raw) ? plainLine(text, from, to) : oddLine(raw, from));
    if (text.charCodeAt(to) === CARRIAGE_RETURN && text.charCodeAt(to + 1) === LINE_FEED) to++;
  }
  return lines;
}

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const SPACE = 32;

/** A line whose only white space are spaces. */
function plainLine(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (end > from && text.charCodeAt(end - 1) === SPACE) end--;
  while (start < end && text.charCodeAt(start) === SPACE) start++;
  return { text: text.slice(start, end), indent: start - from, start, end };
}

function oddLine(raw: string, from: number): Line {
  const start = from + raw.length - raw.trimStart().length;
  const mended = plainCharacters(raw).trimEnd();
  const text = mended.trimStart();
  return { text, indent: mended.length - text.length, start, end: Math.max(start, from + raw.trimEnd().length) };
}

/** The block of these lines; `wide` says whether there may be runs of spaces in it. */
function block(lines: readonly Line[], from: number, to: number, gap: boolean, wide: boolean): Block {
  const [first, last] = [lines[from]!, lines[to - 1]!];
  let joined = first.text;
  for (let i = from + 1; i < to; i++) joined += ` ${lines[i]!.text}`;
  return {
    text: wide ? squeeze(joined) : joined,
    line: from + 1,
    start: first.start,
    end: last.end,
    gap,
    cells: wide && to - from === 1 ? cellsOf(first.text) : 0,
  };
}

const NO_LINES: readonly Line[] = [];

function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let i = 0; i <= lines.length; i++) {
    const blank = i === lines.length || lines[i]!.text === '';
    if (blank && from >= 0) {
      const several = i - from === 1 ? NO_LINES : lines.slice(from, i);
      runs.push({ from, to: i, lines: several, width: several.length >= 3 ? wrapWidth(several) : 0 });
    }
    if (blank) from = -1;
    else if (from < 0) from = i;
  }
  return runs;
}
