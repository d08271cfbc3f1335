import { expect, test } from 'vitest';
import { createEngine, extractDocument } from '../../src/index.ts';

const engine = await createEngine({ now: '2026-01-01' });

/** Events of a headline and a first sentence as "TYPE source > target". */
const events = (title: string, lead: string): string[] =>
  extractDocument({ id: 'article', title, text: `${title}\n\n${lead}` }, engine, { keepAll: true }).events.map(
    ({ type, source, target }) => `${type} ${source.join('+')} > ${target.join('+')}`,
  );

test('a headline that names the countries tells what the lead tells of their ministers', () => {
  expect(
    events(
      'Russian, Chinese foreign ministers talk by phone',
      'Russian Foreign Minister Sergei Lavrov and Chinese State Councilor Wang Yi discussed the situation in Afghanistan on Monday.',
    ),
  ).toEqual(['CONSULT person/sergei-lavrov > person/wang-yi']);
});

test('a headline about others is an event of its own', () => {
  expect(
    events(
      'Japanese, Indian foreign ministers talk by phone',
      'Russian Foreign Minister Sergei Lavrov and Chinese State Councilor Wang Yi discussed the situation in Afghanistan on Monday.',
    ),
  ).toEqual(['CONSULT state/japan > state/india', 'CONSULT person/sergei-lavrov > person/wang-yi']);
});
