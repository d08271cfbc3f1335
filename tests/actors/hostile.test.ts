import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorsIn, recordOf } from './world.ts';

const pieces = [
  'Russian',
  'Foreign Minister',
  'Sergei Lavrov',
  'Jordan',
  'Weiss',
  'al-',
  "'s",
  ',',
  'the',
  'two',
  'countries',
  'he',
  'they',
  'Moscow',
  'in',
  'and',
  '(NATO)',
  'President',
  'X.',
  '\n\n',
  '“',
  'UN',
  'Ministry of',
  '\ud800',
  '\u0000',
  'É',
];

describe('any text', () => {
  test('every mention is a slice of the text, every actor has a mention, ids are unique', () => {
    assert(
      property(array(constantFrom(...pieces), { maxLength: 60 }), (words) => {
        const { text, actors } = recordOf(words.join(' '));
        expect(new Set(actors.map((a) => a.id)).size).toBe(actors.length);
        for (const { mentions } of actors) {
          expect(mentions.length).toBeGreaterThan(0);
          for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.text);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the same text gives the same actors', () => {
    const text = 'Russian Foreign Minister Sergei Lavrov met Antony Blinken in Cairo. He said both agreed.';
    expect(actorsIn(text)).toEqual(actorsIn(text));
  });

  test('thousands of names are gathered in linear time', () => {
    const name = (i: number): string =>
      `${'ABCDEFGHIJ'[i % 10]}nna ${'KLMNOPRSTV'[Math.floor(i / 10) % 10]}or${'abcdefghij'[Math.floor(i / 100) % 10]}in`;
    const text = Array.from({ length: 3000 }, (_, i) => `Minister ${name(i)} spoke, and ${name(i).split(' ')[1]} left.`).join(' ');
    const persons = actorsIn(text).filter((a) => a.type === 'person');
    expect(persons.length).toBeGreaterThan(900);
    expect(persons.every((p) => p.mentions.length >= 2)).toBe(true);
  });
});
