import type { Block } from './blocks.ts';
import { FEATURES, featuresOf } from './features.ts';
import { HTML_FEATURES, htmlFeaturesOf, type PageSigns } from './html/features.ts';
import type { HtmlBlock } from './html/read.ts';
import type { Verdict } from './page.ts';
import type { Shape } from './shape.ts';
import { loadForest, logOdds, type Forest } from './trees.ts';

/** Log odds above which a line stays. Below zero, since a lost paragraph is worse than a kept line of junk. */
const KEEP_ABOVE = -0.4;

/** The same for prose that does not talk to its reader and stands by the story. Measured: as good in F1, half a point more of the bodies. */
const KEEP_PROSE_ABOVE = -1.6;
/** Share of "you", "our", "subscribe" and the like from which prose talks to its reader. */
const PROSE_ADDRESS = 0.04;

/** The models that ship with the program, read at the first page of their kind. */
let lines: Forest | undefined;
let markup: Forest | undefined;

/**
 * Decides which blocks are the story. `verdicts` are decisions already taken (by the user's phrases, the site's
 * memory or telling words); lines in `refrain` are out too, and do not count as anybody's neighbours.
 */
export type Decide = (
  blocks: readonly Block[],
  shapes: readonly Shape[],
  verdicts: readonly Verdict[],
  refrain: readonly boolean[] | null,
) => boolean[];

/** Decides by the lines' wording, neighbours and place. */
export const decideByLines =
  (hint: ReadonlySet<number>): Decide =>
  (blocks, shapes, verdicts, refrain) => {
    const forest = (lines ??= loadForest('lines.json', FEATURES));
    const rows = featuresOf(refrain ? shapes.filter((_, i) => !refrain[i]) : shapes, hint);
    const bare = blocks.length <= 2 && shapes.every((s) => s.reasons.length === 0);
    let at = 0;
    const odds = shapes.map((_, i) => (refrain?.[i] ? -Infinity : logOdds(forest, rows, at++, KEEP_PROSE_ABOVE, KEEP_ABOVE)));
    const kept = odds.map((value, i) => verdicts[i] === 'keep' || (verdicts[i] === null && !refrain?.[i] && (bare || value > KEEP_ABOVE)));
    if (!kept.includes(true) && !isFrame(shapes))
      return shapes.map((s, i) => verdicts[i] === null && !refrain?.[i] && s.reasons.length === 0);
    return withNeighbours(kept, odds, shapes, verdicts);
  };

/** Share of lines with boilerplate's wording from which a page without a story is a bare frame, and not a table or a note. */
const FRAME = 0.3;
const isFrame = (shapes: readonly Shape[]): boolean => shapes.filter((s) => s.reasons.length > 0).length >= shapes.length * FRAME;

/**
 * What is in doubt stays where it leans on what is kept: prose between kept lines or beside a kept sentence, and
 * items of a list that is kept. Lines that went for their wording are stepped over.
 */
function withNeighbours(
  kept: readonly boolean[],
  odds: readonly number[],
  shapes: readonly Shape[],
  verdicts: readonly Verdict[],
): boolean[] {
  const out = [...kept];
  const [first, last] = [kept.indexOf(true), kept.lastIndexOf(true)];
  const open = shapes.map((_, i) => i).filter((i) => verdicts[i] === null && odds[i]! > -Infinity);
  const leans = (i: number, other: number | undefined): boolean => {
    if (other === undefined || !out[other]) return false;
    return shapes[i]!.startsItem || shapes[i]!.endsColon ? shapes[other]!.startsItem : shapes[other]!.endsSentence;
  };
  const settle = (i: number, other: number | undefined): void => {
    if (out[i] || odds[i]! <= KEEP_PROSE_ABOVE || !isPlain(shapes[i]!)) return;
    out[i] = (shapes[i]!.good && i > first && i < last) || leans(i, other);
  };
  open.forEach((i, k) => settle(i, open[k - 1]));
  for (let k = open.length - 1; k >= 0; k--) settle(open[k]!, open[k + 1]);
  return out;
}

/** Prose, an item of a list or the words before one; none that shows boilerplate's wording or talks to its reader. */
function isPlain({ good, startsItem, endsColon, chars, reasons, address }: Shape): boolean {
  return (good || startsItem || (endsColon && chars >= 60)) && reasons.length === 0 && address < PROSE_ADDRESS;
}

/** Decides by the same and what the page's markup says. */
export const decideByMarkup =
  (signs: PageSigns): Decide =>
  (blocks, shapes, verdicts) => {
    const forest = (markup ??= loadForest('html-lines.json', HTML_FEATURES));
    const rows = htmlFeaturesOf(blocks as readonly HtmlBlock[], shapes, signs);
    return verdicts.map(
      (verdict, i) => verdict === 'keep' || (verdict === null && logOdds(forest, rows, i, KEEP_ABOVE, KEEP_ABOVE) > KEEP_ABOVE),
    );
  };
