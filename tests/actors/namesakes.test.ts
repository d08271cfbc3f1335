import { expect, test } from 'vitest';
import { createEngine, extractDocument } from '../../src/index.ts';

const engine = await createEngine({ now: '2026-01-01' });

/** Organisations of a sentence as "name, country". */
const organisations = (text: string): string[] =>
  extractDocument({ id: 'sentence', text }, engine, { keepAll: true })
    .actors.filter((actor) => actor.type === 'organisation')
    .map((actor) => `${actor.name}, ${actor.country}`);

test.each([
  ["Myanmar's National Security Council condemned Bangladesh.", 'National Security Council, MMR'],
  ['On Monday the Ukrainian Security Council met in Kyiv.', 'Ukrainian Security Council, UKR'],
  ['The Social Democratic Party of Albania condemned Serbia.', 'Social Democratic Party of Albania, ALB'],
  ['Constitutional Democratic Party of Japan leader Yoshihiko Noda met Iran.', 'Constitutional Democratic Party of Japan, JPN'],
  ['On Monday the Security Council condemned Iran.', 'United Nations Security Council, null'],
  ['Key Security Council members condemned Iran.', 'United Nations Security Council, null'],
])('a body that shares words with a listed one is not that one: %s', (text, name) => {
  expect(organisations(text)).toEqual([name]);
});
