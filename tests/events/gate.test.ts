import { describe, expect, test } from 'vitest';
import type { PartyCues } from '../../src/events/gate/cues.ts';
import { mayHoldEvent } from '../../src/events/gate/index.ts';
import { triggerIndex } from '../../src/events/matching/triggers.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';

const index = triggerIndex(await loadLexicon());
const sectors: Record<string, string> = { rebels: 'REB', police: 'COP', farmers: 'LAB', shoppers: 'CVL', retailer: 'BUS' };

/** Cues in which Lavrov is political, Swift is not, and nobody else has a name. */
const cues: PartyCues = {
  idsIn: ({ start, end }) => ['Lavrov', 'Blinken', 'Swift'].filter((name) => text.slice(start, end).includes(name)),
  sectorOf: (word) => sectors[word] ?? null,
  isNation: (word) => word === 'Ukrainian',
  isPolitical: (id) => id !== 'Swift',
  isPoliticalSector: (sector) => ['REB', 'COP', 'LAB'].includes(sector),
};
let text = '';
const passes = (sentence: string): boolean => {
  text = sentence;
  return mayHoldEvent({ index: 0, text, start: 0, end: text.length, headline: false, certainty: 1 } as never, index, cues);
};

describe('which sentences are worth a parse', () => {
  test.each([
    'Lavrov met Blinken in Reykjavik.',
    'Ukrainian drones struck a depot.',
    'The rebels laid down their arms on Sunday.',
    'Lavrov levelled a fresh accusation at the West.',
    'Police fired tear-gas at farmers.',
  ])('passes: %s', (sentence) => expect(passes(sentence)).toBe(true));

  test.each([
    ['nobody acts', 'It rained for a week and the harvest was late.'],
    ['nobody political', 'Swift thanked shoppers for their patience.'],
    ['no trigger', 'Lavrov is seventy-five years old.'],
    ['the verb lacks the noun that would make it an act', 'Lavrov lodges near the river.'],
    ['a noun alone wants both its parties', 'A ceasefire was on everybody\u2019s lips, Lavrov said later.'],
  ])('stops, since %s', (_, sentence) => expect(passes(sentence)).toBe(false));
});
