/** From what the user names to the inputs that are walked. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { explain, namingOf, walkInputs, wholePaths } from '../intake/index.ts';
import { printable } from '../output/index.ts';
import { FatalError, UsageError } from './exit.ts';

export interface Inputs {
  /** As named, for the key of a run. */
  readonly names: readonly string[];
  /** Can be walked again and again, but for standard input. */
  walk(): ReturnType<typeof walkInputs>;
  readonly standardInput: boolean;
}

/** Standard input where nothing is named and something is piped in. Throws `UsageError`. */
export function planInputs(named: readonly string[], filesFrom: string | undefined): Inputs {
  if (filesFrom !== undefined) {
    if (named.length > 0) throw new UsageError('name the inputs or give --files-from, not both');
    return { names: ['--files-from', filesFrom], walk: () => walkInputs(linesOf(filesFrom), wholePaths), standardInput: filesFrom === '-' };
  }
  if (named.filter((name) => name === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  if (named.length === 0 && process.stdin.isTTY)
    throw new UsageError('no input: name files or folders, or pipe text in (dragoman --help shows examples)');
  const names = named.length > 0 ? named : ['-'];
  return { names, walk: () => walkInputs(names, namingOf(names)), standardInput: names.includes('-') };
}

/** Lines of a list of files, blank ones left out; `-` is standard input. */
async function* linesOf(list: string): AsyncGenerator<string> {
  const input = list === '-' ? process.stdin : createReadStream(list);
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) if (line.trim() !== '') yield line.trim();
  } catch (error) {
    throw new FatalError(`cannot read the list ${printable(list)}: ${explain(error)}`);
  }
}
