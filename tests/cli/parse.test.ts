import { describe, expect, test } from 'vitest';
import { dragoman } from './program.ts';

describe('dragoman parse', () => {
  test('prints CoNLL-U: ten columns a word, one root a sentence, names as one word', async () => {
    const done = await dragoman(['parse', '-', '--no-clean'], {
      input: 'Russian Foreign Minister Sergei Lavrov met Wang Yi in Moscow. Both signed the Treaty on Open Skies.',
    });
    expect(done.code).toBe(0);
    const sentences = done.stdout.trimEnd().split('\n\n');
    expect(sentences).toHaveLength(2);
    for (const sentence of sentences) {
      const rows = sentence
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.split('\t'));
      expect(rows.every((row) => row.length === 10)).toBe(true);
      expect(rows.filter((row) => row[6] === '0')).toHaveLength(1);
    }
    expect(sentences[0]).toMatch(/^# text = Russian Foreign Minister/m);
    expect(sentences[1]).toContain('\tTreaty on Open Skies\t');
  });

  test('names an input that is not there', async () => {
    const done = await dragoman(['parse', 'nowhere.txt']);
    expect(done.code).toBe(1);
    expect(done.stderr).toContain('nowhere.txt');
  });
});
