/** What goes wrong with inputs: each fault is told in words, and nothing else is lost. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model.ts';
import { zip } from '../intake/zip.ts';
import { bin, dragoman, folderWith, jsonLines, type Surroundings } from './program.ts';

interface Outcome {
  readonly code: number | null;
  /** Ids of what was read; failures as "! error". */
  readonly found: readonly string[];
  readonly records: readonly ArticleRecord[];
  readonly stderr: string;
}

async function clean(inputs: readonly string[], around: Surroundings): Promise<Outcome> {
  const { code, stdout, stderr } = await dragoman(['clean', ...inputs, '-f', 'jsonl', '-j', '1'], around);
  const records = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ArticleRecord);
  return { code, found: records.map((r) => (r.status === 'failed' ? `! ${r.error}` : r.id)), records, stderr };
}

const text = 'The ministers met in Vienna on Monday to discuss the treaty on river shipping.';
const row = (id: string, more: object = {}): object => ({ id, text: `${text} It was meeting ${id}.`, ...more });
const many = (count: number): string => jsonLines(Array.from({ length: count }, (_, i) => row(`r${i}`, { n: Math.sin(i) })));
const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `r${i}`);

describe('compressed files', () => {
  test('gzip cut off: all that was decoded is used', async () => {
    const bytes = gzipSync(many(3000));
    const { code, found, stderr } = await clean(['in.jsonl.gz', 'after.jsonl'], {
      cwd: folderWith({ 'in.jsonl.gz': bytes.subarray(0, bytes.length / 2), 'after.jsonl': jsonLines([row('after')]) }),
    });
    const read = found.length - 2;
    expect(read).toBeGreaterThan(1000);
    expect(found).toEqual([...ids(read), '! the compressed data is cut off; what came before was read', 'after']);
    expect(stderr).toMatch(/^failed in\.jsonl\.gz, record \d+: the compressed data is cut off; what came before was read$/m);
    expect(code).toBe(3);
  });

  test('gzip with something else behind it: every byte before it is used', async () => {
    const { code, found } = await clean(['in.jsonl.gz', 'after.jsonl'], {
      cwd: folderWith({
        'in.jsonl.gz': Buffer.concat([gzipSync(many(20)), Buffer.from('<html>502 Bad Gateway</html>')]),
        'after.jsonl': jsonLines([row('after')]),
      }),
    });
    expect(found).toEqual([...ids(20), '! the compressed data is damaged; what came before was read', 'after']);
    expect(code).toBe(3);
  });

  test('an article in gzip that is cut off is read as far as it goes, and named', async () => {
    const long = Array.from({ length: 400 }, (_, i) => `${text} Session ${Math.sin(i)} of the talks went on.`).join('\n\n');
    const bytes = gzipSync(long);
    const { code, records, stderr } = await clean(['in.txt.gz', 'after.txt'], {
      cwd: folderWith({ 'in.txt.gz': bytes.subarray(0, bytes.length / 2), 'after.txt': text }),
    });
    expect(records.map((r) => r.status)).toEqual(['ok', 'ok']);
    expect(records[0]!.text.length).toBeGreaterThan(long.length / 4);
    expect(records[0]!.notes).toContainEqual({ code: 'read-fault', message: 'the compressed data is cut off; what came before was read' });
    expect(stderr).toMatch(/^read in part in\.txt\.gz: the compressed data is cut off; what came before was read$/m);
    expect(code).toBe(3);
  });

  test('a bomb', async () => {
    const bomb = Buffer.concat([gzipSync(many(3)), gzipSync(Buffer.alloc(120 * 1024 * 1024))]);
    const { code, found } = await clean(['in.jsonl.gz', 'after.jsonl'], {
      cwd: folderWith({ 'in.jsonl.gz': bomb, 'after.jsonl': jsonLines([row('after')]) }),
    });
    expect(found.slice(0, 3)).toEqual(ids(3));
    expect(found.at(-2)).toMatch(/^! the compressed data grows more than 200 times \(a bomb\?\); reading stopped after \d+ bytes$/);
    expect(found.at(-1)).toBe('after');
    expect(code).toBe(3);
  });

  test('zip with names that climb out: nothing is written, the rest is read', async () => {
    const folder = folderWith({ 'sub/in.zip': zip({ 'a.txt': text, '../evil.txt': text, '/tmp/evil.txt': text, 'b.txt': text }) });
    const { code, found } = await clean(['in.zip'], { cwd: path.join(folder, 'sub') });
    const refused = '! the name of the entry leads out of the archive; it was not read';
    expect(found).toEqual(['in/a', refused, refused, 'in/b']);
    expect(code).toBe(3);
    expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual(['sub', path.join('sub', 'in.zip')]);
  });
});

