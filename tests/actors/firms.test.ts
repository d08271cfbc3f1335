/** Names of firms and acronyms of bodies elsewhere: what the lexicon knows of their words is not meant. */
import { expect, test } from 'vitest';
import { createEngine, extractDocument } from '../../src/index.ts';

const engine = await createEngine({ now: '2026-01-01' });

/** Names of the actors that the lexicon knows. */
const known = (text: string): string[] =>
  extractDocument({ id: 'sentence', text }, engine, { keepAll: true })
    .actors.filter((actor) => actor.known)
    .map((actor) => actor.name)
    .sort();

test.each([
  ['CPC Mills Inc wrote to Egypt. Then CPC agreed with Egypt.', ['Egypt']],
  ['The CPC wrote to Egypt. Then China agreed with Egypt.', ['China', 'Chinese Communist Party', 'Egypt']],
  ['On Monday CIS <CIXX.O> agreed with Egypt.', ['Egypt']],
  ['On Monday the CIS agreed with Egypt.', ['Commonwealth of Independent States', 'Egypt']],
  ['Vannier <VNR.PA> signed a contract with Egypt.', ['Egypt']],
  ['On Monday Hokuto Securities (America) Inc wrote to Egypt.', ['Egypt']],
  ['On Monday Boeing Co <BA> wrote to Egypt.', ['Boeing', 'Egypt']],
])('a firm is not what its words mean elsewhere: %s', (text, names) => {
  expect(known(text)).toEqual(names);
});

test.each([
  ['A court in Swansea praised the BNP.', []],
  ['A court in Bangladesh praised the BNP.', ['Bangladesh Nationalist Party']],
  ['A court in Swansea praised the FBI.', ['Federal Bureau of Investigation']],
])('an acronym is that of a national body only where its nation is named: %s', (text, names) => {
  expect(known(text)).toEqual(names);
});
