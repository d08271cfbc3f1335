/** The user's rows over the built-in ones, and all that may be wrong with them. */
import { checkAliases, checkIds, checkOrder, checkReferences, checkTerms } from './checks.ts';
import { LexiconError, readFile, type Finding, type Row } from './rows.ts';
import { checkRow } from './schema.ts';

/** What makes two rows the same: kind and id; for terms, which have no id, person, office, body and first day. */
export function keyOf({ kind, value }: Row): string {
  const { person, office, of, from, id } = value;
  return kind === 'term' ? ['term', person, office, of, from].join(' ') : `${kind} ${String(id)}`;
}

export interface Merged {
  readonly rows: readonly Row[];
  /** Errors and warnings about the changes, in order of line. */
  readonly findings: readonly Finding[];
}

/** Adds, changes (keys of the same id) and deletes rows; of two changes to one row the later wins. */
export function mergeRows(base: readonly Row[], changes: readonly Row[]): Merged {
  const merged = new Map(base.map((row) => [keyOf(row), row]));
  const findings: Finding[] = checkIds(changes.filter((row) => row.value.delete !== true));
  const touched = new Set<Row>();
  for (const change of changes) {
    const key = keyOf(change);
    const known = merged.get(key);
    const { delete: gone, ...value } = change.value;
    if (gone === true) {
      if (!known) findings.push(nothingToDelete(change, key));
      else {
        merged.delete(key);
        touched.delete(known);
      }
      continue;
    }
    const row: Row = { ...change, value: { ...known?.value, source: `user's file ${change.file}`, ...value } };
    merged.set(key, row);
    if (known) touched.delete(known);
    touched.add(row);
  }
  const rows = [...merged.values()];
  const ours = [...touched];
  const malformed = ours.flatMap(checkRow);
  findings.push(...malformed);
  // Checks across rows read the values as what they should be; a wrong form would only make them stumble.
  if (malformed.length === 0) {
    const isOurs = (finding: Finding): boolean => ours.some((row) => row.file === finding.file && row.line === finding.line);
    findings.push(...checkReferences(ours, rows), ...checkOrder(ours), ...checkTerms(rows).filter(isOurs), ...checkAliases(ours, rows));
  }
  return { rows, findings: findings.toSorted((a, b) => a.line - b.line) };
}

function nothingToDelete({ file, line }: Row, key: string): Finding {
  return { level: 'error', file, line, message: `nothing to delete: no ${key}; look it up with "dragoman lexicon find"` };
}

/** Rows after the changes of the user's files, in their order. Throws `LexiconError` with all errors of the first file that has any. */
export function applyFiles(base: readonly Row[], files: readonly string[]): readonly Row[] {
  return files.reduce<readonly Row[]>((rows, file) => {
    const merged = mergeRows(rows, readFile(file));
    const errors = merged.findings.filter((finding) => finding.level === 'error');
    if (errors.length > 0) throw new LexiconError(errors);
    return merged.rows;
  }, base);
}
