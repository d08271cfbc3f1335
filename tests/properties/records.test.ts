/** What must hold for any text at all: spans cut out their words, ids point somewhere, the same text gives the same record. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model.ts';
import { extractDocument } from '../../src/pipeline.ts';
import { textDocument } from '../document.ts';
import { testEngine } from '../engine.ts';

const fixtures = path.join(import.meta.dirname, '..', '..', 'fixtures', 'articles');
const articles = readdirSync(fixtures).map((slug) => readFileSync(path.join(fixtures, slug, 'input.txt'), 'utf8'));

/** Pieces that make the recognisers work, put together at random with real paragraphs and hostile characters. */
const piece = fc.oneof(
  fc.constantFrom(...articles.flatMap((text) => text.split('\n\n'))),
  fc.constantFrom(
    'Moscow, Feb 5 (IANS):',
    'U.S.',
    'Mr.',
    'the two countries',
    'Both',
    'He',
    'said',
    '“',
    '”',
    "''",
    '(',
    ')',
    '\u0000',
    '\ud800',
    '\u202e',
    '\u001b[31m',
    'Treaty on Open Skies',
    'signed',
    'with',
    'on Thursday',
    '31 February',
    '\r\n',
    '\n',
    '\n\n',
    '\t',
    '—',
    '…',
    'Security Council resolution 2231',
    '=SUM(A1)',
  ),
  fc.string({ maxLength: 30 }),
);
const anyText = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' '));

const pronoun =
  /^(?:all |the )?(?:he|she|it|they|him|her|his|hers|its|their|theirs|them|himself|herself|itself|themselves|both|who|whom|whose|two|pair|each other)(?: of them)?$/i;

function checkRecord(record: ArticleRecord): void {
  const { text } = record;
  const cuts = (span: { start: number; end: number; text: string }) => expect(text.slice(span.start, span.end)).toBe(span.text);
  for (const entity of [...record.actors, ...record.treaties, ...record.topics]) entity.mentions.forEach(cuts);
  // The mark is for pronouns alone: a noun that describes ("rebels") is no pronoun.
  for (const mention of record.actors.flatMap((actor) => actor.mentions)) if (mention.pronoun) expect(mention.text).toMatch(pronoun);
  record.dates.forEach(cuts);
  const actors = new Set(record.actors.map((actor) => actor.id));
  expect(actors.size).toBe(record.actors.length);
  const events = new Set(record.events.map((event) => event.id));
  expect(events.size).toBe(record.events.length);
  for (const event of record.events) {
    cuts(event.trigger);
    cuts(event.sentence);
    expect(event.trigger.start).toBeGreaterThanOrEqual(event.sentence.start);
    expect(event.trigger.end).toBeLessThanOrEqual(event.sentence.end);
    for (const id of [...event.source, ...event.target]) expect(actors).toContain(id);
    expect(event.source.filter((id) => event.target.includes(id))).toEqual([]);
    expect(event.confidence).toBeGreaterThan(0);
    expect(event.confidence).toBeLessThanOrEqual(1);
  }
}

describe('for any text', () => {
  test.each([false, true])('spans cut out their words and ids are known (keepAll %s)', async (keepAll) => {
    const engine = await testEngine();
    fc.assert(
      fc.property(anyText, (text) => {
        const record = extractDocument(textDocument(text), engine, { keepAll });
        if (keepAll) expect(record.text).toBe(text);
        checkRecord(record);
      }),
      { numRuns: 120 },
    );
  });

  test('the same text gives the same record', async () => {
    const engine = await testEngine();
    fc.assert(
      fc.property(anyText, (text) => {
        const once = JSON.stringify(extractDocument(textDocument(text), engine, { keepAll: false }));
        expect(JSON.stringify(extractDocument(textDocument(text), engine, { keepAll: false }))).toBe(once);
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile texts', () => {
  const hostile: Record<string, string> = {
    empty: '',
    'only blank lines': '\n'.repeat(100_000),
    'NUL and controls': '\u0000\u0001\u001b[2J'.repeat(2_000),
    'lone surrogates': '\ud800x\udc00 '.repeat(2_000),
    'deep brackets': '('.repeat(20_000) + 'Russia' + ')'.repeat(20_000),
    'one long line': 'Russia met China. '.repeat(20_000),
    'a sentence without an end': 'Russia and '.repeat(20_000),
    'only quotes': '"'.repeat(50_000),
    emoji: '🤝🇷🇺🇨🇳 '.repeat(5_000),
    'names only': 'Sergei Lavrov '.repeat(5_000),
    'Mr.': 'Mr. '.repeat(20_000),
    'a table of dates': '05.02.2021 12/03/2014 '.repeat(5_000),
  };
  test.each(Object.keys(hostile))(
    '%s is taken calmly',
    async (name) => {
      const record = extractDocument(textDocument(hostile[name]!), await testEngine(), { keepAll: false });
      expect(['ok', 'skipped']).toContain(record.status);
      checkRecord(record);
    },
    60_000,
  );
});
