/** Checks that need more than one row: ids that exist, ids used once, terms that do not overlap. */
import { isBefore } from './dates.ts';
import type { WrittenAlias } from './expand.ts';
import { listsIn } from './patterns.ts';
import type { Finding, Row, RowKind } from './rows.ts';

const finding = (level: Finding['level'], { file, line }: Row, message: string): Finding => ({ level, file, line, message });
const textOf = (row: Row, key: string): string | undefined => row.value[key] as string | undefined;
const where = (row: Row): string => `${row.file}:${row.line}`;

/** Ids that a row speaks of. */
function references(row: Row): readonly string[] {
  if (row.kind === 'term') return ['person', 'office', 'of'].map((key) => String(row.value[key]));
  if (row.kind === 'topic') return (row.value.implied ?? []) as string[];
  if (row.kind === 'treaty') return (row.value.topics ?? []) as string[];
  if (row.kind === 'meeting') return (row.value.parties ?? []) as string[];
  if (row.kind === 'trigger')
    return [...((row.value.patterns ?? []) as string[]), textOf(row, 'doer') ?? ''].flatMap(listsIn).map((name) => `words/${name}`);
  return [];
}

/** Rows that name an id which no row has. */
export function checkReferences(rows: readonly Row[], all: readonly Row[]): Finding[] {
  const ids = new Set(all.flatMap((row) => textOf(row, 'id') ?? []));
  return rows.flatMap((row) =>
    references(row)
      .filter((id) => !ids.has(id))
      .map((id) => finding('error', row, `unknown id "${id}": add a row with it, or look up the right one with "dragoman lexicon find"`)),
  );
}

/** Ids that two rows have. */
export function checkIds(rows: readonly Row[]): Finding[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    const id = textOf(row, 'id');
    if (id === undefined) return [];
    const other = first.get(id);
    if (other) return [finding('error', row, `id "${id}" is taken by ${where(other)}: merge the two rows or give one another id`)];
    first.set(id, row);
    return [];
  });
}

/** Dates in the wrong order within a row. */
export function checkOrder(rows: readonly Row[]): Finding[] {
  return rows.flatMap((row) => {
    const from = textOf(row, 'from');
    const to = textOf(row, 'to');
    if (!from || !to || !isBefore(to, from)) return [];
    return [finding('error', row, `"to" (${to}) lies before "from" (${from}): correct one of them`)];
  });
}

/** Offices that one person of a body holds at a time. */
const UNIQUE = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'supreme-leader',
  'crown-prince',
  'pope',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'national-security-adviser',
  'ambassador-un',
  'secretary-general',
  'director-general',
  'high-representative',
  'commission-president',
  'council-president',
]);

/** Two persons in one office at the same time: a warning, since acting and rival holders exist. */
export function checkTerms(rows: readonly Row[]): Finding[] {
  const offices = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.kind !== 'term' || !UNIQUE.has(String(row.value.office))) continue;
    const key = `${textOf(row, 'office')} of ${textOf(row, 'of')}`;
    offices.set(key, [...(offices.get(key) ?? []), row]);
  }
  return [...offices].flatMap(([office, terms]) => {
    const ordered = terms.toSorted((a, b) => (textOf(a, 'from')! < textOf(b, 'from')! ? -1 : 1));
    return ordered.flatMap((row, i) => {
      const before = ordered[i - 1];
      const end = before && textOf(before, 'to');
      const from = textOf(row, 'from')!;
      if (!before || textOf(before, 'person') === textOf(row, 'person') || (end !== undefined && !isBefore(from, end))) return [];
      return [
        finding(
          'warning',
          row,
          `${office}: begins ${from} while ${textOf(before, 'person')} (${where(before)}) holds it until ${end ?? 'today'}: correct a date, or leave it where both claimed the office`,
        ),
      ];
    });
  });
}

/** Rows that are no names, or share theirs too often. */
const NAMELESS: ReadonlySet<RowKind> = new Set(['term', 'trigger', 'party', 'topic', 'words', 'landmark', 'relation', 'meeting']);

/** The names of a row by which a text may mean it: places and phrases of topics are shared too often to be told of. */
function namesOf(row: Row): readonly { readonly text: string; readonly guarded: boolean }[] {
  if (NAMELESS.has(row.kind)) return [];
  const written = ['aliases', 'adjectives', 'people', 'seats'].flatMap((key) => (row.value[key] ?? []) as readonly WrittenAlias[]);
  return [String(row.value.name), ...written].map((alias) =>
    typeof alias === 'string' ? { text: alias, guarded: false } : { text: alias.text, guarded: alias.needs !== undefined },
  );
}

/** Names that two entries have: a warning, since the words are then ambiguous, which may be meant. */
export function checkAliases(rows: readonly Row[], all: readonly Row[]): Finding[] {
  const owners = new Map<string, Map<string, Row>>();
  for (const row of all) {
    for (const { text } of namesOf(row)) {
      const known = owners.get(text) ?? new Map<string, Row>();
      owners.set(text, known.set(String(row.value.id), row));
    }
  }
  return rows.flatMap((row) =>
    namesOf(row).flatMap(({ text, guarded }) => {
      const others = [...(owners.get(text) ?? [])].filter(([id]) => id !== row.value.id);
      if (guarded || others.length === 0) return [];
      const ids = others.map(([id, other]) => `${id} (${where(other)})`).join(', ');
      return [finding('warning', row, `"${text}" is also a name of ${ids}: both are then found; add "needs" or "not" to tell them apart`)];
    }),
  );
}
