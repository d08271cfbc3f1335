import type { RawDocument, RemovalReason } from '../model.ts';
import { authorBios } from './bio.ts';
import type { Block } from './blocks.ts';
import { findAuthor } from './byline.ts';
import { decideByLines, type Decide } from './decide.ts';
import { trimEnds } from './ends.ts';
import { findHeadline, titleRepeater } from './headline.ts';
import { insideCutter } from './inside.ts';
import type { CleanOptions } from './options.ts';
import type { Page, Verdict } from './page.ts';
import { refrains } from './refrain.ts';
import { reasonsOf } from './reasons.ts';
import { linkLists } from './sections.ts';
import { shapeOf, type Shape } from './shape.ts';
import { hintOf } from './topic.ts';

/** A block that went. `start` orders it among the blocks of the input. */
export interface Gone {
  readonly text: string;
  readonly reason: RemovalReason;
  readonly line: number;
  readonly start: number;
}

/** What is left of a page once the rest is gone, and what went. */
export interface Story {
  /** The page as first seen, for clues in what was removed. */
  readonly page: Page;
  /** The headline's index in `page`, or -1. */
  readonly headline: number;
  readonly kept: readonly Block[];
  /** Index of the headline in `kept`, or -1. */
  readonly title: number;
  readonly removed: readonly Gone[];
}

/** Rounds after which cleaning stops even if it would go on; real pages need two or three. */
const ROUNDS = 8;

/**
 * Cleans until nothing changes, so that cleaning a cleaned text changes nothing: what a removed line had propped up
 * by its neighbourhood falls in the next round.
 */
export function findStory(blocks: readonly Block[], document: RawDocument, options: CleanOptions, byMarkup?: Decide): Story {
  const decide = byMarkup ?? decideByLines(hintOf(document.url, document.title));
  const how: How = { document, options, decide, markup: byMarkup !== undefined };
  const removed: Gone[] = [];
  const whole = cutBlocks(blocks, removed);
  const first = round(whole, [], how);
  let current = first;
  removed.push(...current.removed);
  // Markup decides once: its signs do not change with what stays.
  const rounds = how.markup ? 1 : ROUNDS;
  const settle = (): void => {
    for (let k = 1; k < rounds && current.removed.length > 0; k++) {
      // What a menu bar's wide spaces told does not survive the first round, as it would not survive being written out.
      const bare = current.kept.map((block) => (block.cells > 0 ? { ...block, cells: 0 } : block));
      const shapes = current.shapes.map((shape, i) => (bare[i] === current.kept[i] ? shape : undefined));
      current = round(bare, shapes, how);
      removed.push(...current.removed);
    }
  };
  settle();
  const bios = authorBios(current.kept, findAuthor(first.page, first.headline));
  if (bios.size > 0) {
    current = withoutBios(current, bios, options);
    removed.push(...current.removed);
    settle();
  }
  const title = first.headline < 0 ? -1 : current.kept.findIndex((block) => block.start === whole[first.headline]!.start);
  return {
    page: first.page,
    headline: title < 0 ? -1 : first.headline,
    kept: current.kept,
    title,
    removed: removed.sort((a, b) => a.start - b.start),
  };
}

/** Takes out notes on the author, but for what the user keeps. */
function withoutBios(page: Round, bios: ReadonlySet<number>, options: CleanOptions): Round {
  const stays = page.kept.map(({ text }, i) => !bios.has(i) || holds(options.keep, text));
  return {
    ...page,
    kept: page.kept.filter((_, i) => stays[i]),
    shapes: page.shapes.filter((_, i) => stays[i]),
    removed: page.kept.filter((_, i) => !stays[i]).map(({ text, line, start }) => ({ text, line, start, reason: 'author-bio' })),
  };
}

/** Takes out what stands inside paragraphs and at their ends; a block of nothing else goes altogether. */
function cutBlocks(blocks: readonly Block[], removed: Gone[]): Block[] {
  const cutInside = insideCutter(blocks.map((block) => block.text));
  const left: Block[] = [];
  for (const block of blocks) {
    const inside = cutInside?.(block.text);
    const { text, cuts } = trimEnds(inside?.text ?? block.text);
    if (text === block.text) {
      left.push(block);
      continue;
    }
    for (const cut of [...(inside?.cuts ?? []), ...cuts])
      removed.push({ text: cut.text, reason: cut.reason, line: block.line, start: block.start });
    if (text !== '') left.push({ ...block, text });
  }
  return left;
}

/** A heading that announces other stories and names none. */
const LIST_HEADING = /^[^:|]{1,45}:?$/;

interface Round {
  readonly page: Page;
  readonly headline: number;
  readonly kept: readonly Block[];
  /** What the kept blocks look like. */
  readonly shapes: readonly Shape[];
  readonly removed: readonly Gone[];
}

/** What stays the same from round to round. */
interface How {
  readonly document: RawDocument;
  readonly options: CleanOptions;
  readonly decide: Decide;
  readonly markup: boolean;
}

function round(blocks: readonly Block[], known: readonly (Shape | undefined)[], how: How): Round {
  const { document, options, decide, markup } = how;
  const shapes = blocks.map((block, i) => known[i] ?? shapeOf(block));
  const refrain = markup ? null : refrains(blocks);
  const links = linkLists(blocks, (i) => shapes[i]!.certain === 'related' && LIST_HEADING.test(blocks[i]!.text));
  const verdicts = blocks.map(
    (block, i) => verdictOf(block.text, shapes[i]!.certain, document, options) ?? links?.[i] ?? (refrain?.[i] ? 'navigation' : null),
  );
  const decided = decide(blocks, shapes, verdicts, refrain);
  const headline = findHeadline({ blocks, shapes, kept: decided }, document.title);
  const repeats = titleRepeater(headline < 0 ? null : blocks[headline]!.text);
  const repeated = blocks.map((block, i) => i !== headline && verdicts[i] !== 'keep' && repeats(block.text));
  const kept = decided.map((stays, i) => i === headline || (stays && !repeated[i]));
  const page: Page = { blocks, shapes, kept };
  return {
    page,
    headline,
    kept: blocks.filter((_, i) => kept[i]),
    shapes: shapes.filter((_, i) => kept[i]),
    removed: kept.includes(false) ? goneOf(page, verdicts, repeated) : [],
  };
}

function goneOf(page: Page, verdicts: readonly Verdict[], repeated: readonly boolean[]): Gone[] {
  const gone: Gone[] = [];
  reasonsOf(page, verdicts).forEach((reason, i) => {
    const { text, line, start } = page.blocks[i]!;
    if (reason) gone.push({ text, line, start, reason: repeated[i] ? 'repeated-title' : reason });
  });
  return gone;
}

const holds = (phrases: readonly string[] | undefined, text: string): boolean => {
  if (!phrases || phrases.length === 0) return false;
  const lower = text.toLowerCase();
  return phrases.some((phrase) => phrase.trim() !== '' && lower.includes(phrase.trim().replace(/\s+/g, ' ').toLowerCase()));
};

/** Decisions that stand before any line is weighed. */
function verdictOf(text: string, certain: RemovalReason | null, document: RawDocument, options: CleanOptions): Verdict {
  if (holds(options.keep, text)) return 'keep';
  if (holds(options.boilerplate, text)) return 'user-phrase';
  if (options.site?.isRepeated(document, text)) return 'site-repetition';
  return certain;
}
