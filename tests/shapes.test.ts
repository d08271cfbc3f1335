/** What many functions read has one hidden class: with one more for each copy the engine would compile its readers again and again. */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { mended } from '../src/events/mending/index.ts';
import { triggerIndex } from '../src/events/matching/triggers.ts';
import { extractDocument } from '../src/pipeline.ts';
import { textDocument } from './document.ts';
import { testEngine } from './engine.ts';
import { sentenceOf } from './syntax/helpers.ts';

setFlagsFromString('--allow-natives-syntax');
// oxlint-disable-next-line no-new-func -- V8's own question, which TypeScript cannot write
const sameShape = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;

/** One object of each shape among the things. */
const shapesOf = <T extends object>(things: readonly T[]): T[] =>
  things.reduce<T[]>((known, thing) => (known.some((one) => sameShape(one, thing)) ? known : [...known, thing]), []);

const engine = await testEngine();
const index = triggerIndex(engine.lexicon);

/** The sentences of the events test. */
const SENTENCES = readFileSync(new URL('events/sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ').at(-1)!);

test('tokens and sentences keep their shape when slips of the parser are put right', () => {
  const parser = engine.parser();
  // Twice, since the first objects of a kind may still change their shape.
  const pairs = [...SENTENCES, ...SENTENCES].map((text) => {
    const parsed = parser.parse(sentenceOf(text), []);
    return [parsed, mended(parsed, index)] as const;
  });
  const late = pairs.slice(SENTENCES.length);
  expect(late.filter(([parsed, after]) => parsed !== after).length).toBeGreaterThan(1);
  expect(shapesOf(late.flatMap(([parsed, after]) => [...parsed.tokens, ...after.tokens]))).toHaveLength(1);
  expect(shapesOf(late.flat())).toHaveLength(1);
});

test('entries of a kind, terms and triggers have one shape each', () => {
  const { lexicon } = engine;
  for (const kind of ['state', 'person', 'organisation', 'treaty', 'topic', 'role'] as const)
    expect(shapesOf(lexicon.entries(kind).slice(-200)), kind).toHaveLength(1);
  expect(shapesOf(lexicon.triggers)).toHaveLength(1);
});

test('actors of all types have one shape', () => {
  const text =
    'Russian Foreign Minister Sergei Lavrov met Josep Borrell in Brussels. The European Union condemned Belarus. Ruth Calder met rebels.';
  const { actors } = extractDocument(textDocument(text), engine, { keepAll: true });
  expect(new Set(actors.map((actor) => actor.type)).size).toBeGreaterThan(2);
  expect(new Set(actors.map((actor) => Object.keys(actor).join())).size).toBe(1);
});
