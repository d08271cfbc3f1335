/** Words for several actors as parties: who they are, and that nobody is guessed. */
import { describe, expect, test } from 'vitest';
import { eventsIn } from '../events-in.ts';

/** "TYPE source -> target" of each event whose sentence holds the words. */
const told = (text: string, words: string): string[] =>
  eventsIn(text)
    .filter((e) => e.sentence.text.includes(words))
    .map((e) => `${e.type} ${e.source.join('+')} -> ${e.target.join('+')}`);

describe('groups as parties', () => {
  test('ministers of "the three countries" are of all three', () => {
    const text = 'Peru, Chile and Bolivia share a lake. It was agreed that officials from the three countries should meet soon.';
    expect(told(text, 'officials')).toEqual(['CONSULT state/peru -> state/chile+state/bolivia']);
    expect(told(text.replace('from the three countries', 'of Chile'), 'officials')).toEqual([]);
  });
  test('"the countries" act on each other; any countries are nobody', () => {
    const text = 'Peru recalled its ambassador from Chile in May. The countries signed a truce on Monday.';
    expect(told(text, 'truce')).toEqual(['SUPPORT state/peru -> state/chile']);
    expect(told(text.replace('The countries', 'Arab countries'), 'truce')).toEqual(['SUPPORT group/arab-countries -> ']);
  });
  test('a list after a dash names those who meet', () => {
    const text = 'Brazil looks on. The three regional powers – Peru, Chile and Bolivia – will meet in Lima on Monday.';
    expect(told(text, 'powers')).toEqual(['CONSULT state/peru -> state/chile+state/bolivia']);
  });
  test('representatives for a state are its own', () => {
    expect(told('Representatives for Peru rejected the demand of Chile.', 'Representatives')).toEqual(['REJECT state/peru -> state/chile']);
    expect(told('Companies for Peru rejected the demand of Chile.', 'Companies').join()).not.toContain('state/peru');
  });
});
