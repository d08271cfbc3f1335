/** Build step after `tsc`: copies data that the program reads at run time beside the compiled code. */
import { cpSync, existsSync, rmSync } from 'node:fs';

const source = new URL('../../src/', import.meta.url);
const target = new URL('../', import.meta.url);

/** Files and folders of data, relative to `src/`. */
const assets = ['lexicon/data', 'syntax/weights', 'clean/model', 'output/article.schema.json'];

for (const asset of assets) {
  const from = new URL(asset, source);
  const to = new URL(asset, target);
  // Files that are gone from the source must not live on in the build.
  rmSync(to, { recursive: true, force: true });
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}
