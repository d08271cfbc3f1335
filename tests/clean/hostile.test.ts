import { expect, test } from 'vitest';
import { cleanDocument } from '../../src/clean/index.ts';
import { limits } from '../../src/limits.ts';
import { textDocument } from '../document.ts';

const SENTENCE = 'The envoys of both republics met in the capital to settle the rules for the dam. ';
/** Characters that are no white space. */
const ink = (text: string): number => text.replace(/\s+/g, '').length;
const clean = (text: string) => cleanDocument(textDocument(text), { keepAll: false });

test('ten megabytes on one line are cut with a note', () => {
  const { article, notes } = clean(SENTENCE.repeat(10_000_000 / SENTENCE.length));
  expect(article.text.length).toBeLessThanOrEqual(limits.documentChars);
  expect(article.text.length).toBeGreaterThan(limits.documentChars - 100);
  expect(notes.map(({ code }) => code)).toEqual(['document-cut']);
});

test('a hundred thousand blank lines part two paragraphs by one', () => {
  const { article } = clean(SENTENCE + '\n'.repeat(100_000) + SENTENCE.replace('dam', 'port'));
  expect(article.text.split('\n\n')).toHaveLength(2);
});

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t\n '],
  ['brackets', '('.repeat(200_000)],
  ['quotation marks', '"'.repeat(200_000)],
  ['full stops', '. '.repeat(200_000)],
  ['capitals', 'A'.repeat(200_000)],
  ['short lines', 'a b\n'.repeat(50_000)],
  ['wrapped lines', 'word word word word word word word word word\n'.repeat(20_000)],
  ['tags', '<'.repeat(100_000)],
])('%s do no harm', (_, text) => {
  // Paragraphs are parted by blank lines, so white space may grow; nothing else may.
  expect(ink(clean(text).article.text)).toBeLessThanOrEqual(ink(text));
});

test('NUL, controls, half surrogates and direction marks do not come through', () => {
  const { article } = clean(
    `\ufeffThe envoys of both re\u00adpublics met\u0000in the capital \ud800to settle\u202e the rules for the dam.`,
  );
  expect(article.text).toBe('The envoys of both republics met in the capital \ufffdto settle the rules for the dam.');
});

test('a pair of surrogates is not cut in two', () => {
  const { article } = clean('a'.repeat(limits.documentChars - 1) + '😀'.repeat(10));
  expect(article.text).not.toMatch(/\p{Surrogate}/u);
});
