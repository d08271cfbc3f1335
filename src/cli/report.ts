/** What the person at the terminal is told, on standard error. Counts what became of the documents. */
import { Chalk, supportsColorStderr } from 'chalk';
import type { ArticleRecord } from '../model.ts';
import { printable } from '../output/index.ts';
import { exitCodes } from './exit.ts';
import type { RunOptions } from './options.ts';

export interface Reporter {
  /** A message that `--quiet` silences. */
  say(message: string): void;
  /** Takes note of a finished document; a failed one is named. */
  record(record: ArticleRecord): void;
  exitCode(): number;
}

/** "path, record 3" */
function place(record: ArticleRecord): string {
  const { path, record: number } = record.source;
  return printable(`${path === '-' ? 'standard input' : path}${number === undefined ? '' : `, record ${number}`}`);
}

export async function createReporter(options: Pick<RunOptions, 'quiet' | 'verbose' | 'color'>): Promise<Reporter> {
  const plain = !options.color || process.env['NO_COLOR'] || process.env['TERM'] === 'dumb';
  const colour = new Chalk({ level: plain || !supportsColorStderr ? 0 : supportsColorStderr.level });
  const counts = { ok: 0, skipped: 0, failed: 0 };
  const print = (line: string): void => void process.stderr.write(`${line}\n`);
  return {
    say(message) {
      if (!options.quiet) print(`dragoman: ${message}`);
    },
    record(record) {
      counts[record.status] += 1;
      if (record.status === 'failed') print(`${colour.red('failed')} ${place(record)}: ${printable(record.error ?? '')}`);
      else if (options.verbose) {
        const what = record.status === 'skipped' ? `skipped (${record.reason})` : `${record.events.length} events`;
        print(`${colour.dim(record.status)} ${place(record)}: ${what}`);
        for (const note of record.notes) print(`  ${colour.dim(note.code)} ${printable(note.message)}`);
      }
    },
    exitCode() {
      if (counts.failed === 0) return exitCodes.done;
      return counts.ok + counts.skipped > 0 ? exitCodes.partial : exitCodes.nothing;
    },
  };
}
