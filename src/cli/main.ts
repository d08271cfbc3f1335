/** The door: reads JSON Lines from standard input and writes one record a line. */
import { readFileSync } from 'node:fs';
import { loadLexicon } from '../lexicon/index.ts';
import type { RawDocument } from '../model.ts';
import { extractDocument, type Engine } from '../pipeline.ts';
import { loadParser } from '../syntax/index.ts';
import type { Parser } from '../syntax/types.ts';

export async function main(argv: readonly string[]): Promise<void> {
  let parser: Parser | undefined;
  const engine: Engine = {
    lexicon: await loadLexicon(),
    parser: () => (parser ??= loadParser()),
    now: new Date().toISOString().slice(0, 10),
  };
  const keepAll = argv.includes('--no-clean');
  const lines = readFileSync(0, 'utf8').split('\n').filter(Boolean);
  lines.forEach((line, index) => {
    const row = JSON.parse(line) as Partial<RawDocument>;
    const document: RawDocument = {
      id: row.id ?? `record-${index + 1}`,
      source: { path: '-', record: index + 1 },
      text: row.text ?? null,
      html: row.html ?? null,
      title: row.title ?? null,
      published: row.published ?? null,
      url: row.url ?? null,
      publisher: row.publisher ?? null,
      notes: [],
    };
    process.stdout.write(JSON.stringify(extractDocument(document, engine, { keepAll })) + '\n');
  });
}
