import type { Block } from './blocks.ts';
import { featuresOf } from './features.ts';
import { bodyStart, type Page, type Verdict } from './page.ts';
import { lineForest, logOdds } from './trees.ts';

/** Log odds above which a line stays. Below zero, since a lost paragraph is worse than a kept line of junk. */
const KEEP_ABOVE = -0.4;

/** Decides which blocks are the story. `verdicts` are decisions already taken (by the user's phrases or the site's memory). */
export function decide(blocks: readonly Block[], verdicts: readonly Verdict[]): Page {
  const { rows, shapes } = featuresOf(blocks);
  const forest = lineForest();
  const bare = blocks.length <= 2 && shapes.every((s) => s.reasons.length === 0);
  const kept = rows.map((row, i) => {
    const verdict = verdicts[i] ?? null;
    if (verdict !== null) return verdict === 'keep';
    return bare || logOdds(forest, row) > KEEP_ABOVE;
  });
  return { blocks, shapes, kept };
}

/** Whether anything of a story is left. */
export const hasBody = (page: Page): boolean => bodyStart(page) >= 0;
