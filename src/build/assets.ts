/** Build step after `tsc`: copies data that the program reads at run time beside the compiled code. */
import { cpSync, existsSync, rmSync } from 'node:fs';

const source = new URL('../../src/', import.meta.url);
const target = new URL('../', import.meta.url);

/** Folders of data, relative to `src/`. */
const folders = ['lexicon/data', 'syntax/weights', 'clean/model'];

for (const folder of folders) {
  const from = new URL(folder, source);
  const to = new URL(folder, target);
  // Files that are gone from the source must not live on in the build.
  rmSync(to, { recursive: true, force: true });
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}
