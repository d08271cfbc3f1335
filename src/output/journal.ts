/** What an interrupted run left for the next one: how far it came, and of which run. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { renameForGood } from './rename.ts';

export interface Journal {
  /** Process that writes. */
  readonly pid: number;
  /** What must be equal for a run to be continued: version and options. */
  readonly key: string;
  /** Lengths of the partial files at the last commit, in bytes. */
  readonly lengths: readonly number[];
  /** Whether everything is written, and the files only have to be given their names. */
  readonly complete: boolean;
  /** The caller's own. */
  readonly state: unknown;
}

/** Reads a journal; null where there is none. One that cannot be read is as good as none. */
export async function readJournal(file: string): Promise<Journal | null> {
  try {
    const value = JSON.parse(await readFile(file, 'utf8')) as Partial<Journal> | null;
    return value && typeof value.pid === 'number' && typeof value.key === 'string' && Array.isArray(value.lengths)
      ? (value as Journal)
      : null;
  } catch {
    return null;
  }
}

/** Replaces the journal in one step. */
export async function writeJournal(file: string, journal: Journal): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(journal), { flush: true });
  await renameForGood(`${file}.new`, file);
}

export const removeJournal = (file: string): Promise<void> => rm(file, { force: true });

/** Whether another living process wrote the journal. */
export function isHeld(journal: Journal): boolean {
  if (journal.pid === process.pid) return false;
  try {
    process.kill(journal.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
