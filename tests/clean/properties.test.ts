import { array, assert, constant, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/clean/index.ts';
import { textDocument } from '../document.ts';
import { readMarked } from './marked.ts';

const lines = readMarked().flatMap(({ text }) => text.split('\n'));
const clean = (text: string) => cleanDocument(textDocument(text), { keepAll: false }).article;

/** Pages made of lines of all fixtures, and pages of anything. */
const mixed = array(oneof({ weight: 8, arbitrary: constantFrom(...lines) }, string({ maxLength: 120 }), constant('')), {
  maxLength: 60,
});
const anything = string({ unit: 'binary', maxLength: 400 });
const page = oneof(
  mixed.map((list) => list.join('\n')),
  anything,
);

describe('for any page', () => {
  test('cleaning a cleaned text changes nothing', () => {
    assert(
      property(page, (text) => {
        const once = clean(text).text;
        expect(clean(once).text).toBe(once);
      }),
      { numRuns: 150, seed: 42 },
    );
  });

  test('kept and removed together are the input, words for words', () => {
    const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
    const run = mixed.map((list) => list.join('\n'));
    assert(
      property(run, (text) => {
        const article = clean(text);
        const all = [article.text, ...article.removed.map((block) => block.text)].join('\n');
        expect(wordsOf(all)).toEqual(wordsOf(text));
      }),
      { numRuns: 100, seed: 42 },
    );
  });

  test('paragraphs are the text, parted by one blank line; spans point into it', () => {
    assert(
      property(page, (text) => {
        const article = clean(text);
        expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')).toBe(article.text);
        expect(article.text).not.toMatch(/\n{3}|[^\n]\n[^\n]|^\s|\s$/);
        if (article.titleSpan) expect(article.text.slice(article.titleSpan.start, article.titleSpan.end)).toBe(article.title);
        for (const { at } of article.removed)
          expect(at === article.text.length || article.paragraphs.some(({ start }) => start === at)).toBe(true);
      }),
      { numRuns: 100, seed: 42 },
    );
  });

  test('with keepAll the text is the input and spans lie inside it', () => {
    assert(
      property(page, (text) => {
        const { article } = cleanDocument(textDocument(text), { keepAll: true });
        expect(article.text).toBe(text);
        for (const { start, end } of article.paragraphs) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      }),
      { numRuns: 100, seed: 42 },
    );
  });
});
