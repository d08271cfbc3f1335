import { expect, test } from 'vitest';
import { eventsIn } from './events-in.ts';

const targets = (type: string, text: string): string[] =>
  eventsIn(text)
    .filter((event) => event.type === type)
    .flatMap(({ target }) => target);

test.each([['SUPPORT', 'Peru and its neighbours prepare to sign the treaty without the United States.']])(
  '%s is not aimed at what it is done in spite of or without: %s',
  (type, text) => {
    expect(targets(type, text).filter((id) => /nato|united-states/.test(id))).toEqual([]);
  },
);

test('the offer of a named state is rejected towards it', () => {
  expect(targets('REJECT', 'Iran rejected the offer from the United States.')).toEqual(['state/united-states']);
});

test('a letter and what it says are one act, done to whom it is sent', () => {
  const told = (text: string): string[] => eventsIn(text).map(({ type, target }) => [type, ...target].join(' '));
  expect(told('Brazil sent a letter to Peru on Friday.')).toEqual(['CONSULT state/peru']);
  expect(told('Brazil sent a letter to Peru urging it to free the miners.')).toEqual(['REQUEST state/peru']);
});

test('meetings that are called and orders to one’s own are no requests', () => {
  const types = (text: string): string[] => eventsIn(text).map(({ type }) => type);
  expect(types('Peru called on Brazil to open the road.')).toEqual(['REQUEST']);
  expect(types('Peru called a conference to discuss the road with Brazil.')).not.toContain('REQUEST');
  expect(types('Peru ordered Chile to leave the island.')).toEqual(['REQUEST']);
  expect(types('President Dina Boluarte ordered her army to leave the island.')).toEqual([]);
});

test('what is guaranteed is not done, nor what a law says that is only cited', () => {
  expect(eventsIn('Kenya won guarantees that Somalia would not attack its border posts.')).toEqual([]);
  expect(eventsIn('The senator cited a law barring arms sales to Egypt.').filter((e) => e.type === 'SANCTION')).toEqual([]);
});

test('who does a harm is blamed for it, not its victim', () => {
  expect(targets('ACCUSE', 'France has criticised the Turkish invasion of Syria.')).toEqual(['state/turkey']);
  expect(targets('ACCUSE', 'Canada condemned the Russian attack on Ukraine.')).toEqual(['state/russia']);
});
