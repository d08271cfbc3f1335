/** The flags that `extract` and `clean` share, defined once. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { parseRowMap } from '../intake/rows.ts';
import { inputFormats, type InputFormat, type RowMap } from '../intake/types.ts';
import { tableNames, type TableName } from '../output/tables.ts';
import type { OutputFormat } from '../output/types.ts';
import { lexiconOption } from './lexicon-option.ts';
import type { ProgressMode } from './progress.ts';

export interface RunOptions {
  readonly inputFormat: InputFormat;
  readonly map?: RowMap;
  readonly published?: string;
  readonly filesFrom?: string;
  readonly shard?: Shard;
  readonly limit?: number;
  readonly dryRun?: true;
  readonly format?: OutputFormat;
  readonly table?: TableName;
  readonly excel?: true;
  readonly output?: string;
  readonly resume?: true;
  /** False with `--no-duplicates`. */
  readonly duplicates: boolean;
  readonly dedupe?: true;
  readonly anyLanguage?: true;
  /** False with `--no-site-learning`. */
  readonly siteLearning: boolean;
  readonly boilerplate?: string;
  readonly keep?: string;
  /** Of `extract` alone. */
  readonly minConfidence?: number;
  /** Of `clean` alone. */
  readonly showRemoved?: true;
  /** False with `--no-clean`. */
  readonly clean: boolean;
  readonly lexicon: readonly string[];
  readonly jobs?: number;
  readonly progress: ProgressMode;
  readonly quiet?: true;
  readonly verbose?: true;
  /** False with `--no-color`. */
  readonly color: boolean;
}

/** Part `index` (from 1) of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A parser of option values whose error becomes commander's own. */
export function checked<T>(parse: (value: string) => T): (value: string) => T {
  return (value) => {
    try {
      return parse(value);
    } catch (error) {
      throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
    }
  };
}

/** A day, month or year that exists, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; a time after the day is left out. */
function parseDay(value: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].{0,40})?)?)?$/.exec(value);
  const [, year, month, day] = match ?? [];
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (!year || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day ?? 1))
    throw new Error('write a date as 2021-02-05, 2021-02 or 2021.');
  return value.slice(0, 10);
}

/** A chance between 0 and 1. */
export function parseChance(value: string): number {
  if (!/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?|\.\d{1,6})$/.test(value)) throw new Error('write a number from 0 to 1, as 0.6.');
  return Number(value);
}

export function parseCount(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new Error('write a whole number from 1.');
  return Number(value);
}

function parseShard(value: string): Shard {
  const [index = 0, count = 0] = /^[1-9]\d{0,6}\/[1-9]\d{0,6}$/.test(value) ? value.split('/').map(Number) : [];
  if (index < 1 || index > count) throw new Error('write a part of a whole, as 1/4 to 4/4.');
  return { index, count };
}

/** Adds the shared flags. `formats` are those of the command, the default one first; `table` is the one written by default. */
export function addRunOptions(command: Command, formats: readonly OutputFormat[], table: TableName): Command {
  return command
    .argument('[inputs...]', 'files (also gzip, zstd, tar, zip), folders, globs, or - for standard input')
    .optionsGroup('Input:')
    .addOption(
      new Option('--input-format <format>', 'format of the inputs; auto looks at the content, then the name')
        .choices(inputFormats)
        .default('auto'),
    )
    .option('--map <pairs>', 'names of columns or keys in JSON Lines and CSV, e.g. text=body,id=guid', checked(parseRowMap))
    .option('--published <date>', 'publication date for inputs that carry none, e.g. 2021-02-05', checked(parseDay))
    .option('--files-from <file>', 'read the names of the inputs from a file, one a line (- for standard input)')
    .option(
      '--shard <i/n>',
      'only part i of n; parts of jsonl, csv and text joined in order are the whole (later parts of csv have no header)',
      checked(parseShard),
    )
    .option('--limit <n>', 'only the first n documents', checked(parseCount))
    .option('-n, --dry-run', 'list what would be read, and stop')
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <format>', `format of the output (default: by the ending of --output, else ${formats[0]})`).choices(formats),
    )
    .addOption(new Option('--table <table>', `which table csv or parquet writes (default: ${table})`).choices(tableNames))
    .option('--excel', 'csv begins with a byte order mark, so that Excel reads it as UTF-8')
    .option(
      '-o, --output <file>',
      'write to a file, which appears when it is complete; csv and parquet write all tables into a folder, named out/ or there already',
    )
    .option('--resume', 'continue an interrupted run of the same inputs, version and options (with --output)')
    .optionsGroup('Work:')
    .option('--no-clean', 'the text is all body; offsets refer to it exactly as given')
    .option('--no-site-learning', 'do not learn what the pages of a site have in common')
    .option('--boilerplate <file>', 'phrases, one a line; a line of an article that contains one is removed')
    .option('--keep <file>', 'phrases, one a line; a line of an article that contains one is kept')
    .option('--any-language', 'do not skip documents in other languages than English')
    .option('--dedupe', 'skip near-copies of earlier documents (of the last 65,536)')
    .option('--no-duplicates', 'do not look for near-copies (marked as duplicateOf otherwise)')
    .addOption(lexiconOption())
    .option('-j, --jobs <n>', 'workers at work at the same time; 1 works in the process itself (default: all cores)', checked(parseCount))
    .optionsGroup('Messages:')
    .addOption(
      new Option('--progress <mode>', 'auto: a line on a terminal; json: JSON Lines on standard error, one a second and a summary')
        .choices(['auto', 'json', 'none'])
        .default('auto'),
    )
    .option('-q, --quiet', 'only errors on standard error')
    .option('-v, --verbose', 'every document on standard error')
    .option('--no-color', 'no colour (also: NO_COLOR=1)');
}
