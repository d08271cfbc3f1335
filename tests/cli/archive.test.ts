/** Runs over whole archives: the same bytes however the work is cut, and files that can be trusted. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model.ts';
import { tables } from '../../src/output/tables.ts';
import { article, random } from '../batch/prose.ts';
import { bin, dragoman, folderWith, jsonLines } from './program.ts';

const german =
  'Die Minister der beiden Länder haben sich am Montag getroffen und über den neuen Vertrag gesprochen. Nach dem Treffen sagte ein Sprecher, dass die Gespräche nicht einfach gewesen seien, aber auf einem guten Weg.';

/** Some real sentences about known actors among made-up prose. */
const report = (i: number): string =>
  `VIENNA, May ${1 + (i % 28)}, 2021 - Germany and France signed a treaty on river shipping, report ${i} says.\n\n${article(i, 2)}`;

const rows = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `r${i}`, text: report(i) }));
const records = (text: string): ArticleRecord[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleRecord);

describe('the same bytes', () => {
  test('for any number of jobs, and for shards joined in order', async () => {
    const folder = folderWith({
      'in.jsonl.gz': gzipSync(jsonLines(rows(90))),
      'more.jsonl': jsonLines([...rows(3), { text: 'x' }]) + 'no json\n',
    });
    const run = async (...more: string[]): Promise<string> =>
      (await dragoman(['clean', 'in.jsonl.gz', 'more.jsonl', '-f', 'jsonl', ...more], { cwd: folder })).stdout;
    const [one, three, ...shards] = await Promise.all([
      run('-j', '1'),
      run('-j', '3'),
      run('--shard', '1/3'),
      run('--shard', '2/3'),
      run('--shard', '3/3'),
    ]);
    expect(records(one!)).toHaveLength(95);
    expect(three).toBe(one);
    expect(shards.join('')).toBe(one);
    // The copies in the second file are marked in the third shard too.
    expect(records(one!).filter((r) => r.duplicateOf !== null)).toHaveLength(3);
  });

  test.each([
    ['clean', 'text'],
    ['clean', 'csv'],
    ['extract', 'csv', '--excel'],
  ])('shards joined in order: %s as %s', async (command, format, ...more) => {
    const folder = folderWith({ 'in.jsonl': jsonLines(rows(7)) });
    const run = async (...shard: string[]): Promise<string> =>
      (await dragoman([command, 'in.jsonl', '-f', format, '-j', '1', ...more, ...shard], { cwd: folder })).stdout;
    const whole = await run();
    const shards = [await run('--shard', '1/2'), await run('--shard', '2/2')];
    expect(shards.every((shard) => shard.length > 100)).toBe(true);
    expect(shards.join('')).toBe(whole);
    await dragoman([command, 'in.jsonl', '-f', format, ...more, '-o', 'second', '--shard', '2/2'], { cwd: folder });
    expect(readFileSync(path.join(folder, 'second'), 'utf8')).toBe(shards[1]);
  });

  test('extraction in workers and in the process', async () => {
    const input = jsonLines(rows(60));
    const [one, two] = await Promise.all(['1', '2'].map((jobs) => dragoman(['-', '-f', 'jsonl', '-j', jobs], { input })));
    expect(two!.stdout).toBe(one!.stdout);
    expect(records(one!.stdout).every((r) => r.status === 'ok')).toBe(true);
  });
});

