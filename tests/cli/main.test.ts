import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model.ts';
import { bin, dragoman, folderWith, jsonLines } from './program.ts';

const story = (name: string): string =>
  `${name} ministers met in Vienna on Monday to discuss a new treaty on river shipping and its costs.`;
const rows = [
  { id: 'a', text: story('Austrian') },
  { id: 'b', text: story('Slovak') },
];
const records = (stdout: string): ArticleRecord[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleRecord);

describe('help and usage', () => {
  test('help begins with examples and names the commands', async () => {
    const { code, stdout } = await dragoman(['--help']);
    expect(code).toBe(0);
    expect(stdout.startsWith('Examples:\n')).toBe(true);
    expect(stdout).toMatch(/extract \[options\]/);
    expect(stdout).toMatch(/clean \[options\]/);
  });

  test('the version is the one of package.json', async () => {
    const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };
    expect((await dragoman(['--version'])).stdout).toBe(`${version}\n`);
  });

  test.each([
    [['--nonsense'], /unknown option '--nonsense'/],
    [['-', '--format', 'xml'], /Allowed choices are json, jsonl, csv/],
    [['-', '--published', '2021-02-30'], /write a date as 2021-02-05/],
    [['-', '--map', 'body=text'], /is no mapping: write KEY=COLUMN/],
    [['-', '--table', 'actors'], /--table goes with --format csv/],
    [['-', '--dedupe', '--no-duplicates'], /leave one out/],
    [['-', '--format', 'parquet'], /--format parquet needs --output FILE or FOLDER/],
    [['-', '--resume'], /--resume goes with --output/],
    [['-', '--shard', '1/2'], /--shard needs inputs that can be read twice/],
    [['-', '--excel'], /--excel goes with --format csv/],
    [['-', '-'], /standard input \(-\) can be read only once/],
    [['-', '--jobs', '0'], /write a whole number from 1/],
    [['-', '--min-confidence', '60'], /write a number from 0 to 1/],
    [['clean', '-', '--min-confidence', '0.6'], /unknown option '--min-confidence'/],
  ])('%j is wrong usage: exit 2', async (args, words) => {
    const { code, stdout, stderr } = await dragoman(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(words);
  });
});

describe('inputs and outputs', () => {
  test('extract is the default command and reads a pipe when nothing is named', async () => {
    const { code, stdout } = await dragoman(['--format', 'jsonl'], { input: jsonLines(rows) });
    expect(code).toBe(0);
    expect(records(stdout).map((r) => [r.id, r.schema, r.status])).toEqual([
      ['a', 'dragoman.article/1', 'ok'],
      ['b', 'dragoman.article/1', 'ok'],
    ]);
  });

  test('json is one array, also of nothing', async () => {
    const two = await dragoman(['-'], { input: jsonLines(rows) });
    expect((JSON.parse(two.stdout) as ArticleRecord[]).map((r) => r.id)).toEqual(['a', 'b']);
    const none = await dragoman(['-', '--input-format', 'jsonl'], { input: '' });
    expect(JSON.parse(none.stdout)).toEqual([]);
    expect(none.code).toBe(0);
  });

  test('a folder is walked in order of names and gives ids relative to it', async () => {
    const folder = folderWith({ 'b/input.txt': story('Second'), 'a/input.txt': story('First'), 'c.txt': story('Third') });
    const { stdout } = await dragoman([folder, '-f', 'jsonl']);
    expect(records(stdout).map((r) => r.id)).toEqual(['a/input', 'b/input', 'c']);
  });

  test('the ending of --output chooses the format, and no temporary file stays', async () => {
    const folder = folderWith({ 'in.jsonl': jsonLines(rows) });
    const { code, stdout } = await dragoman(['in.jsonl', '-o', 'out.csv'], { cwd: folder });
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(path.join(folder, 'out.csv'), 'utf8')).toMatch(/^article_id,title,published,event_id,event_date,type,/);
    expect(readdirSync(folder).sort()).toEqual(['in.jsonl', 'out.csv']);
  });

  test('--published fills what the input leaves open', async () => {
    const { stdout } = await dragoman(['-', '-f', 'jsonl', '--published', '2021-02-05'], {
      input: 'The ministers met in Vienna on Monday.',
    });
    expect(records(stdout)).toHaveLength(1);
  });

  test('--map names other columns', async () => {
    const { stdout } = await dragoman(['-', '-f', 'jsonl', '--map', 'text=body,id=guid'], {
      input: jsonLines([{ guid: 'x9', body: story('Czech') }]),
    });
    expect(records(stdout)[0]).toMatchObject({ id: 'x9', status: 'ok' });
  });

  test('clean prints the text', async () => {
    const { code, stdout } = await dragoman(['clean', '-'], { input: story('Polish') });
    expect(code).toBe(0);
    expect(stdout).toBe(story('Polish') + '\n');
  });
});

