/** What the pages of one site have in common, learnt over a batch by the program as a user runs it. */
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model.ts';
import { article, sentences } from '../batch/prose.ts';
import { dragoman, folderWith, jsonLines } from './program.ts';

/** Reads like a sentence of the story, so that nothing but its return on other pages gives it away. */
const HOUSE = {
  lantern: 'The night desk met readers in the customs hall on Friday and will do so again in June.',
  courier: 'Envoys and clerks of the valley have written to this paper since the bridge was built.',
  bay: 'A tide table of the northern ports was laid before the council on the first of the month.',
};
type Site = keyof typeof HOUSE;
const WIRE = sentences(3, 4711).join(' ');

interface Row {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
  readonly publisher?: string;
}

/** A page of a site, known by its host or its publisher, with the site's own sentence in the middle of the story. */
function page(site: Site, n: number, wire = ''): Row {
  const [title, ...rest] = sentences(1, 900 + n);
  const [first, second] = article(n, 2).split('\n\n');
  const text = [title!.replace(/, \d+ .*/, ''), first, HOUSE[site], second, wire, ...rest].filter(Boolean).join('\n\n');
  const where = site === 'bay' ? { publisher: 'Bay Post' } : { url: `https://www.${site}.example/${n}` };
  return { id: `${site}-${n}`, text, ...where };
}

/** Documents that are read ahead of the one being cleaned. */
const AHEAD = 64;
const SITES: readonly Site[] = ['lantern', 'courier'];

/** Two sites by turns; a third with one page at the beginning, and its next ones further on than is read ahead. */
function batch(): Row[] {
  const rows = Array.from({ length: AHEAD + 26 }, (_, n) => page(SITES[n % 2]!, n, n === 6 || n === 9 ? WIRE : ''));
  return [page('bay', 200), ...rows, page('bay', 201), page('bay', 202)];
}

const read = (stdout: string): Map<string, ArticleRecord> =>
  new Map(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ArticleRecord)
      .map((record) => [record.id, record]),
  );
const run = async (command: string, rows: readonly Row[], more: readonly string[]): Promise<string> => {
  const { code, stdout } = await dragoman([command, '-', '-f', 'jsonl', '-q', ...more], { input: jsonLines(rows) });
  expect(code).toBe(0);
  return stdout;
};
const clean = (rows: readonly Row[], ...more: string[]): Promise<string> => run('clean', rows, more);
const siteOf = ({ id }: { id: string }): Site => id.slice(0, id.indexOf('-')) as Site;
const holdsHouse = (record: ArticleRecord): boolean => record.text.includes(HOUSE[siteOf(record)]);

describe('over a batch longer than is read ahead', () => {
  test('a line that sibling pages share goes, a wire paragraph that two outlets share stays', async () => {
    const rows = batch();
    const records = read(await clean(rows, '-j', '1'));
    expect(records.size).toBe(rows.length);
    // The first page of the third site is cleaned before its siblings are read.
    expect([...records.values()].filter(holdsHouse).map(({ id }) => id)).toEqual(['bay-200']);
    for (const record of records.values())
      if (record.id !== 'bay-200')
        expect(record.removed).toContainEqual(expect.objectContaining({ text: HOUSE[siteOf(record)], reason: 'site-repetition' }));
    for (const id of ['lantern-6', 'courier-9']) expect(records.get(id)!.text).toContain(WIRE);
  });

  test('--no-site-learning leaves the line where it stood', async () => {
    const records = [...read(await clean(batch(), '-j', '1', '--no-site-learning')).values()];
    expect(records.every(holdsHouse)).toBe(true);
    expect(records.flatMap(({ removed }) => removed).filter(({ reason }) => reason === 'site-repetition')).toEqual([]);
  });

  test('the same bytes for one, two and three jobs', async () => {
    const rows = batch();
    const one = await clean(rows, '-j', '1');
    expect(await clean(rows, '-j', '2')).toBe(one);
    expect(await clean(rows, '-j', '3')).toBe(one);
  });

  test('extract takes out what clean takes out, with one job and with two', async () => {
    const rows = batch();
    const one = await run('extract', rows, ['-j', '1']);
    expect(await run('extract', rows, ['-j', '2'])).toBe(one);
    const cleaned = read(await clean(rows, '-j', '1'));
    for (const { id, text, removed } of read(one).values())
      expect({ text, removed }).toEqual({ text: cleaned.get(id)!.text, removed: cleaned.get(id)!.removed });
  }, 120_000);
});

test('a report that two outlets carry word for word is whole in both', async () => {
  const text = `Envoys agree on pilots for the strait\n\n${article(77, 3)}\n\n${WIRE}`;
  const rows = ['lantern', 'courier'].map((host) => ({ id: host, text, url: `https://${host}.example/strait` }));
  for (const record of read(await clean(rows)).values()) expect(record.text).toBe(text);
});

test('the folder stands for the site where nothing else is known, and for nothing else', async () => {
  const report = (n: number, house: string): string => {
    const [first, second] = article(n, 2).split('\n\n');
    return [`Ministers meet for round ${n} of the talks`, first, house, second].join('\n\n');
  };
  const files = [1, 2, 3, 4].flatMap((n) => [
    [`lantern/${n}.txt`, report(n, HOUSE.lantern)],
    [`mixed-${n}/${n}.txt`, report(10 + n, HOUSE.courier)],
  ]);
  const cwd = folderWith(Object.fromEntries(files) as Record<string, string>);
  const { stdout } = await dragoman(['clean', '.', '-f', 'jsonl', '-q'], { cwd });
  const kept = [...read(stdout).values()].filter(({ text }) => text.includes(HOUSE.lantern) || text.includes(HOUSE.courier));
  expect(kept.map(({ id }) => id)).toEqual(['mixed-1/1', 'mixed-2/2', 'mixed-3/3', 'mixed-4/4']);
});
