/** What the person at the terminal is told, on standard error, and the exit code that follows from it. */
import { Chalk, supportsColorStderr } from 'chalk';
import type { Summary } from '../batch/index.ts';
import { printable } from '../output/index.ts';
import { exitCodes } from './exit.ts';
import type { RunOptions } from './options.ts';
import { duration, figures, isWatched, startProgress, type Progress } from './progress.ts';
import { count, documentsOf, emptyTally, eventsOf, readFault, type Tally } from './tally.ts';

export interface Reporter {
  readonly tally: Tally;
  /** A message that `--quiet` silences. */
  say(message: string): void;
  /** Takes note of a finished document; a failed one is named. */
  document(summary: Summary): void;
  /** Bytes read, for progress. */
  bytes(count: number): void;
  /** Whether somebody sees the progress, so that it is worth finding out how much there is. */
  readonly watched: boolean;
  /** Bytes there are, once they are known; null where they cannot be known. */
  total(count: number | null): void;
  /** Documents there are at most. */
  expect(documents: number): void;
  /** Goes on from the counts of an interrupted run. */
  restore(tally: Tally): void;
  /** Ends the progress. */
  stop(): void;
  /** Ends the progress and prints the summary. */
  end(): void;
  exitCode(): number;
}

/** "path, record 3" */
function place({ source }: Summary): string {
  const { path, record } = source;
  return printable(`${path === '-' ? 'standard input' : path}${record === undefined ? '' : `, record ${record}`}`);
}

/** A colour palette for standard error. */
export function palette(color: boolean): InstanceType<typeof Chalk> {
  const plain = !color || process.env['NO_COLOR'] || process.env['TERM'] === 'dumb';
  return new Chalk({ level: plain || !supportsColorStderr ? 0 : supportsColorStderr.level });
}

export function createReporter(options: Pick<RunOptions, 'quiet' | 'verbose' | 'color' | 'progress'>): Reporter {
  const colour = palette(options.color);
  const start = performance.now();
  let tally = emptyTally();
  let bytes = 0;
  let total: number | null = null;
  let expected: number | null = null;
  let before = { documents: 0, bytes: 0 };
  const watched = () => ({ tally, bytes, total, expected, before });
  const mode = options.quiet ? 'none' : options.progress;
  const progress: Progress = startProgress(mode, process.stderr, watched);
  const print = (text: string): void => {
    progress.clear();
    process.stderr.write(`${text}\n`);
  };
  return {
    get tally() {
      return tally;
    },
    say(message) {
      if (!options.quiet) print(`dragoman: ${message}`);
    },
    document(summary) {
      // Up to the first document of a continued run the inputs were only passed over.
      if (before.documents > 0 && before.bytes === 0) before = { ...before, bytes };
      count(tally, summary);
      if (summary.status === 'failed') print(`${colour.red('failed')} ${place(summary)}: ${printable(summary.error ?? '')}`);
      else if (readFault(summary) !== null) print(`${colour.yellow('read in part')} ${place(summary)}: ${printable(readFault(summary)!)}`);
      if (summary.status !== 'failed' && options.verbose) {
        const events = Object.values(summary.events).reduce((sum, n) => sum + n, 0);
        print(`${colour.dim(summary.status)} ${place(summary)}: ${summary.reason ?? `${events} events`}, ${Math.round(summary.ms)} ms`);
        for (const note of summary.notes) print(`  ${colour.dim(note.code)} ${printable(note.message)}`);
      }
    },
    bytes(more) {
      bytes += more;
    },
    watched: isWatched(mode, process.stderr),
    total(all) {
      total = all;
    },
    expect(documents) {
      expected = documents;
    },
    restore(earlier) {
      tally = { ...emptyTally(), ...earlier };
      before = { documents: documentsOf(tally), bytes: 0 };
    },
    stop: () => progress.stop(),
    end() {
      progress.stop();
      const seconds = (performance.now() - start) / 1000;
      if (options.progress === 'json')
        process.stderr.write(JSON.stringify({ message_type: 'summary', ...figures(watched(), seconds), ...tally }) + '\n');
      else if (!options.quiet && documentsOf(tally) > 1)
        for (const text of summaryLines(tally, seconds, options.verbose === true || process.stderr.isTTY)) print(text);
    },
    exitCode() {
      const { ok, skipped, failed } = tally.status;
      if (failed === 0 && tally.partly === 0) return exitCodes.done;
      return ok + skipped > 0 ? exitCodes.partial : exitCodes.nothing;
    },
  };
}

/** The summary: one line for a log, more for a person. */
export function summaryLines(tally: Tally, seconds: number, long: boolean): string[] {
  const number = (n: number): string => n.toLocaleString('en');
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([name, n]) => `${printable(name)} ${number(n)}`)
      .join(', ');
  const { ok, skipped, failed } = tally.status;
  const lines = [
    `dragoman: ${number(documentsOf(tally))} documents in ${duration(seconds)}: ${number(ok)} ok, ${number(skipped)} skipped, ${number(failed)} failed; ${number(eventsOf(tally))} events`,
  ];
  if (!long) return lines;
  if (tally.partly > 0) lines.push(`  read in part: ${number(tally.partly)}`);
  if (tally.duplicates > 0) lines.push(`  near-duplicates: ${number(tally.duplicates)}`);
  if (Object.keys(tally.reasons).length > 0) lines.push(`  skipped or failed: ${list(tally.reasons)}`);
  if (eventsOf(tally) > 0) lines.push(`  events: ${list(tally.events)}`);
  lines.push(`  slowest: ${tally.slowest.map(({ id, ms }) => `${printable(id)} ${ms} ms`).join(', ')}`);
  return lines;
}
