import { expect, test } from 'vitest';
import { toBlocks } from '../../src/clean/blocks.ts';
import { islands } from '../../src/clean/islands.ts';
import { shapeOf } from '../../src/clean/shape.ts';
import { article } from '../batch/prose.ts';

const STORY = article(12, 9).split('\n\n');
const MENU = ['Home', 'World', 'Sport', 'Culture', 'Weather', 'Shop', 'Jobs', 'Contact us', 'Log in', 'Help'];
const COMMENT = [
  'I would let both kings wrestle in a circus tent and sell popcorn to grandmothers.',
  'Nobody remembers cartoons from our childhood, when dragons lost every wrestling match.',
];

/** Lines that go where all but the menu was kept. */
function far(lines: readonly string[], refrain: string | null = null): string[] {
  const blocks = toBlocks(lines.join('\n\n'));
  const out = islands(
    blocks.map(({ text }) => !MENU.includes(text)),
    blocks.map(shapeOf),
    () => true,
    refrain === null ? null : blocks.map(({ text }) => text === refrain),
  );
  return blocks.filter((_, i) => out?.[i]).map(({ text }) => text);
}

test('a few lines about something else far from the story are no part of it', () => {
  expect(far([...COMMENT, ...MENU, ...STORY])).toEqual(COMMENT);
  expect(far([...STORY, ...MENU, ...COMMENT])).toEqual(COMMENT);
});

test.each([
  ['near it', [...STORY, ...MENU.slice(0, 5), ...COMMENT]],
  ['of the same matter', [...STORY.slice(0, 1), ...MENU, ...STORY.slice(1)]],
  ['beside a short report', [...COMMENT, ...MENU, STORY[0]!]],
])('lines %s stay', (_, lines) => expect(far(lines)).toEqual([]));

test('the same line again and again is no distance', () => {
  const again = Array.from({ length: 10 }, () => 'Home');
  expect(far([...COMMENT, ...again, ...STORY])).toEqual(COMMENT);
  expect(far([...COMMENT, ...again, ...STORY], 'Home')).toEqual([]);
});
