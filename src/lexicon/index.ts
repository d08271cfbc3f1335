/** Loading the lexicon: the built-in one from its snapshot, the user's files over it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.ts';
import { applyFiles } from './merge.ts';
import { readFolder, type Row } from './rows.ts';
import { decodeSnapshot } from './snapshot.ts';
import { openLexicon } from './store.ts';
import type { Lexicon } from './types.ts';

const SNAPSHOT = new URL('./lexicon.bin', import.meta.url);
const DATA = new URL('./data', import.meta.url);

/** The rows the program ships with. */
export const builtInRows = (): Row[] => readFolder(fileURLToPath(DATA));

let builtIn: Lexicon | undefined;

/** From the snapshot beside this module; from the rows where there is none (in the source tree) or it is not readable here. */
function loadBuiltIn(): Lexicon {
  const compiled = existsSync(SNAPSHOT) ? decodeSnapshot(readFileSync(SNAPSHOT)) : null;
  return openLexicon(compiled ?? compile(builtInRows()));
}

/**
 * Loads the built-in lexicon, and the user's files over it: rows add, change (keys of the same id) and delete, the last file wins.
 * Throws `LexiconError`, whose message names file, line and mend, where a user's file cannot be used.
 */
export async function loadLexicon(userFiles: readonly string[] = []): Promise<Lexicon> {
  if (userFiles.length === 0) return (builtIn ??= loadBuiltIn());
  return openLexicon(compile(applyFiles(builtInRows(), userFiles)));
}
