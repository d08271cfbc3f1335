import { describe, expect, test } from 'vitest';
import { insideCutter } from '../../src/clean/inside.ts';

const cut = (text: string): string => insideCutter([text])?.(text).text ?? text;

describe('boilerplate inside pages that were glued into one paragraph', () => {
  test.each([
    ['Advertisement Supported by The ministers met for an hour.', 'The ministers met for an hour.'],
    ['The ministers met. AdvertisementScroll to continue They left late.', 'The ministers met. They left late.'],
    ['The ministers met. Advertisement - Scroll to continue They left late.', 'The ministers met. They left late.'],
    [
      'Talks ended early. By Ana Rossi and Jan ur-Rehman Reporting from Lima, Peru The ministers left on Monday.',
      'Talks ended early. Lima, Peru The ministers left on Monday.',
    ],
  ])('%s', (page, story) => expect(cut(page)).toBe(story));

  test.each([
    'The festival is an Advertisement for peace, supported by the ministers.',
    'By Monday the ministers had left. Reporting from Lima was not allowed.',
  ])('the story stays: %s', (story) => expect(cut(story)).toBe(story));
});
