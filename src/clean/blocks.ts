import { plainCharacters, squeeze } from './characters.ts';
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

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const WIDE = /\S {2,}(?=\S)/g;

const cellsOf = (line: string): number => (line.includes('  ') ? (line.match(WIDE)?.length ?? 0) : 0);

/** Splits plain text into blocks; lines that were wrapped at a column are joined again. */
export function toBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const runs = runsOf(lines);
  const width = commonWidth(lines, runs);
  const blocks: Block[] = [];
  for (const [from, to] of runs) {
    if (to - from === 1) blocks.push(block(lines, from, to, true));
    else {
      const starts = paragraphStarts(textsOf(lines, from, to), width);
      starts.forEach((start, k) => blocks.push(block(lines, from + start, from + (starts[k + 1] ?? to - from), k === 0)));
    }
  }
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    lines.push({ text: plainCharacters(raw).trimEnd(), start, end: Math.max(start, from + raw.trimEnd().length) });
  };
  for (const { index, 0: mark } of text.matchAll(LINE_BREAK)) {
    add(index);
    from = index + mark.length;
  }
  add(text.length);
  return lines;
}

const textsOf = (lines: readonly Line[], from: number, to: number): string[] => lines.slice(from, to).map((line) => line.text);

function block(lines: readonly Line[], from: number, to: number, gap: boolean): Block {
  const [first, last] = [lines[from]!, lines[to - 1]!];
  const single = to - from === 1;
  const joined = single
    ? first.text
    : textsOf(lines, from, to)
        .map((line) => line.trim())
        .join(' ');
  return { text: squeeze(joined), line: from + 1, start: first.start, end: last.end, gap, cells: single ? cellsOf(first.text) : 0 };
}

/** Half-open ranges of lines without a blank line between. */
function runsOf(lines: readonly Line[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = -1;
  for (let i = 0; i <= lines.length; i++) {
    const blank = i === lines.length || lines[i]!.text === '';
    if (blank && from >= 0) runs.push([from, i]);
    if (blank) from = -1;
    else if (from < 0) from = i;
  }
  return runs;
}

/** The widest column at which a run of the document is wrapped, 0 where none is. */
function commonWidth(lines: readonly Line[], runs: readonly (readonly [number, number])[]): number {
  let width = 0;
  for (const [from, to] of runs) if (to - from >= 3) width = Math.max(width, wrapWidth(textsOf(lines, from, to)));
  return width;
}
