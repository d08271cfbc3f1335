import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/clean/index.ts';
import { article } from '../batch/prose.ts';
import { textDocument } from '../document.ts';

const HEADLINE = 'Pilots of both shores may enter the strait, council decides';
const STORY = article(31, 6).split('\n\n');
const clean = (byline: string, ...below: readonly string[]) =>
  cleanDocument(textDocument(['Home | World | Sport', HEADLINE, byline, ...STORY, ...below, '© 2021 The Gazette'].join('\n')), {
    keepAll: false,
  }).article;

describe('the author', () => {
  test.each([
    ['By Ana Reyes', 'Ana Reyes'],
    ['By Ana Reyes March 18 at 12:22 PM', 'Ana Reyes'],
    ['by Ana Reyes and Jon Halm The Coast Press', 'Ana Reyes and Jon Halm'],
    ['By Ana Reyes, The Coast Press, Posted: July 18, 2020', 'Ana Reyes'],
    ['By Editor', null],
  ])('%s', (line, author) => expect(clean(line).author).toBe(author));
});

describe('a note on the author below the story', () => {
  const BIO = 'Ana Reyes covers ports and customs. Before that she wrote on the grain trade.';
  test('goes, whatever it says', () => {
    const { text, removed } = clean('By Ana Reyes', BIO);
    expect(text).toBe([HEADLINE, ...STORY].join('\n\n'));
    expect(removed).toContainEqual(expect.objectContaining({ text: BIO, reason: 'author-bio' }));
  });
  test.each([
    ['of somebody else', 'By Jon Halm', BIO],
    [
      'that tells what she saw',
      'By Ana Reyes',
      'Ana Reyes, whom the guards took for a pilot, saw the delegates of Korinsk leave in the night of Monday.',
    ],
  ])('a line %s stays', (_, byline, line) => expect(clean(byline, line).text).toContain(line));
});
