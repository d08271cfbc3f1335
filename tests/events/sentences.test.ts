/** Three hundred and forty sentences written for this test, with type, status and parties; what share is right must not fall. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine.ts';
import type { ArticleRecord } from '../../src/model.ts';
import { extractDocument } from '../../src/pipeline.ts';
import { rawDocument } from '../../src/record.ts';

interface Case {
  readonly type: string;
  readonly status: string;
  readonly source: string;
  readonly target: string;
  readonly text: string;
}

const lines = readFileSync(path.join(import.meta.dirname, 'sentences.txt'), 'utf8').split('\n');
const cells = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(' | '));
const cases: Case[] = cells
  .filter((c) => c.length === 5)
  .map(([type, status, source, target, text]) => ({ type: type!, status: status!, source: source!, target: target!, text: text! }));
const negatives = cells.filter((c) => c.length === 2).map((c) => c[1]!);

const engine = await createEngine({ now: '2025-01-01' });
const read = (text: string): ArticleRecord =>
  extractDocument(rawDocument({ id: 'x', text, published: '2024-03-04' }), engine, { keepAll: true });

/** Whether one of the ids stands for the words: by name, or by a mention that has them. */
function stands(record: ArticleRecord, ids: readonly string[], words: string): boolean {
  const wanted = words.toLowerCase();
  return (
    words === '-' ||
    record.actors.some(
      (a) => ids.includes(a.id) && (a.name.toLowerCase().includes(wanted) || a.mentions.some((m) => m.text.toLowerCase().includes(wanted))),
    )
  );
}

function judge({ type, status, source, target, text }: Case): { type: boolean; parties: boolean; status: boolean } {
  const record = read(text);
  const event = record.events.find((e) => e.type === type);
  if (!event) return { type: false, parties: false, status: false };
  return {
    type: true,
    parties: stands(record, event.source, source) && stands(record, [...event.target, ...(event.reciprocal ? event.source : [])], target),
    status: event.status === status,
  };
}

const share = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;

describe('hand-written sentences', () => {
  test('there are fifteen for each type and a hundred without an event', () => {
    const counts = new Map<string, number>();
    for (const { type } of cases) counts.set(type, (counts.get(type) ?? 0) + 1);
    expect(counts.size).toBe(16);
    for (const [type, count] of counts) expect(count, type).toBeGreaterThanOrEqual(15);
    expect(negatives.length).toBeGreaterThanOrEqual(100);
  });

  test('types, parties and status keep their floors', () => {
    const judged = cases.map(judge);
    const wrong = cases.filter((_, i) => !judged[i]!.parties).map((c) => `${c.type}: ${c.text}`);
    expect(share(judged.map((j) => j.type)), wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(share(judged.map((j) => j.parties)), wrong.join('\n')).toBeGreaterThanOrEqual(0.86);
    expect(share(judged.filter((j) => j.type).map((j) => j.status))).toBeGreaterThanOrEqual(0.97);
  });

  test('sentences without an event mostly give none', () => {
    const clean = negatives.map((text) => read(text).events.length === 0);
    expect(share(clean), negatives.filter((_, i) => !clean[i]).join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test('spans point at their words, ids are stable, nobody acts on himself', () => {
    for (const { text } of cases.slice(0, 60)) {
      const record = read(text);
      for (const event of record.events) {
        expect(record.text.slice(event.trigger.start, event.trigger.end)).toBe(event.trigger.text);
        expect(record.text.slice(event.sentence.start, event.sentence.end)).toBe(event.sentence.text);
        expect(event.source.filter((id) => event.target.includes(id))).toEqual([]);
        expect(event.confidence).toBeGreaterThan(0);
        expect(event.confidence).toBeLessThanOrEqual(1);
      }
      expect(read(text).events).toEqual(record.events);
    }
  });
});
