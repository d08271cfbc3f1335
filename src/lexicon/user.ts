/** The user's rows over the built-in ones. */
import { checkReferences } from './checks.ts';
import { LexiconError, readRows, type Row } from './rows.ts';
import { checkRow } from './schema.ts';

/** What makes two rows the same: the id; for terms, which have none, person, office, body and first day. */
export function keyOf({ kind, value }: Row): string {
  return kind === 'term'
    ? ['term', value.person, value.office, value.of, value.from].join(' ')
    : `${kind === 'trigger' ? 'trigger ' : ''}${String(value.id)}`;
}

/** Rows after adding, changing and deleting as the user's files say, in their order. Throws `LexiconError`. */
export function applyUserFiles(rows: readonly Row[], files: readonly string[]): Row[] {
  return applyRows(rows, files.flatMap(readRows));
}

/** The same with rows already read. */
export function applyRows(rows: readonly Row[], changes: readonly Row[]): Row[] {
  const merged = new Map(rows.map((row) => [keyOf(row), row]));
  const findings = changes.flatMap((change) => {
    const key = keyOf(change);
    const known = merged.get(key);
    const { delete: gone, ...value } = change.value;
    if (gone === true) {
      const level = 'error' as const;
      if (!known)
        return [
          {
            level,
            file: change.file,
            line: change.line,
            message: `nothing to delete: no row "${key}"; look it up with "dragoman lexicon find"`,
          },
        ];
      merged.delete(key);
      return [];
    }
    const row: Row = { ...change, value: { ...known?.value, source: `user file ${change.file}`, ...value } };
    merged.set(key, row);
    return checkRow(row);
  });
  const changed = new Set(changes.map(keyOf));
  const result = [...merged.values()];
  findings.push(
    ...checkReferences(
      result.filter((row) => changed.has(keyOf(row))),
      result,
    ),
  );
  const errors = findings.filter((finding) => finding.level === 'error');
  if (errors.length > 0) throw new LexiconError(errors);
  return result;
}
