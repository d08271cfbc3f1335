import { expect, test } from 'vitest';
import { found } from './article.ts';

test.each([
  ['The note of 5-Feb-21 was returned.', '5-Feb-21 = 2021-02-05'],
  ['Entered on 2021 February 5 at the court.', '2021 February 5 = 2021-02-05'],
  ['Stamped Fri Feb  5 14:03:00 2021 in Geneva.', 'Fri Feb  5 14:03:00 2021 = 2021-02-05'],
])('forms the own rules do not know: %s', (sentence, expected) => {
  expect(found(sentence, '2022-06-01')).toContain(expected);
});

test('what is relative, partial or no date at all stays out', () => {
  expect(found('Sun rose 3 to 20 in May, 12 1/2 in all; now, at 7,000 a share.', '2022-06-01')).toEqual(['May = 2022-05']);
});

test('figures of a count behind the day are no year', () => {
  expect(found('As of 14 May, 12,699 people had crossed the strait.', '2024-06-01')).toEqual(['14 May = 2024-05-14']);
});
