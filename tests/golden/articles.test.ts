/**
 * Golden records: `fixtures/articles/<slug>/input.txt` must give `expected.json`, each read twice.
 * `npm run golden` writes the expected files anew; review them with `git diff`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../src/pipeline.ts';
import { textDocument } from '../document.ts';
import { testEngine } from '../engine.ts';

const root = path.join(import.meta.dirname, '..', '..', 'fixtures', 'articles');
const slugs = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const populate = process.env['POPULATE_GOLDEN'] === '1';

describe('golden articles', () => {
  test.each(slugs)('%s', async (slug) => {
    const engine = await testEngine();
    const text = readFileSync(path.join(root, slug, 'input.txt'), 'utf8');
    const record = () => JSON.stringify(extractDocument(textDocument(text, { id: slug }), engine, { keepAll: false }), null, 1) + '\n';
    const first = record();
    if (populate) writeFileSync(expectedOf(slug), first);
    expect(first).toBe(readFileSync(expectedOf(slug), 'utf8'));
    expect(record()).toBe(first);
  });

  test('there are at least ten, and two that tell of no diplomatic event', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(10);
    const silent = slugs.filter(
      (slug) =>
        existsSync(expectedOf(slug)) && (JSON.parse(readFileSync(expectedOf(slug), 'utf8')) as { events: unknown[] }).events.length === 0,
    );
    expect(silent.length).toBeGreaterThanOrEqual(2);
  });
});

function expectedOf(slug: string): string {
  return path.join(root, slug, 'expected.json');
}
