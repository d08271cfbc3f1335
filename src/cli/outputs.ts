/** From `--output`, `--format` and `--table` to the files that are written. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { encoderOf, tableNames, type EncoderPlan, type OutputFile, type OutputFormat } from '../output/index.ts';
import { UsageError } from './exit.ts';
import type { RunOptions } from './options.ts';

export interface Outputs {
  readonly plans: readonly EncoderPlan[];
  /** Null where standard output is written. */
  readonly files: readonly OutputFile[] | null;
  /** Folder that is made if need be, null where a single file is written. */
  readonly folder: string | null;
  /** Where the journal of the run is kept. */
  readonly journal: string;
}

/** Formats whose records can be split over several files. */
const isTabular = (format: OutputFormat): boolean => format === 'csv' || format === 'parquet';

const endings: Readonly<Record<string, OutputFormat>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
  '.csv': 'csv',
  '.parquet': 'parquet',
  '.txt': 'text',
};

/** Throws `UsageError` where the flags do not fit each other. */
export function planOutputs(kind: 'extract' | 'clean', options: RunOptions): Outputs {
  const { output } = options;
  const format = options.format ?? endings[path.extname(output ?? '').toLowerCase()] ?? (kind === 'clean' ? 'text' : 'json');
  if (kind === 'extract' && format === 'text') throw new UsageError('--format text goes with clean');
  if (options.table && !isTabular(format)) throw new UsageError('--table goes with --format csv or parquet');
  if (options.showRemoved && format !== 'text')
    throw new UsageError('--show-removed goes with --format text (json and jsonl have it anyway)');
  if (options.dedupe && !options.duplicates)
    throw new UsageError('--dedupe needs the search that --no-duplicates turns off: leave one out');
  if (options.excel && format !== 'csv') throw new UsageError('--excel goes with --format csv');
  const plan = (table = options.table ?? (kind === 'clean' ? 'articles' : 'events')): EncoderPlan => ({
    format,
    table,
    excel: options.excel ?? false,
    ...(options.shard && options.shard.index > 1 && { continues: true }),
    ...(options.showRemoved && { removed: inColour(options) ? 'struck' : 'plain' }),
  });
  if (output === undefined || output === '-') {
    if (format === 'parquet') throw new UsageError('--format parquet needs --output FILE or FOLDER');
    if (options.resume) throw new UsageError('--resume goes with --output');
    return { plans: [plan()], files: null, folder: null, journal: '' };
  }
  if (!isFolder(output)) return withFiles([[output, plan()]], null, path.join(path.dirname(output), `.${path.basename(output)}.journal`));
  const tables = isTabular(format) && !options.table ? tableNames : [null];
  const files = tables.map((table): [string, EncoderPlan] => [
    path.join(output, `${table ?? (isTabular(format) ? options.table! : 'articles')}.${format === 'text' ? 'txt' : format}`),
    plan(table ?? undefined),
  ]);
  return withFiles(files, output, path.join(output, '.dragoman.journal'));
}

/** Whether the output is a folder: it is one, or is written as one. */
export const isFolder = (output: string): boolean => /[/\\]$/.test(output) || (existsSync(output) && statSync(output).isDirectory());

function withFiles(files: readonly (readonly [string, EncoderPlan])[], folder: string | null, journal: string): Outputs {
  return {
    plans: files.map(([, plan]) => plan),
    files: files.map(([file, plan]) => ({ file, plan, encoder: encoderOf(plan) })),
    folder,
    journal,
  };
}

/** Whether standard output is a terminal that shows colours. */
const inColour = ({ color, output }: RunOptions): boolean =>
  color &&
  (output === undefined || output === '-') &&
  process.stdout.isTTY === true &&
  !process.env['NO_COLOR'] &&
  process.env['TERM'] !== 'dumb';
