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

describe('thirty site styles', () => {
  test('body, boilerplate and headlines stay above their floors', () => {
    const bodyKept = 1 - total(({ lost }) => lost.length) / total(({ body }) => body.length);
    const boilerplateGone = 1 - total(({ left }) => left.length) / total(({ boilerplate }) => boilerplate.length);
    const titles = total(({ article, title }) => (article.title === title ? 1 : 0)) / results.length;
    expect(results).toHaveLength(30);
    expect({ bodyKept, boilerplateGone, titles }).toSatisfy(
      (share: Record<string, number>) => share['bodyKept']! >= 0.98 && share['boilerplateGone']! >= 0.99 && share['titles']! >= 0.96,
      JSON.stringify(
        { bodyKept, boilerplateGone, titles, lost: results.flatMap(({ lost }) => lost), left: results.flatMap(({ left }) => left) },
        null,
        1,
      ),
    );
  });

  test.each(results.map((result) => [result.name, result] as const))('%s: cleaning again changes nothing', (_, { article }) => {
    expect(cleanDocument(textDocument(article.text), { keepAll: false }).article.text).toBe(article.text);
  });
});
