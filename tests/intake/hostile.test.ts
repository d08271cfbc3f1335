import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFile, readInputs } from '../../src/intake/read.ts';
import { namingOf, walkInputs } from '../../src/intake/walk.ts';
import { limits } from '../../src/limits.ts';
import { folderWith } from '../cli/program.ts';
import { all, inPieces, made, options, outcome, outcomes } from './reading.ts';

const walk = (...inputs: string[]) => walkInputs(inputs, namingOf(inputs));

describe('size', () => {
  test('200 MB on one line: skipped by name, the lines around it are read', async () => {
    const filler = Buffer.alloc(1024 * 1024, 'x');
    const stream = made(202, (i) =>
      i === 0 ? Buffer.from('{"text":"Before."}\n{"text":"') : i === 201 ? Buffer.from('"}\n{"text":"After."}') : filler,
    );
    const found = await all(readFile({ path: 'in', id: 'in' }, stream, options));
    expect(found.map(outcome)).toEqual([
      'Before.',
      `! line 2 is longer than ${limits.lineBytes} bytes (209715211) and was skipped`,
      'After.',
    ]);
  });

  test('a text without end is cut, with a note', async () => {
    const stream = made(40, () => Buffer.alloc(1024 * 1024, 'word '));
    const [found] = await all(readFile({ path: 'in', id: 'in' }, stream, options));
    expect(found!.document?.text).toHaveLength(limits.documentBytes);
    expect(found!.document?.notes.map((note) => note.code)).toEqual(['cut']);
  });

  test('a million tiny documents', async () => {
    const block = Buffer.from('{"text":"a"}\n'.repeat(10_000));
    let count = 0;
    for await (const found of readFile(
      { path: 'in', id: 'in' },
      made(100, () => block),
      options,
    ))
      if (found.document) count += 1;
    expect(count).toBe(1_000_000);
  });

  test('100,000 blank lines', async () => {
    expect(await outcomes('\n'.repeat(100_000), { format: 'jsonl' })).toEqual([]);
    expect(await outcomes('\n'.repeat(100_000))).toEqual(['\n'.repeat(100_000)]);
  });

  test('100,000 files in one folder, in order', async () => {
    // In memory where the system has such a place: only the walk is tested, not the disk.
    const folder = folderWith({}, existsSync('/dev/shm') ? '/dev/shm' : undefined);
    for (let i = 0; i < 100_000; i += 1) closeSync(openSync(path.join(folder, `${i}.txt`), 'w'));
    const ids = (await all(walk(folder))).map((w) => w.file!.id);
    expect(ids).toHaveLength(100_000);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe('bombs', () => {
  test('gzip: stopped with a reason, and what came before is kept', async () => {
    const bomb = Buffer.concat([gzipSync('{"text":"Before."}\n'), gzipSync(Buffer.alloc(200 * 1024 * 1024))]);
    const found = await all(readFile({ path: 'in', id: 'in' }, inPieces(bomb), options));
    expect(outcome(found[0]!)).toBe('Before.');
    expect(outcome(found.at(-1)!)).toMatch(
      /^! the compressed data grows more than 200 times \(a bomb\?\); reading stopped after \d+ bytes$/,
    );
  });

  test('deep nesting of brackets', async () => {
    expect(await outcomes('['.repeat(200_000))).toHaveLength(1);
    expect((await outcomes('[{"text":' + '['.repeat(200_000))).at(-1)).toMatch(/^! the JSON ends inside element 1/);
  });
});

describe('files', () => {
  test('loops of links are not followed, unreadable and missing files are named', async () => {
    const folder = folderWith({ 'a/one.txt': 'One.', 'z.txt': 'Last.' });
    symlinkSync(folder, path.join(folder, 'a', 'loop'));
    symlinkSync('self', path.join(folder, 'self'));
    const found = await all(
      readInputs(walk(folder, path.join(folder, 'self'), path.join(folder, 'none.txt'), path.join(folder, '*.xyz')), options),
    );
    expect(found.map(outcome)).toEqual([
      'One.',
      'Last.',
      '! a loop of symbolic links',
      '! no such file or folder',
      '! the pattern matches no file',
    ]);
  });

  test('a file that grows while it is read gives what stood there at the start', async () => {
    const line = '{"text":"Row."}\n';
    const folder = folderWith({ 'in.jsonl': line.repeat(50_000) });
    const file = path.join(folder, 'in.jsonl');
    let count = 0;
    for await (const found of readInputs(walk(file), options)) {
      if (count === 0) appendFileSync(file, line.repeat(1000));
      if (found.document) count += 1;
    }
    expect(count).toBe(50_000);
  });

  test('globs, and names that look like globs', async () => {
    const folder = folderWith({ 'x/one.txt': '1', 'y/one.txt': '2', 'odd[1].txt': '3' });
    const ids = async (...inputs: string[]) => (await all(walk(...inputs))).map((w) => w.file?.id);
    expect(await ids(`${folder}/*/one.txt`)).toEqual(['x/one', 'y/one']);
    expect(await ids(path.join(folder, 'odd[1].txt'))).toEqual(['odd[1]']);
  });

  test('two inputs of one base name keep their folders in their ids', async () => {
    const folder = folderWith({ 'x/one.txt': '1', 'y/one.txt': '2' });
    const inputs = [path.join(folder, 'x/one.txt'), path.join(folder, 'y/one.txt')];
    const ids = (await all(walk(...inputs))).map((w) => w.file!.id);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/x\/one$/);
  });

  test('two folders with files of one name keep their own names in the ids, one alone does not', async () => {
    const folder = folderWith({ '2020/01.txt': '1', '2021/01.txt': '2' });
    const ids = async (...inputs: string[]) => (await all(walk(...inputs))).map((w) => w.file!.id);
    const [first, second] = ['2020', '2021'].map((name) => path.join(folder, name));
    expect(await ids(first!)).toEqual(['01']);
    expect(await ids(first!, second!)).toEqual([expect.stringMatching(/2020\/01$/), expect.stringMatching(/2021\/01$/)]);
    expect(await ids(`${first}/*.txt`, `${second}/*.txt`)).toEqual([
      expect.stringMatching(/2020\/01$/),
      expect.stringMatching(/2021\/01$/),
    ]);
  });

  test('an empty folder has nothing', async () => {
    const folder = folderWith();
    mkdirSync(path.join(folder, 'deep/er'), { recursive: true });
    expect(await all(walk(folder))).toEqual([]);
  });
});

describe('characters', () => {
  test('NUL and lone surrogates pass through JSON', async () => {
    expect(await outcomes('{"text":"a\\u0000b\\ud800c"}')).toEqual(['a\u0000b\ud800c']);
  });

  test('keys that would reach a prototype are rows like any other', async () => {
    expect(await outcomes('{"__proto__":{"text":"evil"},"id":"a"}')).toEqual([
      '! the row has neither "text" nor "html"; name the column with --map text=COLUMN',
    ]);
  });
});
