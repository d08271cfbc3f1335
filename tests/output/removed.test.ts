import { expect, test } from 'vitest';
import { struckMarks, textWithRemoved } from '../../src/output/removed.ts';
import type { ArticleRecord } from '../../src/model.ts';

const record = {
  text: 'First paragraph.\n\nSecond one.',
  removed: [
    { text: 'Menu\u001b[2J', reason: 'navigation', line: 1, at: 0 },
    { text: 'Advertisement', reason: 'advertisement', line: 3, at: 18 },
    { text: 'Share', reason: 'share', line: 5, at: 29 },
    { text: '© The Gazette', reason: 'copyright', line: 6, at: 29 },
  ],
} as unknown as ArticleRecord;

test('removed lines stand where they stood, marked and named, and cannot steer a terminal', () => {
  expect(textWithRemoved().encode(record)).toBe(
    '- Menu[2J [navigation]\n\nFirst paragraph.\n\n- Advertisement [advertisement]\n\nSecond one.\n\n- Share [share]\n- © The Gazette [copyright]\n',
  );
});

test('marks are the caller’s', () => {
  const style = { gone: (text: string) => `<s>${text}</s>`, reason: () => '' };
  expect(textWithRemoved(style).encode(record)).toContain('<s>Advertisement</s>');
});

test('on a terminal what went is struck, and every mark is undone', () => {
  const shown = textWithRemoved(struckMarks).encode(record);
  expect(shown).toContain('\u001b[2;9mMenu[2J\u001b[22;29m \u001b[33m[navigation]\u001b[39m\n\nFirst paragraph.');
});
