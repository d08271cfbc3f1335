import { expect, test } from 'vitest';
import { isTree } from '../../src/events/tree.ts';
import { extractDocument } from '../../src/pipeline.ts';
import type { Token } from '../../src/syntax/types.ts';
import { textDocument } from '../document.ts';
import { testEngine } from '../engine.ts';

const tokens = (...heads: number[]): Token[] => heads.map((head, index) => ({ index, head }) as Token);

test('heads that lead round in a circle are no tree', () => {
  expect(isTree(tokens(1, -1, 1, 2))).toBe(true);
  expect(isTree(tokens(-1))).toBe(true);
  expect(isTree(tokens(1, 2, 0, -1))).toBe(false);
  expect(isTree(tokens(-1, 2, 1))).toBe(false);
});

test('a modal written like the month, under a verb it belongs to, is read without end of memory', async () => {
  const text =
    'Some Norwegian shipping firms with branches in the U.S. May ask for letters of guarantee if they decide to go on dealing with Peru, Norway said.';
  expect(extractDocument(textDocument(text), await testEngine(), { keepAll: true }).status).toBe('ok');
});
