import type { Block } from './blocks.ts';
import { FEATURES, featuresOf } from './features.ts';
import { HTML_FEATURES, htmlFeaturesOf, type PageSigns } from './html/features.ts';
import type { HtmlBlock } from './html/read.ts';
import type { Page, Verdict } from './page.ts';
import { loadForest, logOdds, type Forest } from './trees.ts';

/** Log odds above which a line stays. Below zero, since a lost paragraph is worse than a kept line of junk. */
const KEEP_ABOVE = -0.4;

/** The models that ship with the program, read at the first page of their kind. */
let lines: Forest | undefined;
let markup: Forest | undefined;

/** Decides which blocks are the story. `verdicts` are decisions already taken (by the user's phrases or the site's memory). */
export type Decide = (blocks: readonly Block[], verdicts: readonly Verdict[]) => Page;

/** Decides by the lines' wording, neighbours and place. */
export const decideByLines: Decide = (blocks, verdicts) => {
  const forest = (lines ??= loadForest('lines.json', FEATURES));
  const { rows, shapes } = featuresOf(blocks);
  const bare = blocks.length <= 2 && shapes.every((s) => s.reasons.length === 0);
  const kept = rows.map((row, i) => verdicts[i] === 'keep' || (!verdicts[i] && (bare || logOdds(forest, row) > KEEP_ABOVE)));
  return { blocks, shapes, kept };
};

/** Decides by the same and what the page's markup says. */
export const decideByMarkup =
  (signs: PageSigns): Decide =>
  (blocks, verdicts) => {
    const forest = (markup ??= loadForest('html-lines.json', HTML_FEATURES));
    const { rows, shapes } = htmlFeaturesOf(blocks as readonly HtmlBlock[], signs);
    const kept = rows.map((row, i) => verdicts[i] === 'keep' || (!verdicts[i] && logOdds(forest, row) > KEEP_ABOVE));
    return { blocks, shapes, kept };
  };
