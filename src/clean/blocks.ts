import { careOf, LINE_END, ODD, plainCharacters, squeeze } from './characters.ts';
import { paragraphStarts, wrapWidth } from './wrap.ts';

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

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WIDE = /\S {2,}(?=\S)/g;

const cellsOf = (line: string): number => (line.includes('  ') ? (line.match(WIDE)?.length ?? 0) : 0);

/** Lines without a blank line between: those from `from` up to `to`, and the column at which they are wrapped, or 0. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
  readonly width: number;
}

/** Splits plain text into blocks; lines that were wrapped at a column are joined again. */
export function toBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const runs = runsOf(lines);
  const width = runs.reduce((most, run) => Math.max(most, run.width), 0);
  const blocks: Block[] = [];
  for (const { from, to, texts, width: own } of runs) {
    const starts = to - from === 1 ? [0] : paragraphStarts(texts, own, width);
    for (let k = 0; k < starts.length; k++) blocks.push(block(lines, from + starts[k]!, from + (starts[k + 1] ?? to - from), k === 0));
  }
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let odd = false;
  for (let i = 0; i < text.length; i++) {
    const care = careOf(text.charCodeAt(i));
    if (care === ODD) odd = true;
    if (care !== LINE_END) continue;
    lines.push(odd ? oddLine(text, from, i) : plainLine(text, from, i));
    if (text.charCodeAt(i) === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED) i++;
    from = i + 1;
    odd = false;
  }
  lines.push(odd ? oddLine(text, from, text.length) : plainLine(text, from, text.length));
  return lines;
}

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const SPACE = 32;

/** A line without odd characters: its only white space are spaces. */
function plainLine(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (end > from && text.charCodeAt(end - 1) === SPACE) end--;
  while (start < end && text.charCodeAt(start) === SPACE) start++;
  return { text: text.slice(from, end), start, end };
}

function oddLine(text: string, from: number, to: number): Line {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  return { text: plainCharacters(raw).trimEnd(), start, end: Math.max(start, from + raw.trimEnd().length) };
}

function block(lines: readonly Line[], from: number, to: number, gap: boolean): Block {
  const [first, last] = [lines[from]!, lines[to - 1]!];
  const single = to - from === 1;
  let joined = first.text.trim();
  for (let i = from + 1; i < to; i++) joined += ` ${lines[i]!.text.trim()}`;
  return { text: squeeze(joined), line: from + 1, start: first.start, end: last.end, gap, cells: single ? cellsOf(first.text) : 0 };
}

function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let i = 0; i <= lines.length; i++) {
    const blank = i === lines.length || lines[i]!.text === '';
    if (blank && from >= 0) {
      const texts = lines.slice(from, i).map((line) => line.text);
      runs.push({ from, to: i, texts, width: i - from >= 3 ? wrapWidth(texts) : 0 });
    }
    if (blank) from = -1;
    else if (from < 0) from = i;
  }
  return runs;
}
