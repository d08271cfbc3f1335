import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each folder of `src` may import from; the direction in which the house is built. */
const allowed: Record<string, readonly string[]> = {
  model: [],
  limits: [],
  record: ['model'],
  text: ['model', 'limits'],
  lexicon: ['model', 'limits', 'text'],
  syntax: ['model', 'limits', 'text', 'lexicon'],
  clean: ['model', 'limits', 'text', 'lexicon', 'syntax'],
  dates: ['model', 'limits', 'text', 'lexicon', 'syntax'],
  actors: ['model', 'limits', 'text', 'lexicon', 'syntax'],
  treaties: ['model', 'limits', 'text', 'lexicon', 'syntax'],
  topics: ['model', 'limits', 'text', 'lexicon', 'syntax'],
  events: ['model', 'limits', 'text', 'lexicon', 'syntax'],
  intake: ['model', 'limits', 'text'],
  output: ['model', 'limits', 'text'],
  pipeline: ['model', 'record', 'limits', 'text', 'lexicon', 'syntax', 'clean', 'dates', 'actors', 'treaties', 'topics', 'events'],
  engine: ['pipeline', 'lexicon', 'syntax'],
  batch: ['model', 'record', 'limits', 'text', 'pipeline', 'engine', 'lexicon', 'syntax', 'intake', 'output', 'clean'],
  index: ['model', 'record', 'limits', 'pipeline', 'engine', 'lexicon', 'syntax', 'clean', 'intake', 'output', 'batch'],
  cli: ['model', 'limits', 'text', 'pipeline', 'engine', 'lexicon', 'syntax', 'intake', 'output', 'batch', 'clean', 'index'],
  training: ['model', 'record', 'intake', 'engine', 'pipeline', 'events', 'output'],
  build: ['model', 'limits', 'text', 'lexicon', 'syntax', 'clean'],
};

const root = path.join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
const roomOf = (file: string): string => file.split(path.sep)[0]!.replace(/\.ts$/, '');

/** Values of `from '…'` that point into `src`, type imports left out where `types` is false. */
function imports(file: string, types: boolean): string[] {
  const code = readFileSync(path.join(root, file), 'utf8');
  return [...code.matchAll(/^(?:import|export)\s+(type\s+)?[^;]*?from\s+'(\.[^']+)'|import\(\s*'(\.[^']+)'/gms)]
    .filter((m) => types || !m[1])
    .map((m) => path.relative(root, path.resolve(root, path.dirname(file), (m[2] ?? m[3])!)));
}

describe('imports run one way', () => {
  test('there is code to look at', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((f) => imports(f, true)).length).toBeGreaterThan(20);
  });

  test.each(files)('%s', (file) => {
    const room = roomOf(file);
    const reach = allowed[room];
    expect(reach, `room ${room} is not in the plan of the house`).toBeDefined();
    for (const target of imports(file, true)) {
      const other = roomOf(target);
      if (other === room) continue;
      expect(reach, `${file} imports ${target}`).toContain(other);
    }
  });
});

/** The files that import each other in a ring through `file`, none where there is no way back to it. */
function ring(file: string): string[] {
  const from = new Map<string, string | null>([[file, null]]);
  for (const at of from.keys()) {
    const next = imports(at, true);
    if (next.includes(file)) {
      const way: string[] = [];
      for (let step: string | null = at; step; step = from.get(step)!) way.unshift(step);
      return way;
    }
    for (const target of next) if (!from.has(target)) from.set(target, at);
  }
  return [];
}

test.each(files.filter((f) => imports(f, true).length > 0))('no ring of imports, types among them, leads back to %s', (file) => {
  expect(ring(file)).toEqual([]);
});

describe('stages are pure', () => {
  const stages = new Set(['text', 'dates', 'actors', 'treaties', 'topics', 'events']);
  test.each(files.filter((f) => stages.has(roomOf(f))))('%s touches no file, clock, process or colour', (file) => {
    const code = readFileSync(path.join(root, file), 'utf8');
    expect(code).not.toMatch(/from 'node:|from 'chalk'|\bprocess\.|Date\.now\(|new Date\(\)|console\./);
  });
});

describe('what is said of the house is so', () => {
  const guides = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('README.md'));
  test.each(guides)('%s names files that are there', (guide) => {
    const folder = path.join(root, path.dirname(guide));
    const names = [...readFileSync(path.join(root, guide), 'utf8').matchAll(/`([a-z][a-z/-]*\.ts)`/g)].map((m) => m[1]!);
    expect(names.filter((name) => !existsSync(path.join(folder, name)))).toEqual([]);
  });
});
