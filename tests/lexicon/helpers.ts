import { compile } from '../../src/lexicon/compile.ts';
import { parseRows, type Row } from '../../src/lexicon/rows.ts';
import { openLexicon } from '../../src/lexicon/store.ts';
import type { Lexicon, NameHit } from '../../src/lexicon/types.ts';

/** Rows of objects written in a test; every one must say its kind. */
export function rowsOf(...objects: readonly object[]): Row[] {
  const { rows, findings } = parseRows(objects.map((object) => JSON.stringify({ source: 'test', ...object })).join('\n'), 'test.jsonl');
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return rows;
}

export const lexiconOf = (...objects: readonly object[]): Lexicon => openLexicon(compile(rowsOf(...objects)));

/** Hits as "words = id:use, id:use", which reads better in a failing test than offsets. */
export const told = (text: string, hits: readonly NameHit[]): string[] =>
  hits.map(
    (hit) => `${text.slice(hit.start, hit.end)} = ${hit.candidates.map(({ entry, alias }) => `${entry.id}:${alias.use}`).join(', ')}`,
  );
