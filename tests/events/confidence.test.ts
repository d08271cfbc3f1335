import { describe, expect, test } from 'vitest';
import { chance, confidenceOf, politicalChance, politicalSigns } from '../../src/events/confidence/index.ts';
import { leaningOf, SPHERES } from '../../src/events/confidence/spheres.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';

const lexicon = await loadLexicon();

const signs = (values: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(values));

describe('confidence', () => {
  test('is the logistic of the weighted signs; a sign without a weight says nothing', () => {
    expect(chance(signs({ a: 1, b: 2, unknown: 5 }), { a: -1, b: 0.5 })).toBeCloseTo(0.5);
    expect(chance(signs({ a: 2 }), { a: 1 })).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });

  test('rises from a noun modifier found nearby to a named official who addresses a named state', () => {
    const common = {
      any: 1,
      certainty: 0.9,
      length: 0.4,
      setting: 0.8,
      'status actual': 1,
      'article of politics': 0.8,
      'sentence of politics': 0.8,
    };
    const poor = confidenceOf(
      signs({
        ...common,
        participle: 1,
        'source by within': 1,
        'target by nearest': 1,
        'source is stranger': 1,
        depth: 0.6,
      }),
    );
    const good = confidenceOf(
      signs({
        ...common,
        'source by named': 1,
        'target by named': 1,
        'source is known-person': 1,
        'target is state': 1,
        weight: 0.6,
      }),
    );
    expect(good).toBeGreaterThan(poor + 0.3);
    for (const value of [poor, good]) expect(value).toBe(Math.round(value * 100) / 100);
  });

  test('whether an act is one of politics hangs on the parties and on what is spoken of, not on the parse', () => {
    expect(politicalSigns({ certainty: 1, 'source is firm': 1, 'article of business': 0.8 })).toEqual({
      'source is firm': 1,
      'article of business': 0.8,
    });
    const firm = politicalChance(
      signs({
        any: 1,
        'source is firm': 1,
        'target is nobody': 1,
        'article of business': 0.9,
        'sentence of business': 0.8,
      }),
    );
    const minister = politicalChance(
      signs({
        any: 1,
        'source is known-person': 1,
        'target is state': 1,
        'article of politics': 0.9,
        setting: 0.9,
      }),
    );
    expect(firm).toBeLessThan(0.4);
    expect(minister).toBeGreaterThan(0.9);
  });
});

describe('spheres', () => {
  const leans = (text: string): string => {
    const leaning = leaningOf(text, lexicon);
    return SPHERES[leaning.indexOf(Math.max(...leaning))]!;
  };
  test.each([
    ['politics', 'The foreign minister told parliament that sanctions would follow unless troops left the border.'],
    ['business', 'The company said quarterly earnings rose and shareholders would receive a higher dividend.'],
    ['sport', 'The striker scored twice as the club won the cup final at a packed stadium.'],
    ['society', 'The actor thanked fans at the film festival, where his wife sang a song from the album.'],
  ])('%s', (sphere, text) => expect(leans(text)).toBe(sphere));

  test('words that tell nothing lean nowhere', () => {
    expect(leaningOf('And so it went on, as ever.', lexicon)).toEqual([0, 0, 0, 0]);
  });
});
