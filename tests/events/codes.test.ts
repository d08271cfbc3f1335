/** A sentence of our own for each act with a code of its own: what share gets type, CAMEO code and mode must not fall. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { extractDocument } from '../../src/pipeline.ts';
import { textDocument } from '../document.ts';
import { testEngine } from '../engine.ts';

const rows = readFileSync(path.join(import.meta.dirname, 'codes.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [type: string, cameo: string, mode: string, text: string]);

const engine = await testEngine();

test('there is a sentence for each type and for eighty codes', () => {
  expect(new Set(rows.map(([type]) => type)).size).toBe(16);
  expect(new Set(rows.map(([, cameo]) => cameo)).size).toBeGreaterThanOrEqual(80);
});

test('records carry the code and mode of the act', () => {
  const wrong = rows.flatMap(([type, cameo, mode, text]) => {
    const { events } = extractDocument(textDocument(text, { published: '2024-03-04' }), engine, { keepAll: true });
    const got = events.map((e) => `${e.type} ${e.cameo} ${e.mode ?? '-'}`);
    return got.includes(`${type} ${cameo} ${mode}`) ? [] : [`${type} ${cameo} ${mode}: ${text} (${got.join('; ') || 'nothing'})`];
  });
  expect(1 - wrong.length / rows.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
});
