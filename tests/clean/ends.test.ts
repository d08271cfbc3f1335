import { describe, expect, test } from 'vitest';
import { trimEnds } from '../../src/clean/ends.ts';

const STORY = [
  'The ports minister of the northern republic told parliament on Monday that pilots of the neighbour would be let in.',
  'Opposition members asked who would pay for the damage of last winter.',
  'A vote is expected before the ice comes back to the strait, and the chairman has asked both houses for a quick reading.',
  'Captains on either shore have waited for such a rule since the customs war, in which four ships were held for a year.',
  'The treaty needs the signature of the president as well.',
  'She has said nothing about the matter, and her office did not answer letters that the harbour guild had sent in spring.',
].join(' ');

describe('boilerplate glued to the ends of a page without line breaks', () => {
  test.each([
    ['a copyright line', [], ['Copyright 2024 Harbour Broadcasting.', 'All rights reserved.']],
    ['an agency mark and its notice', [], ['KL/7 © 2019 Strait News Agency.', 'All rights reserved']],
    [
      'a mailing list',
      [],
      ['Get the harbour news in your inbox every Friday.', 'Almost finished...', 'Please try again later.', 'Subscribe.'],
    ],
    ['sentences of unknown wording between telling ones', [], ['Please try again later.', 'Eleven offices in six ports.', 'Read more.']],
    ['a note at the head', ['Please enable JavaScript in your browser.', 'Already a subscriber?'], []],
  ])('%s', (_, head, tail) => {
    const { text, cuts } = trimEnds([...head, STORY, ...tail].join(' '));
    expect(text).toBe(STORY);
    expect(cuts.map((cut) => cut.text)).toEqual([...head, ...tail]);
    expect(trimEnds(text)).toEqual({ text: STORY, cuts: [] });
  });

  test.each([
    'The northern side has refused to sign up to the convention on pilots, and will not do so before the vote.',
    'The views expressed by members of both houses left little doubt that the treaty would pass.',
    '"You can subscribe to our version or leave," the minister told the guild, and closed the meeting.',
  ])('a last sentence of the story stays: %s', (last) => {
    expect(trimEnds(`${STORY} ${last}`).cuts).toEqual([]);
  });

  test('a short paragraph is left to the weighing of lines', () => {
    expect(trimEnds('The pilots went home. All rights reserved.').cuts).toEqual([]);
  });
});
