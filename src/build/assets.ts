/** Build step after `tsc`: copies data that the program reads at run time beside the compiled code. */
import { cpSync, existsSync } from 'node:fs';

const source = new URL('../../src/', import.meta.url);
const target = new URL('../', import.meta.url);

/** Folders of data, relative to `src/`. */
const folders = ['lexicon/data', 'syntax/weights', 'clean/model'];

for (const folder of folders) {
  const from = new URL(folder, source);
  if (existsSync(from)) cpSync(from, new URL(folder, target), { recursive: true });
}
