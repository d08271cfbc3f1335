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

test('who does a harm is blamed for it, not its victim', () => {
  expect(targets('ACCUSE', 'France has criticised the Turkish invasion of Syria.')).toEqual(['state/turkey']);
  expect(targets('ACCUSE', 'Canada condemned the Russian attack on Ukraine.')).toEqual(['state/russia']);
});
