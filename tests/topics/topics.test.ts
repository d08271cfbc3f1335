import { describe, expect, test } from 'vitest';
import type { Actor, Article } from '../../src/model.ts';
import { findTopics } from '../../src/topics/index.ts';
import { select } from '../../src/topics/select.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';
import { lexiconOf } from '../lexicon/helpers.ts';

const lexicon = lexiconOf(
  {
    kind: 'topic',
    id: 'arms-control',
    name: 'Arms control',
    class: 'theme',
    aliases: [{ text: 'arms control', weight: 3 }, 'arms'],
    implied: ['treaty/new-start'],
  },
  { kind: 'topic', id: 'energy', name: 'Energy', class: 'theme', aliases: [{ text: 'oil', weight: 2 }], stop: ['olive oil'] },
  { kind: 'topic', id: 'syria', name: 'Syria conflict', class: 'situation', aliases: [{ text: 'Syria', weight: 1.5 }] },
  {
    kind: 'topic',
    id: 'bilateral-relations',
    name: 'Bilateral relations',
    class: 'theme',
    aliases: [{ text: 'bilateral ties', weight: 2 }],
  },
  { kind: 'treaty', id: 'treaty/new-start', name: 'New START Treaty', class: 'arms control' },
);

function articleOf(title: string, ...body: string[]): Article {
  const parts = [title, ...body];
  const text = parts.join('\n\n');
  let at = 0;
  const paragraphs = parts.map((part) => {
    const span = { start: at, end: at + part.length };
    at = span.end + 2;
    return span;
  });
  return { text, paragraphs, titleSpan: paragraphs[0]! } as unknown as Article;
}

const topicsOf = (article: Article, actors: readonly Actor[] = []): string[] => findTopics(article, actors, [], lexicon).map((t) => t.id);

const filler = 'The delegates then spoke at length of other things, and of the weather, until evening fell over the lake. '.repeat(6);

describe('topics', () => {
  test('the headline and the lead weigh more than the body', () => {
    expect(topicsOf(articleOf('Ministers discuss arms control', 'They met.', filler, 'Prices of oil were named, and oil wells.'))).toEqual([
      'arms-control',
      'energy',
    ]);
    expect(topicsOf(articleOf('Oil prices worry ministers', 'Oil is dear.', filler, 'Some spoke of arms.'))).toEqual(['energy']);
  });

  test('one word, told once below the lead, is said in passing', () => {
    expect(topicsOf(articleOf('A quiet day', 'They met.', filler, 'Prices of oil were named.'))).toEqual([]);
    expect(topicsOf(articleOf('A quiet day', 'They met over oil.', filler))).toEqual(['energy']);
  });

  test('a stop phrase cancels', () => {
    expect(topicsOf(articleOf('Olive oil is dear', 'Growers of olive oil are glad.'))).toEqual([]);
  });

  test('a phrase inside a longer one counts once', () => {
    const [topic] = findTopics(articleOf('A quiet day', 'They discussed arms control.'), [], [], lexicon);
    expect(topic!.mentions.map((m) => m.text)).toEqual(['arms control']);
  });

  test('a country in passing is no topic, the situation in it is', () => {
    expect(topicsOf(articleOf('A quiet day', filler, filler, 'He was born in Syria.'))).toEqual([]);
    expect(topicsOf(articleOf('A quiet day', filler, filler, 'They discussed the situation in Syria.'))).toEqual(['syria']);
  });

  test('a treaty that implies the topic speaks for it', () => {
    const treaty = {
      id: 'treaty/new-start',
      name: 'New START Treaty',
      known: true,
      status: null,
      mentions: [{ start: 0, end: 9, text: 'New START' }],
    };
    expect(findTopics(articleOf('New START extended', 'The two did so.'), [], [treaty], lexicon).map((t) => t.id)).toEqual([
      'arms-control',
    ]);
  });

  test('an article on two states and no other is about their relations', () => {
    const actor = (id: string, country: string, starts: number[]): Actor =>
      ({ id, country, mentions: starts.map((start) => ({ start, end: start + 3, text: 'abc' })) }) as unknown as Actor;
    const article = articleOf('Kenya and Somalia meet', 'They met for a day.');
    expect(topicsOf(article, [actor('state/kenya', 'KEN', [0, 30]), actor('state/somalia', 'SOM', [10, 35])])).toEqual([
      'bilateral-relations',
    ]);
    expect(topicsOf(article, [actor('state/kenya', 'KEN', [0, 30])])).toEqual([]);
  });
});

describe('selection', () => {
  test('scores lie between 0 and 1, best first, and the threshold rises with the best', () => {
    const chosen = select([
      { id: 'a', weight: 30 },
      { id: 'b', weight: 6 },
      { id: 'c', weight: 2.5 },
    ]);
    expect(chosen.map((t) => t.id)).toEqual(['a', 'b']);
    expect(chosen[0]!.score).toBeGreaterThan(chosen[1]!.score);
    expect(chosen[0]!.score).toBeLessThanOrEqual(1);
    expect(select([])).toEqual([]);
  });
});

test('oils that are eaten are no energy', async () => {
  const shipped = await loadLexicon();
  const of = (oil: string): string[] =>
    findTopics(articleOf(`Pakistan to tender for ${oil}`, `Pakistan will buy 6,000 tonnes of ${oil} tomorrow.`), [], [], shipped).map(
      ({ id }) => id,
    );
  expect(of('oil')).toContain('energy');
  for (const oil of ['palm oil', 'vegetable oils', 'soybean oil', 'sunflower oil']) expect(of(oil), oil).not.toContain('energy');
});
