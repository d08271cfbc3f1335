import { describe, expect, test } from 'vitest';
import { FOLD, foldWord, isCapital, MARK, SEPARATOR } from '../../src/text/fold.ts';

describe('folding', () => {
  test.each([
    ['Erdoğan', 'erdogan'],
    ['ERDOĞAN', 'erdogan'],
    ['İstanbul', 'istanbul'],
    ['Łódź', 'lodz'],
    ['Tromsø', 'tromso'],
    ['Cote d\u2019Ivoire', 'cotedivoire'],
    ['e\u0301lyse\u0301e', 'elysee'],
    ['Nguyễn', 'nguyen'],
    ['Путин', 'путин'],
    ['Αθήνα', 'αθηνα'],
    ['G20', 'g20'],
    ['Sana\u02bba', 'sanaa'],
    ['习近平', '习近平'],
    ['…!', ''],
  ])('%s', (text, folded) => expect(foldWord(text)).toBe(folded));

  test('one unit folds to one unit, marks and separators to their values', () => {
    expect([' ', '.', '’', '-', '\n', '€', '—', '\ud83d'].map((unit) => FOLD[unit.charCodeAt(0)])).toEqual(Array(8).fill(SEPARATOR));
    expect(['\u0301', '\u00ad'].map((unit) => FOLD[unit.charCodeAt(0)])).toEqual([MARK, MARK]);
  });

  test('capitals', () => {
    expect(['A', 'É', 'Ж', 'a', 'é', '1', ' '].map((letter) => isCapital(letter.charCodeAt(0)))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
