import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { toBlocks, type Block } from '../blocks.ts';
import { featuresOf } from '../features.ts';
import type { Rows } from '../rows.ts';
import { htmlFeaturesOf } from '../html/features.ts';
import { metadataOf } from '../html/metadata.ts';
import { readPage } from '../html/read.ts';
import { readableBlocks } from '../html/readable.ts';
import { refrains } from '../refrain.ts';
import { shapeOf } from '../shape.ts';
import { hintOf } from '../topic.ts';
import { randomFrom, type Sample } from './grow.ts';
import { labelBlocks, wordsOf } from './labels.ts';

/** A page with a hand-made body, as one line of a JSON Lines file: `{"id","url","text" or "html","gold"}`. */
export interface TrainingPage {
  readonly id: string;
  /** Registrable domain: pages of one site never stand on both sides of a fold. */
  readonly host: string;
  readonly url: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly body: string;
}

export interface View {
  readonly page: TrainingPage;
  readonly blocks: readonly Block[];
  readonly rows: Rows;
  readonly labels: readonly boolean[];
  readonly weight: number;
}

export function readPages(path: string): TrainingPage[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; url: string; text?: string; html?: string; gold: string })
    .map(({ id, url, text: plain, html, gold }) => ({ id, url, host: domainOf(url), text: plain ?? null, html: html ?? null, body: gold }));
}

const domainOf = (url: string): string => {
  const labels = new URL(url).hostname.split('.');
  const second = labels.at(-2)!;
  return labels.slice(second.length <= 3 && labels.length > 2 ? -3 : -2).join('.');
};

const NO_HINT: ReadonlySet<number> = new Set();

/** Seeds of the sparse views of a page. */
const SPARSE = [1, 2, 3];

/**
 * Views of a page beside the whole: from a few lines before the body on and to a few after, as dumps without a menu
 * are; the body with only some stretches of the frame, as in dumps that somebody has tidied; and the body alone, so
 * that a text with nothing to remove loses nothing.
 */
export function viewsOf(page: TrainingPage): View[] {
  if (page.html !== null) return [htmlView(page, page.html)];
  const all = toBlocks(page.text ?? '');
  const refrain = refrains(all);
  const blocks = all.filter((_, i) => !refrain?.[i]);
  const labels = labelBlocks(blocks, page.body);
  const first = labels.indexOf(true);
  // Addresses are often not known: every other view goes without.
  const hint = hintOf(page.url, null);
  const views = [view(page, blocks, labels, 0.5, hint), view(page, blocks, labels, 0.5)];
  if (first < 0) return views;
  const head = Math.max(0, first - 4);
  const last = labels.lastIndexOf(true);
  const part = (keep: (i: number) => boolean, weight: number): View =>
    view(
      page,
      blocks.filter((_, i) => keep(i)),
      labels.filter((_, i) => keep(i)),
      weight,
    );
  views.push(part((i) => i >= head, 0.4));
  views.push(part((i) => i >= head && i < last + 6, 0.3));
  views.push(part((i) => labels[i]!, 0.2));
  for (const seed of SPARSE) {
    const random = randomFrom(seed * 7919 + blocks.length);
    let on = false;
    const stretches = blocks.map(() => (on = random() < 0.35 ? random() < 0.12 : on));
    views.push(part((i) => labels[i]! || stretches[i]!, 0.3));
  }
  views.push(glued(page, blocks.slice(head), labels.slice(head)));
  return views;
}

/** The body in one block, as in dumps that have lost their line breaks. */
function glued(page: TrainingPage, blocks: readonly Block[], labels: readonly boolean[]): View {
  const first = labels.indexOf(true);
  const text = blocks
    .filter((_, i) => labels[i])
    .map((block) => block.text)
    .join(' ');
  const kept = blocks.flatMap((block, i) => (i === first ? [{ ...block, text }] : labels[i] ? [] : [block]));
  return view(
    page,
    kept,
    kept.map((_, i) => i === first),
    0.15,
  );
}

/** Lines of a frame taken over at most: above the story, inside it, and below. */
const ABOVE = 8;
const INSIDE = 3;
const BELOW = 14;

/** A report without a frame put into a light one: some of the lines that stand around and inside another page's story. */
export function transplant(report: View, frame: View, seed: number): View {
  const random = randomFrom(seed);
  const some = (most: number): number => Math.floor(random() * (most + 1));
  const first = frame.labels.indexOf(true);
  const last = frame.labels.lastIndexOf(true);
  const inner = frame.blocks.filter((_, i) => i > first && i < last && !frame.labels[i]).slice(0, some(INSIDE));
  const above = frame.blocks.slice(0, Math.max(0, first)).slice(-some(ABOVE) || frame.blocks.length);
  const from = last + 1 + (random() < 0.5 ? 0 : some(30));
  const parts: [Block, boolean][] = above.slice(-ABOVE).map((block) => [block, false]);
  report.blocks.forEach((block, i) => {
    parts.push([block, report.labels[i]!]);
    if (report.labels[i] && inner.length > 0 && random() < 0.3) parts.push([inner.shift()!, false]);
  });
  for (const block of frame.blocks.slice(from, from + some(BELOW))) parts.push([block, false]);
  return view(
    report.page,
    parts.map(([block]) => block),
    parts.map(([, label]) => label),
    0.5,
  );
}

/** Of HTML there is one view: markup that has lost its frame does not occur. */
function htmlView(page: TrainingPage, html: string): View {
  const read = readPage(html);
  const { articleBody, title } = metadataOf(read.head);
  const signs = { hint: hintOf(page.url, title), readable: readableBlocks(read), articleBody };
  return {
    page,
    blocks: read.blocks,
    labels: labelBlocks(read.blocks, page.body),
    weight: 1,
    rows: htmlFeaturesOf(read.blocks, read.blocks.map(shapeOf), signs),
  };
}

const view = (page: TrainingPage, blocks: readonly Block[], labels: readonly boolean[], weight: number, hint = NO_HINT): View => ({
  page,
  blocks,
  labels,
  weight,
  rows: featuresOf(blocks.map(shapeOf), hint),
});

/** Every page weighs the same; within a page a line weighs by the root of its words, so that sub-heads count too. */
export function samplesOf(views: readonly View[]): Sample[] {
  return views.flatMap(({ blocks, rows, labels, weight }) => {
    const weights = blocks.map((block) => (wordsOf(block.text).length + 2) ** 0.6);
    const total = weights.reduce((sum, w) => sum + w, 0);
    return labels.map((label, i): Sample => {
      const row = rows.data.subarray(i * rows.width, (i + 1) * rows.width);
      return { row, label: label ? 1 : 0, weight: (weight * 100 * weights[i]!) / total };
    });
  });
}
