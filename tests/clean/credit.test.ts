import { expect, test } from 'vitest';
import { endsWithCredit } from '../../src/clean/credit.ts';

test.each([
  'Delegates leave the customs hall after the vote. (Ana Reyes/Coast Press)',
  'The pilot station on Friday. Photo by Ana Reyes /CP',
  'The chairman shows the signed text. — Picture by Jon Halm',
  'The two ministers on the ferry.CreditCredit...Ana Reyes for The Harbour Gazette',
  'Boats wait for the lock to open. (Unsplash)',
  'A convoy near Terzi last winter. Photograph: Jon Halm/Coast Press/Inland Agency',
])('a caption: %s', (line) => expect(endsWithCredit(line)).toBe(true));

test.each([
  'The ministry gave no date for the vote, a spokesman said. (Coast Press)',
  'He showed reporters a photo by a fisherman of the northern shore.',
  'Parliament votes on the accord (Articles 4/5) in the autumn.',
  'The party took its credit for the accord and went home.',
])('a line of the story: %s', (line) => expect(endsWithCredit(line)).toBe(false));
