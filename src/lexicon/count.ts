/** How much the lexicon knows. */
import { toEntry } from './expand.ts';
import { isEntryRow, type Row } from './rows.ts';

/** Rows by kind, the aliases of entries, and the patterns of triggers. */
export function countRows(rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const entries = rows.filter(isEntryRow).map(toEntry);
  counts.set(
    'alias',
    entries.reduce((sum, entry) => sum + entry.aliases.length, 0),
  );
  const patterns = rows.filter((row) => row.kind === 'trigger').map((row) => (row.value.patterns as readonly string[]).length);
  counts.set(
    'pattern',
    patterns.reduce((sum, n) => sum + n, 0),
  );
  return counts;
}
