/** Reads JSON Lines of the lexicon into rows that remember their file and line. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntryKind } from './types.ts';

export type RowKind = EntryKind | 'term' | 'trigger' | 'party' | 'words' | 'landmark' | 'relation' | 'meeting';

/** One line of a lexicon file, not yet checked. */
export interface Row {
  readonly kind: RowKind;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Something wrong with a row, and what to do about it. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A lexicon file that cannot be used. The message lists every finding, one a line, as `file:line: what and how to mend`. */
export class LexiconError extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(describeFinding).join('\n'));
    this.name = 'LexiconError';
    this.findings = findings;
  }
}

export const describeFinding = (finding: Finding): string => `${finding.file}:${finding.line}: ${finding.level}: ${finding.message}`;

/** Kinds of rows that become entries, in the order of a compiled lexicon. */
export const ENTRY_KINDS: readonly EntryKind[] = ['state', 'organisation', 'person', 'treaty', 'role', 'topic'];

export const ROW_KINDS: readonly RowKind[] = [...ENTRY_KINDS, 'term', 'trigger', 'party', 'words', 'landmark', 'relation', 'meeting'];

export const isEntryRow = (row: Row): boolean => (ENTRY_KINDS as readonly RowKind[]).includes(row.kind);

/** Kind of the rows of a file, by its name: `states.jsonl`, `persons-europe.jsonl`. */
const KIND_OF_STEM: Readonly<Record<string, RowKind>> = {
  states: 'state',
  persons: 'person',
  organisations: 'organisation',
  treaties: 'treaty',
  topics: 'topic',
  roles: 'role',
  terms: 'term',
  triggers: 'trigger',
  parties: 'party',
  words: 'words',
  landmarks: 'landmark',
  relations: 'relation',
  meetings: 'meeting',
};

function kindOfFile(file: string): RowKind | undefined {
  const stem = path.basename(file).replace(/(?:-[a-z0-9-]{1,40})?\.jsonl$/, '');
  return KIND_OF_STEM[stem];
}

/** Rows of one file's text. Lines that are no JSON object, or whose kind is not known, become findings. */
export function parseRows(text: string, file: string): { rows: Row[]; findings: Finding[] } {
  const rows: Row[] = [];
  const findings: Finding[] = [];
  const fallback = kindOfFile(file);
  text.split('\n').forEach((source, index) => {
    const line = index + 1;
    const complain = (message: string): void => void findings.push({ level: 'error', file, line, message });
    if (source.trim() === '' || source.trimStart().startsWith('//')) return;
    const parsed = parseObject(source);
    if (typeof parsed === 'string') return complain(parsed);
    const { kind = fallback, ...value } = parsed;
    if (!isRowKind(kind)) return complain(`no kind: add "kind", one of ${ROW_KINDS.join(', ')}`);
    rows.push({ kind, file, line, value });
  });
  return { rows, findings };
}

const isRowKind = (value: unknown): value is RowKind => ROW_KINDS.includes(value as RowKind);

function parseObject(source: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(source.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    return 'not a JSON object: write {"id": …, "name": …}';
  } catch (error) {
    return `not valid JSON (${(error as Error).message}): one complete object on each line, keys and texts in double quotes, no comma after the last`;
  }
}

/** Rows of one file. Throws `LexiconError` where the file or a line of it cannot be read. */
export function readFile(file: string, name = file): Row[] {
  const { rows, findings } = parseRows(textOf(file), name);
  if (findings.length > 0) throw new LexiconError(findings);
  return rows;
}

/** Rows of a folder's `.jsonl` files, in order of name, called by their names alone. */
export function readFolder(folder: string): Row[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return names.sort().flatMap((name) => readFile(path.join(folder, name), name));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'a folder, not a file' : (error as Error).message;
    throw new LexiconError([{ level: 'error', file, line: 0, message }]);
  }
}
