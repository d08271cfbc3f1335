import { expect, test } from 'vitest';
import { extractDocument } from '../../src/pipeline.ts';
import { textDocument } from '../document.ts';
import { testEngine } from '../engine.ts';

test('a party named by two words is marked with both', async () => {
  const text = 'Israel bombed the West Bank on Monday. Japan expelled two North Korean diplomats.';
  const { actors } = extractDocument(textDocument(text), await testEngine(), { keepAll: true });
  const words = actors.flatMap((actor) => actor.mentions.map((mention) => `${actor.id}: ${mention.text}`));
  expect(words).toContain('state/palestine: West Bank');
  expect(words.filter((word) => /: (?:Bank|Korean)$/.test(word))).toEqual([]);
});