describe('choosing documents', () => {
  test('--limit, --files-from and --dry-run', async () => {
    const folder = folderWith({
      'a.txt': report(1),
      'b.html': '<html><body><p>x</p></body></html>',
      'c.jsonl.gz': gzipSync(jsonLines(rows(2))),
      'list.txt': 'c.jsonl.gz\n\na.txt\nnone.txt\n',
    });
    const dry = await dragoman(['a.txt', 'b.html', 'c.jsonl.gz', '--dry-run'], { cwd: folder });
    expect(
      dry.stdout
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual(['text', 'html', 'jsonl in gzip']);
    const listed = await dragoman(['clean', '--files-from', 'list.txt', '-f', 'jsonl'], { cwd: folder });
    expect(records(listed.stdout).map((r) => r.id)).toEqual(['r0', 'r1', 'a', 'none']);
    expect(listed.code).toBe(3);
    const limited = await dragoman(['clean', '--files-from', 'list.txt', '-f', 'jsonl', '--limit', '3'], { cwd: folder });
    expect(records(limited.stdout).map((r) => r.id)).toEqual(['r0', 'r1', 'a']);
  });

  test('other languages and, if asked, near-copies are skipped with a reason', async () => {
    const input = jsonLines([
      { id: 'a', text: report(1) },
      { id: 'b', text: german },
      { id: 'c', text: `Again\n\n${report(1)}` },
    ]);
    const marked = records((await dragoman(['-', '-f', 'jsonl'], { input })).stdout);
    expect(marked.map((r) => [r.status, r.reason, r.duplicateOf, r.language])).toEqual([
      ['ok', null, null, 'en'],
      ['skipped', 'not-english', null, 'de'],
      ['ok', null, 'a', 'en'],
    ]);
    const dropped = records((await dragoman(['-', '-f', 'jsonl', '--dedupe', '--any-language'], { input })).stdout);
    expect(dropped.map((r) => [r.status, r.reason, r.duplicateOf])).toEqual([
      ['ok', null, null],
      ['ok', null, null],
      ['skipped', 'near-duplicate', 'a'],
    ]);
    expect(dropped[2]!.events).toEqual([]);
  });

  test('events below a confidence are left out with the parties that only they name', async () => {
    const text =
      'Paris, 3 May 2021 - France expelled two Russian diplomats on Monday. Rebels in the north may have attacked a convoy of police, a trader said.';
    const read = async (...flags: string[]) =>
      records((await dragoman(['-', '-f', 'jsonl', ...flags], { input: jsonLines([{ id: 'a', text }]) })).stdout)[0]!;
    const all = await read();
    const chances = all.events.map((e) => e.confidence).sort((a, b) => a - b);
    expect(chances.length).toBeGreaterThan(1);
    expect(chances[0]).toBeLessThan(chances.at(-1)!);
    const sure = await read('--min-confidence', String(chances.at(-1)));
    expect(sure.events).toEqual(all.events.filter((e) => e.confidence === chances.at(-1)));
    const doubtful = all.actors.filter((actor) => !sure.actors.some(({ id }) => id === actor.id));
    expect(doubtful.length).toBeGreaterThan(0);
    expect(sure.events.flatMap((e) => [...e.source, ...e.target])).not.toContain(doubtful[0]!.id);
  });
});

describe('tables', () => {
  test('all of them into a folder, as CSV and as Parquet that others read', async () => {
    const folder = folderWith({ 'in.jsonl': jsonLines(rows(4)) });
    const csv = await dragoman(['in.jsonl', '--format', 'csv', '-o', 'csv/'], { cwd: folder });
    const parquet = await dragoman(['in.jsonl', '--format', 'parquet', '-o', 'parquet/'], { cwd: folder });
    expect([csv.code, parquet.code]).toEqual([0, 0]);
    const names = ['actors', 'articles', 'dates', 'events', 'topics', 'treaties'];
    expect(readdirSync(path.join(folder, 'csv')).sort()).toEqual(names.map((name) => `${name}.csv`));
    expect(readdirSync(path.join(folder, 'parquet')).sort()).toEqual(names.map((name) => `${name}.parquet`));

    const database = await (await DuckDBInstance.create(':memory:')).connect();
    for (const name of names) {
      const table = parse(readFileSync(path.join(folder, 'csv', `${name}.csv`)), { columns: true }) as Record<string, string>[];
      const file = path.join(folder, 'parquet', `${name}.parquet`);
      const rowsRead = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
      expect(rowsRead).toHaveLength(table.length);
      const counted = await database.runAndReadAll(`select count(*)::int as n from read_parquet('${file}')`);
      expect(counted.getRowObjects()).toEqual([{ n: table.length }]);
    }
    const sqlTypes = { text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' };
    for (const [name, { columns }] of Object.entries(tables)) {
      const described = await database.runAndReadAll(`describe select * from read_parquet('${folder}/parquet/${name}.parquet')`);
      expect(described.getRowObjects().map((row) => [row['column_name'], row['column_type']])).toEqual(
        columns.map((column) => [column.name, sqlTypes[column.type]]),
      );
    }
    const typed = await database.runAndReadAll(
      `select article_id, typeof(characters) as c, typeof(published_stated) as s, typeof(published_confidence) as p, reason from read_parquet('${folder}/parquet/articles.parquet') order by 1 limit 1`,
    );
    expect(typed.getRowObjects()).toEqual([{ article_id: 'r0', c: 'INTEGER', s: 'BOOLEAN', p: 'DOUBLE', reason: null }]);
  });
});

describe('shards of formats with a beginning and an end', () => {
  const shard = (folder: string, format: string, ...more: string[]) =>
    dragoman(['in.jsonl', '-f', format, '-j', '1', ...more], { cwd: folder });

  test.skipIf(spawnSync('jq', ['--version']).status !== 0)('json, joined by jq', async () => {
    const folder = folderWith({ 'in.jsonl': jsonLines(rows(5)) });
    await shard(folder, 'json', '-o', 'whole.json');
    for (const i of [1, 2]) await shard(folder, 'json', '-o', `part-${i}.json`, '--shard', `${i}/2`);
    const joined = spawnSync('jq', ['-s', 'add', 'part-1.json', 'part-2.json'], { cwd: folder, encoding: 'utf8' }).stdout;
    expect(JSON.parse(joined)).toEqual(JSON.parse(readFileSync(path.join(folder, 'whole.json'), 'utf8')));
  });

  test('parquet, joined by DuckDB', async () => {
    const folder = folderWith({ 'in.jsonl': jsonLines(rows(5)) });
    await shard(folder, 'parquet', '-o', 'whole.parquet');
    for (const i of [1, 2]) await shard(folder, 'parquet', '-o', `part-${i}.parquet`, '--shard', `${i}/2`);
    const database = await (await DuckDBInstance.create(':memory:')).connect();
    const at = (name: string): string => `'${path.join(folder, name)}'`;
    await database.run(`copy (select * from read_parquet([${at('part-1.parquet')}, ${at('part-2.parquet')}])) to ${at('joined.parquet')}`);
    const read = async (name: string) => (await database.runAndReadAll(`select * from read_parquet(${at(name)})`)).getRowObjects();
    const whole = await read('whole.parquet');
    expect(whole.length).toBeGreaterThanOrEqual(5);
    expect(await read('joined.parquet')).toEqual(whole);
  });
});

describe('runs that stop in the middle', () => {
  const left = (folder: string): string[] => readdirSync(folder).filter((name) => name.startsWith('.out'));

  const documents = 4000;
  interface State {
    readonly mark: { readonly done: number };
  }

  test('killed at ten random moments and resumed: the same bytes as in one go', async () => {
    const folder = folderWith({
      'in.jsonl': jsonLines(Array.from({ length: documents }, (_, i) => ({ id: `r${i}`, text: article(i % 2000, 1) }))),
    });
    const args = ['clean', 'in.jsonl', '-q'];
    const out = path.join(folder, 'out.jsonl');
    await dragoman([...args, '-o', 'whole.jsonl'], { cwd: folder });
    const whole = readFileSync(path.join(folder, 'whole.jsonl'));
    const partial = path.join(folder, '.out.jsonl.partial');
    const size = (): number => statSync(partial, { throwIfNoEntry: false })?.size ?? 0;
    const next = random(20210205);
    const rounds: number[][] = [[]];
    while (rounds.flat().length < 10) {
      // One job or two: a run may be continued with another number of them.
      const jobs = next() < 0.7 ? '1' : '2';
      const before = size();
      const child = spawn(process.execPath, [bin, ...args, '-j', jobs, '-o', out, '--resume'], { cwd: folder, stdio: 'ignore' });
      const closed = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_code, signal) => resolve(signal)));
      // Some while after it went on from where the last one stood.
      const wait = next() * 300;
      const watch = setInterval(() => {
        if (size() <= before) return;
        clearInterval(watch);
        setTimeout(() => child.kill('SIGKILL'), wait);
      }, 5);
      const signal = await closed;
      clearInterval(watch);
      if (signal === 'SIGKILL') {
        // The journal goes when the last file has its name: the kill then came after the work.
        const journal = path.join(folder, '.out.jsonl.journal');
        const published = !existsSync(journal) && existsSync(out);
        const { state } = published ? { state: null } : (JSON.parse(readFileSync(journal, 'utf8')) as { state: State | null });
        rounds.at(-1)!.push(published ? documents : (state?.mark.done ?? 0));
      }
      // Done before ten kills: it must be right, and the next round begins.
      if (existsSync(out)) {
        expect(readFileSync(out).equals(whole)).toBe(true);
        rmSync(out);
        rounds.push([]);
      }
    }
    // Killed in the middle, again and again: every run went on from where the last one stood.
    for (const done of rounds) expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(rounds.flat().filter((done) => done > 0 && done < documents).length).toBeGreaterThanOrEqual(5);
    const last = await dragoman([...args, '-o', out, '--resume'], { cwd: folder });
    expect(last.code).toBe(0);
    expect(readFileSync(out).equals(whole)).toBe(true);
    expect(left(folder)).toEqual([]);
  }, 120_000);

  test('Ctrl-C keeps what was done; --resume goes on, and refuses other options or inputs', async () => {
    const folder = folderWith({ 'in.jsonl': jsonLines(rows(400)) });
    const child = spawn(process.execPath, [bin, 'in.jsonl', '-j', '1', '-o', 'out.jsonl', '-v'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    // As soon as some documents are on the disk: then there is something to go on from.
    const partial = path.join(folder, '.out.jsonl.partial');
    const watch = setInterval(() => {
      if (!existsSync(partial) || statSync(partial).size === 0) return;
      clearInterval(watch);
      child.kill('SIGINT');
    }, 10);
    const code = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(watch);
    expect(code).toBe(130);
    expect(stderr).toMatch(/interrupted: finishing the open documents/);
    expect(stderr).toMatch(/--resume goes on/);
    expect(left(folder)).toEqual(['.out.jsonl.journal', '.out.jsonl.partial']);
    expect(existsSync(path.join(folder, 'out.jsonl'))).toBe(false);
    // What was open is finished and committed: the journal tells of every record in the file.
    const { state } = JSON.parse(readFileSync(path.join(folder, '.out.jsonl.journal'), 'utf8')) as { state: State };
    expect(records(readFileSync(partial, 'utf8'))).toHaveLength(state.mark.done);

    const other = await dragoman(['in.jsonl', '-o', 'out.jsonl', '--resume', '--no-clean'], { cwd: folder });
    expect([other.code, other.stderr]).toEqual([1, expect.stringMatching(/had another version, other inputs or other options/)]);
    const input = readFileSync(path.join(folder, 'in.jsonl'), 'utf8');
    writeFileSync(path.join(folder, 'in.jsonl'), input.replace('treaty', 'accord'));
    const changed = await dragoman(['in.jsonl', '-j', '1', '-o', 'out.jsonl', '--resume'], { cwd: folder });
    expect([changed.code, changed.stderr]).toEqual([2, expect.stringMatching(/the inputs changed since the run was interrupted/)]);
  });

  test('a second Ctrl-C leaves at once, and loses nothing that was committed', async () => {
    const folder = folderWith({ 'in.jsonl': jsonLines(rows(130)) });
    const whole = (await dragoman(['in.jsonl', '-f', 'jsonl'], { cwd: folder })).stdout;
    const child = spawn(process.execPath, [bin, 'in.jsonl', '-j', '2', '-o', 'out.jsonl', '-v'], { cwd: folder });
    let stderr = '';
    let signals = 0;
    const interrupt = (): void => void (child.kill('SIGINT'), (signals += 1));
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
      if (signals === 0 && /^ok /m.test(stderr)) interrupt();
      else if (signals === 1 && stderr.includes('interrupted')) interrupt();
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([signals, code]).toEqual([2, 130]);
    expect(stderr).toMatch(/interrupted: finishing the open documents \(once more to leave at once\)/);
    // The words of an orderly end are not reached.
    expect(stderr).not.toMatch(/--resume goes on/);
    expect(existsSync(path.join(folder, 'out.jsonl'))).toBe(false);
    const again = await dragoman(['in.jsonl', '-j', '2', '-o', 'out.jsonl', '--resume'], { cwd: folder });
    expect(again.code).toBe(0);
    expect(readFileSync(path.join(folder, 'out.jsonl'), 'utf8')).toBe(whole);
  }, 120_000);

  test('a disk that is full: named, and the run goes on when there is room', async () => {
    const folder = folderWith({ 'in.jsonl': jsonLines(rows(300)) });
    // A limit on the size of files stands for the full disk.
    const script = `trap '' XFSZ; ulimit -f 200; exec "$0" "$@"`;
    const args = [bin, 'clean', 'in.jsonl', '-j', '1', '-o', 'out.jsonl'];
    const full = spawnSync('sh', ['-c', script, process.execPath, ...args], { cwd: folder, encoding: 'utf8' });
    expect(full.status).toBe(1);
    expect(full.stderr).toMatch(/cannot write out\.jsonl: the file may not grow any more; what was done is kept, --resume goes on/);
    const again = spawnSync(process.execPath, [...args, '--resume'], { cwd: folder, encoding: 'utf8' });
    expect(again.status).toBe(0);
    expect(records(readFileSync(path.join(folder, 'out.jsonl'), 'utf8')).map((r) => r.id)).toEqual(rows(300).map((r) => r.id));
  });

  test.skipIf(!existsSync('/dev/full'))('standard output on a full disk', () => {
    const done = spawnSync('sh', ['-c', '"$0" "$@" > /dev/full', process.execPath, bin, 'clean', '-'], {
      input: report(1),
      encoding: 'utf8',
    });
    expect([done.status, done.stderr]).toEqual([1, expect.stringMatching(/cannot write standard output: the disk is full/)]);
  });
});

describe('for the person watching', () => {
  test('a summary in one line, or in full; progress as JSON', async () => {
    const input = jsonLines([...rows(3), { id: 'g', text: german }]) + '{"id": "bad"}\n';
    const plain = await dragoman(['-', '-f', 'jsonl'], { input });
    expect(plain.code).toBe(3);
    expect(plain.stderr).toMatch(/dragoman: 5 documents in \d+ s: 3 ok, 1 skipped, 1 failed; \d+ events/);
    const full = await dragoman(['-', '-f', 'jsonl', '--verbose'], { input });
    expect(full.stderr).toMatch(/skipped or failed: not-english 1, the row has neither "text" nor "html"/);
    expect(full.stderr).toMatch(/slowest: r\d+ \d+ ms/);
    const json = await dragoman(['-', '-f', 'jsonl', '--progress', 'json'], { input });
    const messages = json.stderr
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(messages.at(-1)).toMatchObject({ message_type: 'summary', documents: 5, failed: 1, status: { ok: 3, skipped: 1, failed: 1 } });
    const quiet = await dragoman(['-', '-f', 'jsonl', '--quiet'], { input });
    expect(quiet.stderr).toMatch(/^failed standard input, record 5: [^\n]*\n$/);
  });
});
