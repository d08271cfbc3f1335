import type { RawDocument, RemovedBlock } from '../model.ts';
import type { Block } from './blocks.ts';
import { decideByLines, type Decide } from './decide.ts';
import { findHeadline, repeatsTitle } from './headline.ts';
import { cutInside } from './inside.ts';
import type { CleanOptions } from './options.ts';
import type { Page, Verdict } from './page.ts';
import { reasonsOf } from './reasons.ts';

/** What is left of a page once the rest is gone, and what went. */
export interface Story {
  /** The page as first seen, for clues in what was removed. */
  readonly page: Page;
  /** The headline's index in `page`, or -1. */
  readonly headline: number;
  readonly kept: readonly Block[];
  /** Index of the headline in `kept`, or -1. */
  readonly title: number;
  readonly removed: readonly RemovedBlock[];
}

/** Rounds after which cleaning stops even if it would go on; real pages need two or three. */
const ROUNDS = 8;

/**
 * Cleans until nothing changes, so that cleaning a cleaned text changes nothing: what a removed line had propped up
 * by its neighbourhood falls in the next round.
 */
export function findStory(blocks: readonly Block[], document: RawDocument, options: CleanOptions, byMarkup?: Decide): Story {
  const removed: RemovedBlock[] = [];
  const whole = cutBlocks(blocks, removed);
  const first = round(whole, document, options, byMarkup ?? decideByLines);
  let current = first;
  removed.push(...current.removed);
  // Markup decides once: its signs do not change with what stays.
  const rounds = byMarkup ? 1 : ROUNDS;
  for (let k = 1; k < rounds && current.removed.length > 0; k++) {
    const left = current.kept.map((block) => ({ ...block, gap: true, cells: 0 }));
    current = round(left, document, options, decideByLines);
    removed.push(...current.removed);
  }
  const title = first.headline < 0 ? -1 : current.kept.findIndex((block) => block.line === whole[first.headline]!.line);
  return {
    page: first.page,
    headline: title < 0 ? -1 : first.headline,
    kept: current.kept,
    title,
    removed: removed.sort((a, b) => a.line - b.line),
  };
}

/** Takes out what stands inside paragraphs; a block of nothing else goes altogether. */
function cutBlocks(blocks: readonly Block[], removed: RemovedBlock[]): Block[] {
  return blocks.flatMap((block) => {
    const { text, cuts } = cutInside(block.text);
    if (cuts.length === 0) return [block];
    for (const cut of cuts) removed.push({ ...cut, line: block.line });
    return text === '' ? [] : [{ ...block, text }];
  });
}

interface Round {
  readonly page: Page;
  readonly headline: number;
  readonly kept: readonly Block[];
  readonly removed: readonly RemovedBlock[];
}

function round(blocks: readonly Block[], document: RawDocument, options: CleanOptions, decide: Decide): Round {
  const verdicts = blocks.map((block) => verdictOf(block.text, document, options));
  const decided = decide(blocks, verdicts);
  const headline = findHeadline(decided, document.title);
  const title = headline < 0 ? null : blocks[headline]!.text;
  const repeated = blocks.map((block, i) => title !== null && i !== headline && verdicts[i] !== 'keep' && repeatsTitle(block.text, title));
  const page: Page = { ...decided, kept: decided.kept.map((kept, i) => i === headline || (kept && !repeated[i])) };
  const reasons = reasonsOf(page);
  const removed = blocks.flatMap(({ text, line }, i) => {
    if (page.kept[i]) return [];
    const verdict = verdicts[i];
    return [{ text, line, reason: repeated[i] ? 'repeated-title' : verdict && verdict !== 'keep' ? verdict : reasons[i]! } as const];
  });
  return { page, headline, kept: blocks.filter((_, i) => page.kept[i]), removed };
}

const holds = (phrases: readonly string[] | undefined, text: string): boolean => {
  if (!phrases || phrases.length === 0) return false;
  const lower = text.toLowerCase();
  return phrases.some((phrase) => phrase.trim() !== '' && lower.includes(phrase.trim().replace(/\s+/g, ' ').toLowerCase()));
};

/** Decisions that stand before any line is weighed. */
function verdictOf(text: string, document: RawDocument, options: CleanOptions): Verdict {
  if (holds(options.keep, text)) return 'keep';
  if (holds(options.boilerplate, text)) return 'user-phrase';
  return options.site?.isRepeated(document, text) ? 'site-repetition' : null;
}
