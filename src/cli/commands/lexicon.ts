/** `dragoman lexicon`: what the program knows, and whether a lexicon of one's own is sound. */
import { Argument, InvalidArgumentError, type Command } from 'commander';
import type { EntryKind } from '../../lexicon/types.ts';
import { printable } from '../../output/index.ts';
import { exitCodes, UsageError } from '../exit.ts';
import { lexiconOption } from '../lexicon-option.ts';

interface LexiconOptions {
  readonly lexicon: readonly string[];
}
interface FindOptions extends LexiconOptions {
  readonly on?: string;
}

/** Kinds as people say them: "states" or "state". */
const KINDS: Readonly<Record<string, EntryKind>> = {
  states: 'state',
  persons: 'person',
  organisations: 'organisation',
  treaties: 'treaty',
  topics: 'topic',
  roles: 'role',
};

/** Kinds of rows that are no entries, but are listed too. */
const FACTS = ['meetings', 'relations', 'landmarks'] as const;
type FactKind = (typeof FACTS)[number];
const isFact = (kind: string): kind is FactKind => (FACTS as readonly string[]).includes(kind);

/** Entries told of in full; of more only the lines. */
const TOLD_IN_FULL = 5;
const LISTED = 50;

const print = (text: string): void => void process.stdout.write(`${text.split('\n').map(printable).join('\n')}\n`);

function parseDate(value: string): string {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) throw new InvalidArgumentError('write a date as 2010-03-31, 2010-03 or 2010.');
  return value;
}

const withLexicon = (command: Command): Command => command.addOption(lexiconOption());

async function find(words: readonly string[], { on, lexicon: files }: FindOptions): Promise<void> {
  const { loadLexicon } = await import('../../lexicon/index.ts');
  const { describe, listLine } = await import('../../lexicon/describe.ts');
  const { holders, lookUp } = await import('../../lexicon/lookup.ts');
  const lexicon = await loadLexicon(files);
  const text = words.join(' ');
  const date = on ?? new Date().toISOString().slice(0, 10);
  const entries = lookUp(lexicon, text);
  const terms = entries.length === 0 ? holders(lexicon, text, date) : null;
  const meant = terms ? terms.flatMap((term) => lexicon.get(term.person) ?? []) : entries;
  if (meant.length === 0) {
    process.exitCode = exitCodes.nothing;
    process.stderr.write(`dragoman: nothing known of "${printable(text)}"${terms ? ` on ${date}` : ''}\n`);
  } else if (meant.length > TOLD_IN_FULL) {
    print(meant.slice(0, LISTED).map(listLine).join('\n'));
    if (meant.length > LISTED) process.stderr.write(`dragoman: and ${meant.length - LISTED} more; say more of the name\n`);
  } else print(meant.map((entry) => describe(lexicon, entry, date)).join('\n\n'));
}

async function list(kind: string, { lexicon: files }: LexiconOptions): Promise<void> {
  const { loadLexicon } = await import('../../lexicon/index.ts');
  const { factLine, listLine } = await import('../../lexicon/describe.ts');
  const lexicon = await loadLexicon(files);
  const lines = isFact(kind) ? lexicon[kind].map(factLine) : lexicon.entries(KINDS[kind] ?? (kind as EntryKind)).map(listLine);
  print(lines.join('\n'));
}

async function check(files: readonly string[]): Promise<void> {
  const { builtInRows } = await import('../../lexicon/index.ts');
  const { mergeRows } = await import('../../lexicon/merge.ts');
  const { describeFinding, LexiconError, readFile } = await import('../../lexicon/rows.ts');
  let rows: Parameters<typeof mergeRows>[0] = builtInRows();
  for (const file of files) {
    try {
      const merged = mergeRows(rows, readFile(file));
      rows = merged.rows;
      if (merged.findings.length > 0) print(merged.findings.map(describeFinding).join('\n'));
      if (merged.findings.some((finding) => finding.level === 'error')) process.exitCode = exitCodes.nothing;
      else process.stderr.write(`dragoman: ${printable(file)} can be used\n`);
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      print(error.message);
      process.exitCode = exitCodes.nothing;
    }
  }
}

async function count({ lexicon: files }: LexiconOptions): Promise<void> {
  const { builtInRows } = await import('../../lexicon/index.ts');
  const { countRows } = await import('../../lexicon/count.ts');
  const { applyFiles } = await import('../../lexicon/merge.ts');
  print([...countRows(applyFiles(builtInRows(), files))].map(([kind, number]) => `${kind}\t${number}`).join('\n'));
}

/** A lexicon of the user's that cannot be used is wrong usage, told without a stack. */
function guarded<A extends readonly unknown[]>(action: (...args: A) => Promise<void>): (...args: A) => Promise<void> {
  return async (...args) => {
    try {
      await action(...args);
    } catch (error) {
      if (error instanceof Error && error.name === 'LexiconError') throw new UsageError(error.message);
      throw error;
    }
  };
}

export function registerLexicon(program: Command): void {
  const command = program.command('lexicon').description('look up, list, count and check what the program knows').helpCommand(false);
  withLexicon(command.command('find'))
    .description('what is known of a name, an office ("Russian foreign minister") or an id')
    .argument('<text...>', 'the words')
    .option('--on <date>', 'offices as on this date (default: today)', parseDate)
    .action(guarded(find));
  withLexicon(command.command('list'))
    .description('all entries of a kind, one a line: id, name, code; meetings and the like with their days')
    .addArgument(new Argument('<kind>', 'what to list').choices([...Object.keys(KINDS), ...Object.values(KINDS), ...FACTS]))
    .action(guarded(list));
  withLexicon(command.command('count')).description('how many entries, names and terms there are').action(guarded(count));
  command
    .command('check')
    .description('whether lexicon files of your own are sound: errors and warnings with line and mend')
    .argument('<files...>', 'JSON Lines files, each checked over the built-in lexicon and those before it')
    .action(guarded(check));
}
