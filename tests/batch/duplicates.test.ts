import { describe, expect, test } from 'vitest';
import { createDuplicateMemory } from '../../src/batch/duplicates/memory.ts';
import { signatureOf } from '../../src/batch/duplicates/signature.ts';
import { article, random } from './prose.ts';

const paragraphs = (text: string): string[] => text.split('\n\n');

/** Ways in which a wire report comes back. */
const copies: Record<string, (text: string, seed: number) => string> = {
  'the same': (text) => text,
  'cut to its first half': (text) => paragraphs(text).slice(0, 3).join('\n\n'),
  're-headlined': (text, seed) => `Quite another headline, number ${seed}\n\n${text}`,
  'one paragraph changed': (text, seed) =>
    paragraphs(text)
      .with(2, paragraphs(article(seed + 90_000))[0]!)
      .join('\n\n'),
  'set in capitals, other quotes and spaces': (text) => text.toUpperCase().replaceAll(' ', '  '),
};

const total = 400;

describe.each(Object.keys(copies))('%s', (kind) => {
  test('recall and precision are at least 0.95', () => {
    const memory = createDuplicateMemory();
    for (let i = 0; i < total; i += 1) memory.add(`original-${i}`, signatureOf(article(i)));
    let found = 0;
    let wrong = 0;
    for (let i = 0; i < total; i += 1) {
      // Half are copies, half are new articles.
      const isCopy = i % 2 === 0;
      const answer = memory.add(`next-${i}`, signatureOf(isCopy ? copies[kind]!(article(i), i) : article(i + 10_000)));
      if (answer === `original-${i}` && isCopy) found += 1;
      else if (answer !== null) wrong += 1;
    }
    expect(found / (total / 2)).toBeGreaterThanOrEqual(0.95);
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.95);
  });
});

test('a copy of a copy names the first one', () => {
  const memory = createDuplicateMemory();
  const text = article(1);
  expect([memory.add('a', signatureOf(text)), memory.add('b', signatureOf(text)), memory.add('c', signatureOf(text))]).toEqual([
    null,
    'a',
    'a',
  ]);
});

test('short texts are never copies', () => {
  expect(signatureOf('Markets are closed today.')).toBeNull();
  expect(createDuplicateMemory().add('a', null)).toBeNull();
});

test('random words have nothing in common', () => {
  const next = random(5);
  const words = (): string => Array.from({ length: 200 }, () => Math.floor(next() * 1e6).toString(36)).join(' ');
  const memory = createDuplicateMemory();
  for (let i = 0; i < 300; i += 1) expect(memory.add(`${i}`, signatureOf(words()))).toBeNull();
});
