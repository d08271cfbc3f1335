import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/clean/index.ts';
import { textDocument } from '../document.ts';
import { readMarked } from './marked.ts';

const results = readMarked().map((dump) => {
  const { article } = cleanDocument(textDocument(dump.text), { keepAll: false });
  const kept = new Set(article.text.split('\n\n'));
  return {
    ...dump,
    article,
    lost: dump.body.filter((line) => !kept.has(line)),
    left: dump.boilerplate.filter((line) => kept.has(line)),
  };
});
const total = (count: (result: (typeof results)[number]) => number): number => results.reduce((sum, result) => sum + count(result), 0);

/**
 * One title and two lines of each kind below what is measured (body .952, boilerplate .844, titles 27 of 30), so that a bar
 * that moves or rows that get lost fall through. Much of the boilerplate is told like a story; what stays is counted.
 */
const FLOORS = { bodyKept: 0.94, boilerplateGone: 0.835, titles: 0.86 };

describe('thirty site styles', () => {
  test('body, boilerplate and headlines stay above their floors', () => {
    const bodyKept = 1 - total(({ lost }) => lost.length) / total(({ body }) => body.length);
    const boilerplateGone = 1 - total(({ left }) => left.length) / total(({ boilerplate }) => boilerplate.length);
    const titles = total(({ article, title }) => (article.title === title ? 1 : 0)) / results.length;
    expect(results).toHaveLength(30);
    const shares = { bodyKept, boilerplateGone, titles };
    expect(shares).toSatisfy(
      (share: typeof FLOORS) =>
        share.bodyKept >= FLOORS.bodyKept && share.boilerplateGone >= FLOORS.boilerplateGone && share.titles >= FLOORS.titles,
      JSON.stringify({ ...shares, lost: results.flatMap(({ lost }) => lost), left: results.flatMap(({ left }) => left) }, null, 1),
    );
  });

  test.each(results.map((result) => [result.name, result] as const))('%s: cleaning again changes nothing', (_, { article }) => {
    expect(cleanDocument(textDocument(article.text), { keepAll: false }).article.text).toBe(article.text);
  });
});
