/**
 * Trains the line model: `npm run train:clean -- PAGES.jsonl[.gz] [MORE.jsonl...]`
 *
 * Every input line is a page: `{"id","url","text","gold"}`, `text` being a text dump of the page and `gold` its body.
 * Further files are trained on but never scored: plain wire reports without a frame, so that those lose nothing.
 * First says how well the settings do on held-back hosts (five folds), then trains on all pages and writes
 * `src/clean/model/lines.json`, or `html-lines.json` where the pages are HTML. The same pages give the same file.
 */
import { writeFileSync } from 'node:fs';
import { compileForest, isAbove } from '../trees.ts';
import { FEATURES } from '../features.ts';
import { HTML_FEATURES } from '../html/features.ts';
import { grow, type GrowOptions, type Sample } from './grow.ts';
import { readPages, samplesOf, transplant, viewsOf, type View } from './pages.ts';
import { overlap, score } from './shingles.ts';

const FOLDS = 5;
const KEEP_ABOVE = -0.4;
const OPTIONS: GrowOptions = { rounds: 150, depth: 4, rate: 0.08, shrink: 10, leafWeight: 4, rowShare: 0.7, featureShare: 0.4, seed: 7 };

/** F1 of the kept text on pages whose hosts the model has not seen. */
function crossValidate(pages: readonly (readonly View[])[], names: readonly string[]): { precision: number; recall: number; f1: number } {
  const hosts = [...new Set(pages.map(([whole]) => whole!.page.host))].sort();
  const foldOf = (views: readonly View[]): number => hosts.indexOf(views[0]!.page.host) % FOLDS;
  const overlaps = Array.from({ length: FOLDS }, (_, fold) => {
    const grown = grow(samplesFor(pages.filter((views) => foldOf(views) !== fold)), names, OPTIONS);
    const forest = compileForest({ about: {}, ...grown }, names);
    return pages
      .filter((views) => foldOf(views) === fold)
      .map(([whole]) => {
        const kept = whole!.blocks.filter((_block, i) => isAbove(forest, whole!.rows, i, KEEP_ABOVE));
        return overlap(kept.map((block) => block.text).join('\n'), whole!.page.body);
      });
  });
  return score(overlaps.flat());
}

const [pages = [], ...more] = process.argv.slice(2).map((path) => readPages(path).map(viewsOf));
/** The pages' own views, and the reports of the further files: bare, and each in the frames of three pages. */
function samplesFor(framed: readonly (readonly View[])[]): Sample[] {
  const reports = more.flat();
  const bare = samplesOf(reports.flat()).map((sample) => ({ ...sample, weight: sample.weight * 0.2 }));
  const set = reports.flatMap(([whole], r) =>
    [0, 1, 2].map((k) => transplant(whole!, framed[(r * 3 + k) % framed.length]![0]!, r * 3 + k)),
  );
  return [...samplesOf(framed.flat()), ...bare, ...samplesOf(set)];
}

if (pages.length === 0) throw new Error('Give at least one file of pages with gold bodies.');
/** Pages given as HTML train the model over markup, all others the one over lines. */
const [file, names] = pages[0]![0]!.page.html === null ? ['lines.json', FEATURES] : ['html-lines.json', HTML_FEATURES];
const held = crossValidate(pages, names);
const { bias, trees } = grow(samplesFor(pages), names, OPTIONS);
const about = {
  what: 'log odds that a line of a page is body; boosted trees over the features of src/clean/features.ts',
  trained: `${pages.length} pages of the article-extraction benchmark (scrapinghub, MIT)${more.length > 0 ? ` and ${more.flat().length} wire reports without a frame` : ''}`,
  folds: `${FOLDS}, by registrable domain`,
  heldBack: Object.fromEntries(Object.entries(held).map(([key, value]) => [key, Number(value.toFixed(4))])),
  features: names.length,
};
const rows = trees.map((tree) => JSON.stringify(tree)).join(',\n');
const target = new URL(`../../../src/clean/model/${file}`, import.meta.url);
writeFileSync(target, `{"about": ${JSON.stringify(about, null, 1)},\n"bias": ${bias},\n"trees": [\n${rows}\n]}\n`);
process.stderr.write(`held-back hosts: precision ${held.precision.toFixed(4)} recall ${held.recall.toFixed(4)} F1 ${held.f1.toFixed(4)}\n`);