describe('failures', () => {
  test('a bad line fails alone: named, recorded, exit 3', async () => {
    const { code, stdout, stderr } = await dragoman(['-', '-f', 'jsonl'], {
      input: `${jsonLines(rows)}{"id": "c", "text": \n${jsonLines(rows)}`,
    });
    expect(code).toBe(3);
    expect(records(stdout).map((r) => r.status)).toEqual(['ok', 'ok', 'failed', 'ok', 'ok']);
    expect(records(stdout)[2]!.error).toMatch(/^line 3 is no JSON/);
    expect(stderr).toMatch(/failed standard input, record 3: line 3 is no JSON/);
  });

  test('nothing could be done: exit 1', async () => {
    const { code, stderr, stdout } = await dragoman(['nowhere.txt', '-f', 'jsonl']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/failed nowhere\.txt: no such file or folder/);
    expect(records(stdout)[0]).toMatchObject({ id: 'nowhere', status: 'failed', error: 'no such file or folder' });
  });

  test('a lexicon that is wrong is told once, however many documents there are', async () => {
    const folder = folderWith({ 'in.jsonl': jsonLines(Array.from({ length: 60 }, () => rows).flat()), 'mine.jsonl': '{"id":"person/x"' });
    const { code, stdout, stderr } = await dragoman(['in.jsonl', '--lexicon', 'mine.jsonl', '-j', '2'], { cwd: folder });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^dragoman: mine\.jsonl:1: [^\n]{0,400}\n$/);
  });

  test('an empty file is skipped with its reason', async () => {
    const { code, stdout } = await dragoman(['-', '-f', 'jsonl'], { input: '' });
    expect(code).toBe(0);
    expect(records(stdout)[0]).toMatchObject({ status: 'skipped', reason: 'empty' });
  });

  test('an output that cannot be written: exit 1 with the reason, before any work', async () => {
    const { code, stderr } = await dragoman(['-', '-o', '/nonexistent/folder/out.json'], { input: jsonLines(rows) });
    expect(code).toBe(1);
    expect(stderr).toMatch(/cannot write \/nonexistent\/folder\/out\.json/);
    expect(existsSync('/nonexistent')).toBe(false);
  });
});

describe('pipes and interrupts', () => {
  test('a closed pipe ends quietly with 0', async () => {
    const child = spawn(process.execPath, [bin, '-', '-f', 'jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.on('error', () => {});
    child.stdin.end(jsonLines(Array.from({ length: 3000 }, (_, i) => ({ id: `r${i}`, text: story(`No. ${i}`) }))));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends with %i after the open document', async (signal, expected) => {
    const child = spawn(process.execPath, [bin, '-', '-f', 'jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let stdout = '';
    child.stdin.on('error', () => {});
    // Enough to be told as JSON Lines; standard input stays open, as with a live feed.
    child.stdin.write(jsonLines(Array.from({ length: 500 }, () => rows).flat()));
    child.stdout.on('data', (chunk: Buffer) => {
      if (stdout === '') child.kill(signal);
      stdout += chunk.toString();
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(expected);
    expect(records(stdout)[0]!.id).toBe('a');
  });
});

describe('clean', () => {
  const page = `Home\nSubscribe to our newsletter\n\nMinisters meet in Vienna\n\nVIENNA, May 3 - ${story('Austrian and Slovak')}\n\nThey agreed to meet again in autumn and to send experts to the harbour of Linz.\n\nLeave a Comment\n`;

  test('--show-removed names what was taken out, and nothing can steer the terminal', async () => {
    const { stdout } = await dragoman(['clean', '-', '--show-removed'], { input: page.replace('Home', 'Home\u001b[2J') });
    expect(stdout).toMatch(
      /^- Home \[2J \[navigation\]\n- Subscribe to our newsletter \[newsletter\]\n\nMinisters meet in Vienna\n(?:.*\n)*- Leave a Comment \[comment-form\]\n$/,
    );
    expect(stdout).not.toContain('\u001b');
  });

  test('--boilerplate and --keep', async () => {
    const folder = folderWith({ 'in.txt': page, 'drop.txt': '# ours\nagreed to meet again\n', 'keep.txt': 'leave a comment\n' });
    const { stdout } = await dragoman(['clean', 'in.txt', '--boilerplate', 'drop.txt', '--keep', 'keep.txt'], { cwd: folder });
    expect(stdout).not.toMatch(/agreed to meet again/);
    expect(stdout).toMatch(/Leave a Comment/);
    const missing = await dragoman(['clean', 'in.txt', '--keep', 'none.txt'], { cwd: folder });
    expect([missing.code, missing.stderr]).toEqual([1, 'dragoman: cannot read the phrases none.txt: no such file or folder\n']);
  });
});
