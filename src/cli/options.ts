/** The flags that `extract` and `clean` share, defined once. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { parseRowMap } from '../intake/rows.ts';
import { inputFormats, type InputFormat, type RowMap } from '../intake/types.ts';
import { tableNames, type TableName } from '../output/tables.ts';
import type { OutputFormat } from '../output/types.ts';

export interface RunOptions {
  readonly inputFormat: InputFormat;
  readonly map?: RowMap;
  readonly published?: string;
  readonly format?: OutputFormat;
  readonly table?: TableName;
  readonly excel?: true;
  readonly output?: string;
  /** False with `--no-clean`. */
  readonly clean: boolean;
  readonly lexicon: readonly string[];
  readonly jobs?: number;
  readonly quiet?: true;
  readonly verbose?: true;
  /** False with `--no-color`. */
  readonly color: boolean;
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** A parser of option values whose error becomes commander's own. */
function checked<T>(parse: (value: string) => T): (value: string) => T {
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

export function parseCount(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new Error('write a whole number from 1.');
  return Number(value);
}

/** Adds the shared flags. `formats` are those of the command, the default one first. */
export function addRunOptions(command: Command, formats: readonly OutputFormat[]): Command {
  return command
    .argument('[inputs...]', 'files, folders, globs, or - for standard input')
    .optionsGroup('Input:')
    .addOption(
      new Option('--input-format <format>', 'format of the inputs; auto looks at the content, then the name')
        .choices(inputFormats)
        .default('auto'),
    )
    .option('--map <pairs>', 'names of columns or keys in JSON Lines and CSV, e.g. text=body,id=guid', checked(parseRowMap))
    .option('--published <date>', 'publication date for inputs that carry none, e.g. 2021-02-05', checked(parseDay))
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <format>', `format of the output (default: by the ending of --output, else ${formats[0]})`).choices(formats),
    )
    .addOption(new Option('--table <table>', 'which table csv writes (default: events)').choices(tableNames))
    .option('--excel', 'csv begins with a byte order mark, so that Excel reads it as UTF-8')
    .option('-o, --output <file>', 'write to a file, which appears when it is complete')
    .optionsGroup('Work:')
    .option('--no-clean', 'the text is all body; offsets refer to it exactly as given')
    .option('--lexicon <file>', 'your own names and terms, over the built-in ones (repeatable)', collect, [])
    .option('-j, --jobs <n>', 'processes at work at the same time (default: all cores)', checked(parseCount))
    .optionsGroup('Messages:')
    .option('-q, --quiet', 'only errors on standard error')
    .option('-v, --verbose', 'every document on standard error')
    .option('--no-color', 'no colour (also: NO_COLOR=1)');
}
