import type { Block } from './blocks.ts';
import { bodyStart, type Page } from './page.ts';
import { addStems, hashesOf, stemsIn, WordCounter } from './words.ts';

/** How far above the first paragraph a headline is looked for, in blocks. */
const REACH = 60;
const bare = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Reasons whose wording no headline has; the others ("Explained: ...", "... Watch") may be part of one. */
const NEVER = new Set([
  'cookie-notice',
  'share',
  'copyright',
  'comment-form',
  'newsletter',
  'tags',
  'dateline-stamp',
  'disclaimer',
  'navigation',
  'author-bio',
  'caption',
]);

/**
 * Index of the block that is the headline, or -1. `given` is the title the input carries apart from its text.
 * The headline stands above the first paragraph, shares its words, is no sentence, often comes twice, and a byline or stamp follows it.
 */
export function findHeadline(page: Page, given: string | null): number {
  const start = storyStart(page);
  if (start < 0) return -1;
  const like = given === null ? -1 : likeGiven(page, given, start);
  if (like >= 0) return like;
  let best = -1;
  let bestScore = 1;
  let read = false;
  // A page without a frame opens with its headline.
  const opens = page.shapes.every((shape) => shape.reasons.length === 0) ? 1 : 0;
  for (let i = Math.max(0, start - REACH); i < start; i++) {
    if (!mayBeHeadline(page, i)) continue;
    if (!read) readBody(page, start);
    read = true;
    const score = headlineScore(page, i, start) + (i === 0 && page.shapes[0]!.stems.length >= 2 ? opens : 0);
    if (score >= bestScore) [best, bestScore] = [i, score];
  }
  return best;
}

/** The longest headline that asks, in words. */
const QUESTION = 25;

/**
 * The first paragraph; of a text without paragraphs (a poem, an interview) the second kept line, the first being its
 * title. A question that stands on the page twice is the headline itself.
 */
function storyStart(page: Page): number {
  const start = bodyStart(page);
  if (start < 0) return start;
  const { good, endsQuestion, words } = page.shapes[start]!;
  if (good && endsQuestion && words <= QUESTION && isRepeated(page, start)) {
    const next = page.shapes.findIndex((shape, i) => i > start && page.kept[i] && shape.good);
    return next < 0 ? start : next;
  }
  if (good) return start;
  return page.kept.indexOf(true, start + 1);
}

/** The block above the body that has most words of the given title, if it has most of them. */
function likeGiven(page: Page, given: string, start: number): number {
  const wanted = new Set(hashesOf(given));
  let best = -1;
  let bestShare = 0.6;
  for (let i = 0; i <= start; i++) {
    const words = new Set(hashesOf(page.blocks[i]!.text.slice(0, 400)));
    const shared = [...words].filter((word) => wanted.has(word)).length;
    const share = (2 * shared) / (words.size + wanted.size || 1);
    if (share >= bestShare) [best, bestShare] = [i, share];
  }
  return best;
}

/** Stems of the first kept paragraphs of the page at hand. */
const body = new WordCounter();
/** Paragraphs and characters of each that are read. */
const PARAGRAPHS = 8;
const READ = 1500;
/** A longer line is a paragraph that has the words. */
const LONGEST_REPEAT = 300;

/** The paragraphs that were read last: the next round of cleaning mostly asks for the same. */
let paragraphs: readonly Block[] = [];

function readBody(page: Page, start: number): void {
  const indices: number[] = [];
  for (let i = start; i < page.blocks.length && indices.length < PARAGRAPHS; i++) if (page.kept[i]) indices.push(i);
  if (indices.length === paragraphs.length && indices.every((i, k) => page.blocks[i] === paragraphs[k])) return;
  paragraphs = indices.map((i) => page.blocks[i]!);
  body.clear();
  for (const i of indices) {
    const { text } = page.blocks[i]!;
    const { stems, parts, covered } = page.shapes[i]!;
    if (covered > 0) {
      for (const stem of stems) body.add(stem, i);
      for (const stem of parts) body.add(stem, i);
    }
    const rest: number[] = [];
    addStems(rest, text, covered, Math.min(text.length, READ));
    for (const stem of rest) body.add(stem, i);
  }
}

/** Whether the block's own looks allow it to be a headline. */
function mayBeHeadline(page: Page, i: number): boolean {
  const { text } = page.blocks[i]!;
  const shape = page.shapes[i]!;
  if (shape.words < 2 || shape.chars > 220 || shape.words > 32 || shape.startsItem || shape.byline) return false;
  if (shape.certain !== null && shape.certain !== 'related') return false;
  return !shape.reasons.some((reason) => NEVER.has(reason)) && (!/[.:]$/.test(text) || /\b\p{Lu}\.$/u.test(text));
}

function headlineScore(page: Page, i: number, start: number): number {
  const { text } = page.blocks[i]!;
  const shape = page.shapes[i]!;
  const stems = stemsIn(text);
  const shared = stems.filter((stem) => body.count(stem) > 0).length;
  const overlap = shared / Math.max(3, stems.length);
  let score = overlap * 3 + Math.min(2, shared * 0.4);
  if (shape.words < 4) score -= 1.5;
  if (shape.words >= 5 && shape.words <= 20) score += 0.5;
  if (i === 0) score += 0.5;
  if ((shape.date || shape.clock) && shape.words < 9) score -= 2;
  if (shape.separators > 1) score -= 1;
  if (shape.reasons.length > 0) score -= 1;
  if (shape.endsEllipsis) score -= 0.7;
  if (isRepeated(page, i)) score += 0.8;
  if (stampFollows(page, i, start)) score += 1.3;
  if (page.kept[i]) score += 0.5;
  return score - 0.25 * Math.log2(1 + start - i);
}

/** Whether the words of this block stand again above or below, alone or inside a short line ("Title: ...", "... - The Gazette"). */
function isRepeated({ blocks, shapes }: Page, i: number): boolean {
  const own = blocks[i]!.text;
  if (own.length < 15 || own.length >= LONGEST_REPEAT) return false;
  // Words at the ends of the block may be parts of longer ones where it is repeated; those between stand there as they are.
  const between = shapes[i]!.stems.slice(1, -1);
  const words = own.toLowerCase();
  return blocks.some(
    ({ text }, k) =>
      k !== i &&
      text.length >= own.length &&
      text.length < LONGEST_REPEAT &&
      between.every((stem) => shapes[k]!.stems.includes(stem)) &&
      text.toLowerCase().includes(words),
  );
}

/** Whether a byline, a date or a caption stands within the next three lines: what follows headlines. */
function stampFollows(page: Page, i: number, start: number): boolean {
  for (let k = i + 1; k <= Math.min(start, i + 3); k++) {
    const shape = page.shapes[k]!;
    if (shape.byline || (shape.chars < 120 && (shape.date || shape.clock) && !shape.good)) return true;
  }
  return false;
}

/** Whether a block only says the title again ("Title: ...", "... | The Gazette"). */
export function titleRepeater(title: string | null): (text: string) => boolean {
  if (title === null) return () => false;
  let wanted: string | undefined;
  let longest = '';
  return (text) => {
    if (text.length > title.length + 60 || text.length < title.length * 0.7) return false;
    if (wanted === undefined) {
      wanted = bare(title);
      longest = wanted.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
    }
    // Few lines have the longest word: only they are read word by word.
    if (!text.toLowerCase().includes(longest)) return false;
    return wanted.length < 12 ? bare(text) === wanted : bare(text).includes(wanted);
  };
}
