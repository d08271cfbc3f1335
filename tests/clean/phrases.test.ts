import { expect, test } from 'vitest';
import { cleanDocument } from '../../src/clean/index.ts';
import { wordingOf } from '../../src/clean/phrases.ts';
import { textDocument } from '../document.ts';
import { readMarked } from './marked.ts';

test('wording that decides alone hits no body line of the fixtures', () => {
  expect(readMarked().flatMap(({ body }) => body.filter((line) => wordingOf(line).certain !== null))).toEqual([]);
});

test.each([
  ['© 2019 The Gazette', 'copyright'],
  ['This website uses cookies to improve your experience.', 'cookie-notice'],
  ['You have 1500 characters left.', 'comment-form'],
  ['Skip to main content', 'navigation'],
  ['Facebook | Twitter | WhatsApp | Email', 'share'],
  ['Most read', 'related'],
  ['May 3, 1994|By Ann B. Lee and Carl Novak, The Evening Post.', 'dateline-stamp'],
  ['A version of this article appears in print on May 3, on page A4.', 'disclaimer'],
])('%s', (line, reason) => expect(wordingOf(line).certain).toBe(reason));

const STORY = [
  'Envoys meet to settle the rules for the shared dam',
  'The envoys of both republics met in the capital on Tuesday to settle the rules for the dam.',
  'A long way to go, the host said after the meeting in the old customs house by the river.',
];

test("the user's phrases win: keep over boilerplate, both over the model", () => {
  const text = [...STORY, 'Most read', 'The Harbour Desk thanks its readers for another year of letters and advice.'].join('\n');
  const run = (options: object) => cleanDocument(textDocument(text), { keepAll: false, ...options }).article;
  expect(run({ boilerplate: ['  old customs   HOUSE '] }).removed).toContainEqual(
    expect.objectContaining({ text: STORY[2], reason: 'user-phrase' }),
  );
  expect(run({ keep: ['most READ'] }).text).toContain('Most read');
  expect(run({ keep: ['customs'], boilerplate: ['customs', ''] }).text).toContain(STORY[2]);
});
