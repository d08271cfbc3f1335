import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Automaton } from '../../src/clean/gate/automaton.ts';
import { literalsOf } from '../../src/clean/gate/literals.ts';
import { unitsOf } from '../../src/clean/units.ts';
import { readMarked } from './marked.ts';

const sources = ['phrases', 'certain'].flatMap((name) =>
  readFileSync(new URL(`../../src/clean/model/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as { at?: string; pattern: string })
    .map(({ at, pattern }) => (at === 'line' ? `^(?:${pattern})$` : at === 'start' ? `^(?:${pattern})` : pattern)),
);

test('the gate lets every line through to each pattern that matches it', () => {
  const gate = new Automaton(sources.map(literalsOf));
  const lines = readMarked().flatMap(({ text }) => text.split('\n').map((line) => line.trim().slice(0, 300)));
  const cases = [...lines, ...lines.map((line) => line.toUpperCase())];
  let matches = 0;
  const missed = cases.flatMap((line) => {
    const found = new Set(gate.scan(unitsOf(line), line.length, line.length));
    return sources.filter((source, i) => {
      if (!new RegExp(source, 'i').test(line)) return false;
      matches++;
      return !found.has(i);
    });
  });
  expect(missed).toEqual([]);
  expect(matches).toBeGreaterThan(100);
});

test.each([
  ['^(?:(?:a|bb)c|foo\\d{1,3} min)$', ['\u0002ac', '\u0002bbc', ' min']],
  ['\\b(?:cookies?|gdpr)\\b', ['cookie', 'cookies', 'gdpr']],
  ['\\d{1,3} characters? left', [' characte']],
])('literals of %s', (source, texts) => expect(literalsOf(source).map(({ text }) => text)).toEqual(texts));

test('a pattern without a fixed word is refused', () => expect(() => literalsOf('^\\d+$')).toThrow('without a fixed word'));
