import { describe, expect, test } from 'vitest';
import { lexiconOf } from './helpers.ts';

const lexicon = lexiconOf(
  {
    kind: 'topic',
    id: 'energy',
    name: 'Energy',
    class: 'theme',
    aliases: ['oil', { text: 'oil price', weight: 3 }, 'gas pipeline', { text: 'OPEC', weight: 2 }],
    stop: ['olive oil'],
  },
  { kind: 'topic', id: 'food', name: 'Food', class: 'theme', aliases: ['olive oil', 'grain deal', 'crisis of supply'] },
  { kind: 'topic', id: 'treaties', name: 'Treaties', class: 'theme', aliases: ['treaty', 'tax law'] },
  { kind: 'organisation', id: 'organisation/opec', name: 'OPEC', class: 'grouping' },
);
const found = (text: string): string[] =>
  lexicon.phrases(text).map((hit) => `${text.slice(hit.start, hit.end)}:${hit.topic.id}:${hit.weight}`);

describe('phrases of topics', () => {
  test('are found inside each other and whatever their case', () => {
    expect(found('Oil prices rose')).toEqual(['Oil:energy:1', 'Oil prices:energy:3']);
  });
  test('may be plural, and may not be other words', () => {
    expect(found('treaties, TREATY, treat, grain deals, crises of supply, taxes law')).toEqual([
      'treaties:treaties:1',
      'TREATY:treaties:1',
      'grain deals:food:1',
      'taxes law:treaties:1',
    ]);
  });
  test('keep the case of acronyms', () => expect(found('OPEC and opec')).toEqual(['OPEC:energy:2']));
  test('are cancelled by a stop phrase of their own topic alone', () => {
    expect(found('olive oil, then oil')).toEqual(['olive oil:food:1', 'oil:energy:1']);
  });
  test('do not reach across a full stop or a paragraph', () => {
    expect(found('a gas. Pipeline work; gas\n\npipeline; gas\npipeline')).toEqual(['gas\npipeline:energy:1']);
  });
  test('lie beside names without disturbing them', () => {
    expect(lexicon.names('OPEC cut oil').map((hit) => hit.candidates[0]!.entry.id)).toEqual(['organisation/opec']);
  });
});
