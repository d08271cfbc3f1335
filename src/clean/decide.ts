import type { Block } from './blocks.ts';
import { FEATURES, featureWriter } from './features.ts';
import { HTML_FEATURES, htmlFeaturesOf, type PageSigns } from './html/features.ts';
import type { HtmlBlock } from './html/read.ts';
import { islands } from './islands.ts';
import type { Verdict } from './page.ts';
import type { Shape } from './shape.ts';
import { isAbove, loadForest, type Forest } from './trees.ts';

/** Log odds above which a line stays. Below zero, since a lost paragraph is worse than a kept line of junk. */
const KEEP_ABOVE = -0.4;

/** The same for prose that does not talk to its reader and stands by the story. Measured on held-back hosts: F1 .903 to .906. */
const KEEP_PROSE_ABOVE = -2.2;
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
    const isOpen = (i: number): boolean => verdicts[i] === null && !refrain?.[i];
    // Where no line has boilerplate's wording there is hardly a frame.
    const plain = shapes.every((s) => s.reasons.length === 0);
    const kept = verdicts.map((verdict, i) => verdict === 'keep' || (plain && isOpen(i) && isTold(shapes[i]!)));
    if (plain && blocks.length <= 2) for (let i = 0; i < kept.length; i++) kept[i] ||= isOpen(i);
    else keepLikely(kept, shapes, isOpen, weigherOf(shapes, hint, refrain));
    if (kept.includes(true) || isFrame(shapes)) {
      const far = islands(kept, shapes, isOpen, refrain);
      return far ? kept.map((stays, i) => stays && !far[i]) : kept;
    }
    return shapes.map((s, i) => isOpen(i) && (s.reasons.length === 0 || isGlued(s)));
  };

/** Told or asked in a whole sentence, as stamps, menus and headlines are not. */
const isTold = ({ words, endsSentence, endsEllipsis, date, clock, link }: Shape): boolean =>
  words >= 2 && endsSentence && !endsEllipsis && !link && !(words <= 12 && (date || clock));

/** Share of lines with boilerplate's wording from which a page without a story is a bare frame, and not a table or a note. */
const FRAME = 0.3;
const isFrame = (shapes: readonly Shape[]): boolean =>
  !shapes.some(isGlued) && shapes.filter((s) => s.reasons.length > 0).length >= shapes.length * FRAME;

/** Characters from which a line is a page that lost its line breaks: a notice at its head or a headline's wording is not all it has. */
const GLUED = 1200;
const isGlued = ({ chars, address }: Shape): boolean => chars >= GLUED && address < PROSE_ADDRESS;

/** Whether the log odds that a line is body are above a bar. */
type Weigh = (i: number, bar: number) => boolean;

/** The features of the line that is weighed: most lines of a page need no weighing, so no table is filled. */
const row = { data: new Float32Array(FEATURES.length), width: FEATURES.length };

function weigherOf(shapes: readonly Shape[], hint: ReadonlySet<number>, refrain: readonly boolean[] | null): Weigh {
  const forest = (lines ??= loadForest('lines.json', FEATURES));
  const others = refrain ? shapes.filter((_, i) => !refrain[i]) : shapes;
  let next = 0;
  const place = refrain?.map((out) => (out ? -1 : next++));
  const write = featureWriter(others, hint);
  return (i, bar) => {
    write(place ? place[i]! : i, row.data, 0);
    return isAbove(forest, row, 0, bar);
  };
}

/**
 * Keeps what is more likely body than not. What is in doubt stays where it leans on what is kept: prose between kept
 * lines or beside a kept sentence, and items of a list that is kept. Lines that went for their wording are stepped
 * over. Each line is weighed only as far as its fate asks: prose between kept lines by the lower bar alone.
 */
function keepLikely(kept: boolean[], shapes: readonly Shape[], isOpen: (i: number) => boolean, weigh: Weigh): void {
  const n = kept.length;
  const stays = (i: number): boolean => (kept[i] ||= isOpen(i) && weigh(i, KEEP_ABOVE));
  let first = 0;
  while (first < n && !stays(first)) first++;
  let last = n - 1;
  while (last > first && !stays(last)) last--;
  const end = commentsFrom(shapes);
  const isInside = (i: number): boolean => i > first && i < Math.min(last, end) && shapes[i]!.good && isPlain(shapes[i]!);
  for (let i = first + 1; i < last; i++) {
    if (isOpen(i)) kept[i] ||= weigh(i, isInside(i) ? KEEP_PROSE_ABOVE : KEEP_ABOVE);
  }
  const settle = (i: number, other: number): void => {
    if (kept[i] || i >= end || other < 0 || !kept[other] || isInside(i) || !isPlain(shapes[i]!)) return;
    const leans = shapes[i]!.startsItem || shapes[i]!.endsColon ? shapes[other]!.startsItem : shapes[other]!.endsSentence;
    kept[i] = leans && weigh(i, KEEP_PROSE_ABOVE);
  };
  let other = -1;
  for (let i = 0; i < n; i++) {
    if (!isOpen(i)) continue;
    settle(i, other);
    other = i;
  }
  other = -1;
  for (let i = n - 1; i >= 0; i--) {
    if (!isOpen(i)) continue;
    settle(i, other);
    other = i;
  }
}

/** Index of the heading under which the readers have their say: one that stands below most of the prose. */
function commentsFrom(shapes: readonly Shape[]): number {
  const isProse = (s: Shape): boolean => s.good && s.certain === null;
  const half = shapes.filter(isProse).length / 2;
  let good = 0;
  const at = shapes.findIndex((s) => {
    if (isProse(s)) good++;
    return good > half && s.words <= 8 && s.reasons.includes('comment-form');
  });
  return at < 0 ? shapes.length : at;
}

/** Prose, an item of a list or the words before one; none that shows boilerplate's wording or talks to its reader. */
function isPlain({ good, startsItem, endsColon, chars, reasons, address, quotes }: Shape): boolean {
  // Those who are quoted say "we" and "you" as well.
  return (good || startsItem || (endsColon && chars >= 60)) && reasons.length === 0 && (quotes || address < PROSE_ADDRESS);
}

/** Decides by the same and what the page's markup says. */
export const decideByMarkup =
  (signs: PageSigns): Decide =>
  (blocks, shapes, verdicts) => {
    const forest = (markup ??= loadForest('html-lines.json', HTML_FEATURES));
    const rows = htmlFeaturesOf(blocks as readonly HtmlBlock[], shapes, signs);
    const kept = verdicts.map((verdict, i) => verdict === 'keep' || (verdict === null && isAbove(forest, rows, i, KEEP_ABOVE)));
    // A fragment or a page without any usual markup: its words have to do.
    return kept.includes(true) ? kept : decideByLines(signs.hint)(blocks, shapes, verdicts, null);
  };
