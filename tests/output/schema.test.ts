import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { failedRecord } from '../../src/batch/blank.ts';
import { createEngine, extractDocument, type Engine } from '../../src/index.ts';

const root = path.join(import.meta.dirname, '..', '..');
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
/** By the name under which the package gives it away. */
const published = createRequire(import.meta.url).resolve('dragoman/schema');
const valid = ajv.compile(JSON.parse(readFileSync(published, 'utf8')));
const articles = path.join(root, 'fixtures/articles');

describe('records are as the published schema says', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await createEngine({ now: '2026-01-01' });
  });

  test.each(readdirSync(articles))('%s', (name) => {
    const text = readFileSync(path.join(articles, name, 'input.txt'), 'utf8');
    const record = JSON.parse(JSON.stringify(extractDocument({ id: name, text }, engine))) as unknown;
    valid(record);
    expect(valid.errors ?? []).toEqual([]);
  });

  test('also of a document that failed, and not of anything else', () => {
    expect(valid(failedRecord({ id: 'a', source: { path: 'a', record: 1 } }, 'no such file'))).toBe(true);
    expect(valid({ ...failedRecord({ id: 'a', source: { path: 'a' } }, 'x'), status: 'lost' })).toBe(false);
    expect(valid({ id: 'a' })).toBe(false);
  });
});
