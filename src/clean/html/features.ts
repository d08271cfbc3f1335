import { FEATURES, featuresOf } from '../features.ts';
import type { Rows } from '../rows.ts';
import type { Shape } from '../shape.ts';
import { PLACE, type Place } from './elements.ts';
import type { HtmlBlock } from './read.ts';

/** Features that only markup gives; they stand after those of the line. */
const PLACES = Object.keys(PLACE) as Place[];
const MARKUP = [
  'links',
  'depth',
  'heading',
  'readable',
  'readableWithin2',
  'readableWithin6',
  'readableShare',
  'inArticleBody',
  'goodInHolder',
  'goodInParent',
  'goodInGrandparent',
  'readableInHolder',
  'readableInParent',
  'blocksInHolder',
  'linksWithin2',
  'sameHolderBefore',
  'sameHolderAfter',
];
export const HTML_FEATURES: readonly string[] = [...FEATURES, ...PLACES.map((name) => `in:${name}`), ...MARKUP];

export interface PageSigns {
  /** Stems of the page's address and of the title it gives itself. */
  readonly hint: ReadonlySet<number>;
  /** Blocks that Readability keeps; null where it was not asked or found nothing. */
  readonly readable: ReadonlySet<number> | null;
  /** The story as JSON-LD gives it, or null. */
  readonly articleBody: string | null;
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

export function htmlFeaturesOf(blocks: readonly HtmlBlock[], shapes: readonly Shape[], signs: PageSigns): Rows {
  const rows = featuresOf(shapes, signs.hint, HTML_FEATURES.length);
  const markup = markupOf(blocks, shapes, signs);
  blocks.forEach((block, i) => {
    let k = i * rows.width + FEATURES.length;
    for (const name of PLACES) rows.data[k++] = block.place & PLACE[name] ? 1 : 0;
    for (const value of markup[i]!) rows.data[k++] = value;
  });
  return rows;
}

/** Sums over the blocks that share an element. */
function totals(blocks: readonly HtmlBlock[], level: 0 | 1 | 2, value: (i: number) => number): (i: number) => number {
  const sums = new Map<number, number>();
  blocks.forEach((block, i) => sums.set(block.holders[level], (sums.get(block.holders[level]) ?? 0) + value(i)));
  return (i) => sums.get(blocks[i]!.holders[level])!;
}

function markupOf(blocks: readonly HtmlBlock[], shapes: readonly Shape[], signs: PageSigns): number[][] {
  const { readable } = signs;
  const story = signs.articleBody === null ? null : bare(signs.articleBody);
  const goodChars = (i: number): number => (shapes[i]!.good ? shapes[i]!.chars : 0);
  const read = (i: number): number => (readable?.has(blocks[i]!.number) ? 1 : 0);
  const all = Math.max(
    1,
    shapes.reduce((sum, s) => sum + (s.good ? s.chars : 0), 0),
  );
  const good = ([0, 1, 2] as const).map((level) => totals(blocks, level, goodChars));
  const count = ([0, 1] as const).map((level) => totals(blocks, level, () => 1));
  const kept = ([0, 1] as const).map((level) => totals(blocks, level, read));
  const around = (i: number, reach: number, value: (k: number) => number): number => {
    let sum = 0;
    let n = 0;
    for (let k = Math.max(0, i - reach); k <= Math.min(blocks.length - 1, i + reach); k++, n++) sum += value(k);
    return sum / n;
  };
  return blocks.map((block, i) => {
    const own = story === null ? '' : bare(block.text);
    return [
      block.links,
      block.depth,
      block.heading,
      readable ? read(i) : -1,
      readable ? around(i, 2, read) : -1,
      readable ? around(i, 6, read) : -1,
      readable ? readable.size / blocks.length : -1,
      story === null ? -1 : own.length > 3 && story.includes(own) ? 1 : 0,
      ...good.map((total) => total(i) / all),
      ...kept.map((total, level) => total(i) / count[level]!(i)),
      Math.log2(1 + count[0]!(i)),
      around(i, 2, (k) => blocks[k]!.links),
      block.holders[1] === blocks[i - 1]?.holders[1] ? 1 : 0,
      block.holders[1] === blocks[i + 1]?.holders[1] ? 1 : 0,
    ];
  });
}