describe('rows', () => {
  test('bad lines are named by number', async () => {
    const { code, found, stderr } = await clean(['-'], { input: `${many(2)}{"id": "c", \n${jsonLines([row('d')])}not json\n` });
    expect(found).toEqual([
      'r0',
      'r1',
      expect.stringMatching(/^! line 3 is no JSON: /),
      'd',
      expect.stringMatching(/^! line 5 is no JSON/),
    ]);
    expect(stderr).toMatch(/^failed standard input, record 3: line 3 is no JSON: /m);
    expect(code).toBe(3);
  });

  test('a quote in CSV that is never closed costs its line alone', async () => {
    const { code, found } = await clean(['-'], { input: `id,text\na,${text}\nb,"${text}\nc,${text}\n` });
    expect(found).toEqual(['a', '! line 3 has a quote that is not closed, or stands in the wrong place', 'c']);
    expect(code).toBe(3);
  });

  test('a line longer than may be', async () => {
    const long = Buffer.concat([Buffer.from('{"id":"long","text":"'), Buffer.alloc(17 * 1024 * 1024, 'x'), Buffer.from('"}\n')]);
    const { code, found } = await clean(['-'], { input: Buffer.concat([Buffer.from(many(2)), long, Buffer.from(jsonLines([row('z')]))]) });
    expect(found).toEqual(['r0', 'r1', `! line 3 is longer than 16777216 bytes (${long.length - 1}) and was skipped`, 'z']);
    expect(code).toBe(3);
  });

  test.each([
    ['JSON Lines', (bad: Buffer) => Buffer.concat([Buffer.from('{"id":"a","text":"'), bad, Buffer.from('"}\n')])],
    ['a JSON array', (bad: Buffer) => Buffer.concat([Buffer.from('[{"id":"a","text":"'), bad, Buffer.from('"}]')])],
    ['CSV', (bad: Buffer) => Buffer.concat([Buffer.from('id,text\na,'), bad, Buffer.from('\n')])],
    ['text', (bad: Buffer) => bad],
  ])('invalid UTF-8 in %s: replaced, with a note', async (_name, wrap) => {
    const bad = Buffer.concat([Buffer.from(`${text} Café Zürich `), Buffer.from([0xff]), Buffer.from(' Malmö.')]);
    const { code, records } = await clean(['-'], { input: wrap(bad) });
    expect(records).toHaveLength(1);
    expect(records[0]!.text).toContain('Café Zürich \ufffd Malmö.');
    expect(records[0]!.notes).toContainEqual({
      code: 'invalid-utf8',
      message: '1 broken byte sequence in UTF-8 text replaced by U+FFFD',
    });
    expect(code).toBe(0);
  });

  test('very many tiny documents', async () => {
    const { code, found } = await clean(['-'], { input: '{"text":"a"}\n'.repeat(20_000) });
    expect([code, found.length]).toEqual([0, 20_000]);
  });
});

describe('files', () => {
  test('loops of symbolic links', async () => {
    const folder = folderWith({ 'in/a.txt': text, 'in/z.txt': text });
    symlinkSync('..', path.join(folder, 'in', 'up'));
    symlinkSync('self', path.join(folder, 'self'));
    const { code, found } = await clean(['in', 'self'], { cwd: folder });
    expect(found).toEqual(['in/a', 'in/z', '! a loop of symbolic links']);
    expect(code).toBe(3);
  });

  // Root may read everything; another user can take its place where the program itself is not hidden from them.
  const root = process.getuid?.() === 0;
  const nobody = 65534;
  const possible = root ? spawnSync(process.execPath, [bin, '--version'], { uid: nobody }).status === 0 : process.platform !== 'win32';
  test.skipIf(!possible)('files and folders that may not be read', async () => {
    const folder = folderWith({ 'in/a.txt': text, 'in/b.txt': text, 'in/c/d.txt': text, 'in/e.txt': text });
    chmodSync(folder, 0o755);
    chmodSync(path.join(folder, 'in', 'b.txt'), 0);
    chmodSync(path.join(folder, 'in', 'c'), 0);
    const { code, found, stderr } = await clean(['in'], { cwd: folder, ...(root && { uid: nobody }) });
    chmodSync(path.join(folder, 'in', 'c'), 0o755);
    const refused = '! may not be read (permission denied)';
    expect(found).toEqual(['a', refused, refused, 'e']);
    expect(stderr).toMatch(/^failed in\/b\.txt: may not be read \(permission denied\)$/m);
    expect(stderr).toMatch(/^failed in\/c\/: may not be read \(permission denied\)$/m);
    expect(code).toBe(3);
  });

  test('very many files in a folder', async () => {
    const folder = folderWith();
    mkdirSync(path.join(folder, 'in'));
    for (let i = 0; i < 1000; i += 1) writeFileSync(path.join(folder, 'in', `${String(i).padStart(4, '0')}.txt`), `No. ${i}`);
    const { code, found } = await clean(['in'], { cwd: folder });
    expect(found).toEqual(Array.from({ length: 1000 }, (_, i) => String(i).padStart(4, '0')));
    expect(code).toBe(0);
  });

  test('a list of files that is not there', async () => {
    const { code, stderr } = await dragoman(['clean', '--files-from', 'none.txt', '--progress', 'json'], { cwd: folderWith() });
    expect([code, stderr.trim()]).toEqual([1, 'dragoman: cannot read the list none.txt: no such file or folder']);
  });
});
