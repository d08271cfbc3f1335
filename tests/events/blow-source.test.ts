import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

/** Source and target of each act of a type that the program finds. */
const sides = (text: string, type: string): string[] =>
  eventsIn(text)
    .filter((e) => e.type === type)
    .map((e) => `${e.source.join(' ')} > ${e.target.join(' ')}`);

describe('who struck in a passive without "by"', () => {
  it('is whose blow it was', () => {
    expect(sides('Three farmers were killed in an Israeli strike on Lebanon on Sunday.', 'ASSAULT')).toContainEqual(
      expect.stringMatching(/^state\/israel > group\/farmers/),
    );
    expect(sides('Twelve soldiers were wounded in Taliban attacks on Monday.', 'ASSAULT')[0]).toMatch(/^organisation\/taliban > /);
  });

  it('is whose blow the subject is, and not the one struck', () => {
    expect(sides('The Israeli airstrikes were carried out at night.', 'ASSAULT')[0]).toMatch(/^state\/israel > (?!state\/israel)/);
    expect(sides('The airstrikes on Israel were carried out at night.', 'ASSAULT')[0]).toMatch(/^ > state\/israel/);
  });

  it('is the other side of a fight', () => {
    expect(sides('Two soldiers were wounded in clashes with Hezbollah fighters.', 'ASSAULT')[0]).toMatch(/^organisation\/hezbollah > /);
  });

  it('is not the town where the blow fell', () => {
    expect(sides('Six soldiers were killed in a Kabul bombing.', 'ASSAULT')[0]).toMatch(/^ > /);
  });

  it('is nobody where the words would name the one struck', () => {
    expect(sides('Ten Israeli soldiers were killed in an Israeli raid on Tuesday.', 'ASSAULT')).toEqual([' > state/israel']);
  });

  it('is the police that tells of an arrest', () => {
    expect(sides('Police said two journalists had been arrested.', 'COERCE')).toEqual(['group/police > group/journalists']);
    expect(sides('The opposition said two journalists had been arrested.', 'COERCE').filter((s) => !s.startsWith(' >'))).toEqual([]);
  });
});
