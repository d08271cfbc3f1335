/** Inputs as the user names them (files, folders, globs, `-`) to the files they mean, in a fixed order. */
import { lstat, opendir, stat } from 'node:fs/promises';
import path from 'node:path';
import { explain } from './fault.ts';
import { slashed, stem } from './stem.ts';
import type { Failure, InputFile } from './types.ts';

export type Walked = { readonly file: InputFile; readonly failure?: never } | { readonly failure: Failure; readonly file?: never };

/** Order by bytes of the name, the same in every locale. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const looksLikeGlob = (input: string): boolean => /[*?]|\{[^}]*,|\[[^\]]+\]/.test(input);

/** The folder that the ids of files are relative to; null where it does not tell them apart, and whole paths must. */
type Root = string | null;

const idBelow = (root: Root, file: string): string => stem(root === null ? file : path.relative(root, file) || file);

/** Files below a folder, depth first, names sorted, symbolic links not followed, hidden names left out. */
async function* walkFolder(folder: string, root: Root): AsyncGenerator<Walked> {
  const names: string[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (!entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
        names.push(entry.isDirectory() ? `${entry.name}/` : entry.name);
    }
  } catch (error) {
    yield failed(folder, idBelow(root, folder), error);
    return;
  }
  for (const name of names.sort(byName)) {
    const full = path.join(folder, name);
    if (name.endsWith('/')) yield* walkFolder(full, root);
    else yield { file: { path: slashed(full), id: idBelow(root, full) } };
  }
}

function failed(input: string, id: string, error: unknown): Walked {
  return { failure: { id, source: { path: slashed(input) }, error: explain(error) } };
}

async function* walkGlob(pattern: string, alone: boolean): AsyncGenerator<Walked> {
  const { glob } = await import('tinyglobby');
  const found = await glob(slashed(pattern), { followSymbolicLinks: false, onlyFiles: true, expandDirectories: false });
  // The part of the pattern before the first wildcard is the folder that ids are relative to.
  const fixed = slashed(pattern).split('/');
  const wild = fixed.findIndex(looksLikeGlob);
  const root = alone ? fixed.slice(0, wild).join('/') || '.' : null;
  if (found.length === 0)
    yield { failure: { id: stem(pattern), source: { path: slashed(pattern) }, error: 'the pattern matches no file' } };
  for (const name of found.sort(byName)) yield { file: { path: name, id: idBelow(root, name) } };
}

/** How the inputs are told apart. */
export interface Naming {
  /** The id of a file that is named itself. */
  readonly named: (input: string) => string;
  /** Whether there is one input alone, so that ids below a folder need not name the folder. */
  readonly alone: boolean;
}

/** Goes through the inputs in the order given. What is missing or unreadable is a failure of its own. */
export async function* walkInputs(
  inputs: Iterable<string> | AsyncIterable<string>,
  { named, alone }: Naming = { named: baseStem, alone: true },
): AsyncGenerator<Walked> {
  for await (const input of inputs) {
    if (input === '-') {
      yield { file: { path: '-', id: 'stdin' } };
      continue;
    }
    let info;
    try {
      info = await stat(input);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && looksLikeGlob(input) && !(await exists(input)))
        yield* walkGlob(input, alone);
      else yield failed(input, named(input), error);
      continue;
    }
    if (info.isDirectory()) yield* walkFolder(input, alone ? input : null);
    else yield { file: { path: slashed(input), id: named(input) } };
  }
}

const exists = async (name: string): Promise<boolean> =>
  lstat(name).then(
    () => true,
    () => false,
  );

const baseStem = (input: string): string => stem(path.basename(input));

/** Ids of inputs: a file by its base name, or by its whole path where two inputs share the base name; whole paths below folders where there are several inputs. */
export function namingOf(inputs: readonly string[]): Naming {
  const count = new Map<string, number>();
  for (const input of inputs) count.set(baseStem(input), (count.get(baseStem(input)) ?? 0) + 1);
  return {
    named: (input) => ((count.get(baseStem(input)) ?? 0) > 1 ? stem(input) : baseStem(input)),
    alone: inputs.length === 1,
  };
}

/** Ids of inputs that are listed one by one, nobody knows how many: whole paths. */
export const wholePaths: Naming = { named: stem, alone: false };
