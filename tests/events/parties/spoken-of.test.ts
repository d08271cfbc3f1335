/** "The country", "the Pacific nation", "the court": who was spoken of before, and who is not meant. */
import { describe, expect, test } from 'vitest';
import { eventsIn } from '../events-in.ts';

/** "TYPE source -> target" of each event whose sentence holds the words. */
const told = (text: string, words: string): string[] =>
  eventsIn(text)
    .filter((e) => e.sentence.text.includes(words))
    .map((e) => `${e.type} ${e.source.join('+')} -> ${e.target.join('+')}`);

describe('a state spoken of before', () => {
  test('who is accused is not the accuser', () => {
    const text = 'Peru expelled three envoys of Chile. Chilean Foreign Minister Alberto van Klaveren accused the country of spying.';
    expect(told(text, 'accused')).toEqual(['ACCUSE person/alberto-van-klaveren -> state/peru']);
  });
  test('an epithet is the state last named, not that of the visitor', () => {
    const text = "A pact with Vanuatu was signed during the Australian minister's visit to the Pacific nation.";
    expect(told(text, 'visit').join()).toContain('-> state/vanuatu');
  });
  test('adjectives in small letters tell what the state last named is like, but not those that tell it from others', () => {
    const text = 'Egypt closed its border with Qatar. Bahrain imposed sanctions on the small, rich nation.';
    expect(told(text, 'sanctions')).toEqual(['SANCTION state/bahrain -> state/qatar']);
    expect(told(text.replace('small, rich', 'other'), 'sanctions').join()).not.toContain('state/qatar');
  });
  test('nor is it one of those who act, of whose list the tree lost a member', () => {
    const text = 'Ministers of Qatar left. Saudi Arabia, the UAE, Bahrain and Egypt imposed a boycott on the small, rich nation.';
    expect(told(text, 'boycott').join()).toContain('-> state/qatar');
  });
  test('a nation that its words tell apart takes up nobody', () => {
    const text = 'Peru and Chile are neighbours. France condemned the nation that sold the arms.';
    expect(told(text, 'condemned').join()).not.toMatch(/-> state\/(?:peru|chile)/);
  });
});

describe('a body spoken of before', () => {
  const text = 'Kenya left a case at the International Court of Justice. It accused the court of bias.';
  test('the court is the one named', () => {
    expect(told(text, 'accused')).toEqual(['ACCUSE state/kenya -> organisation/international-court-of-justice']);
  });
  test('another kind of body is not', () => {
    expect(told(text.replace('the court of', 'the agency of'), 'accused').join()).not.toContain('court');
    expect(told(text.replace('the court of', 'a court of'), 'accused').join()).not.toContain('international-court');
  });
});
