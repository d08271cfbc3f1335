import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../cli/program.ts';
import { all, outcomes, read } from './reading.ts';
import { zip } from './zip.ts';

async function tar(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const packed = pack();
  for (const [name, content] of Object.entries(files)) packed.entry({ name }, content);
  packed.entry({ name: 'link', type: 'symlink', linkname: '/etc/passwd' });
  packed.finalize();
  return Buffer.concat(await all(packed as AsyncIterable<Buffer>));
}

const files = {
  'b/two.txt': 'Second.',
  'a.jsonl': '{"id":"x","text":"First."}\n{"text":"Next."}\n',
  'broken.json': '[{"id":',
  '.hidden': 'no',
};

describe('tar', () => {
  test('files in order, each read as what it is; links and hidden files passed over', async () => {
    const found = await read(await tar(files), { path: 'dump.tar' });
    expect(found.map((f) => [f.document?.id ?? f.failure?.id, f.document?.source.path ?? f.failure?.error])).toEqual([
      ['in/b/two', 'dump.tar/b/two.txt'],
      ['x', 'dump.tar/a.jsonl'],
      ['in/a-2', 'dump.tar/a.jsonl'],
      ['in/broken-1', 'the JSON ends inside element 1; what came before was read'],
    ]);
  });

  test('compressed, and with compressed files inside', async () => {
    expect(await outcomes(gzipSync(await tar({ 'one.txt.gz': gzipSync('One.'), 'two.txt': 'Two.' })))).toEqual(['One.', 'Two.']);
  });

  test('cut off', async () => {
    const whole = await tar({ 'one.txt': 'One.', 'two.txt': 'Two. '.repeat(1000) });
    expect((await outcomes(whole.subarray(0, 2200))).at(-1)).toMatch(/^! the tar archive is cut off or damaged/);
    expect((await outcomes(whole.subarray(0, 2200)))[0]).toBe('One.');
  });

  test('an entry that climbs out is refused by name, the rest is read', async () => {
    expect(await outcomes(await tar({ '../../evil.txt': 'x', 'good.txt': 'Good.' }))).toEqual([
      '! the name of the entry leads out of the archive; it was not read',
      'Good.',
    ]);
  });

  test('archives in archives end somewhere', async () => {
    let nested: Buffer = Buffer.from('Deep.');
    for (let i = 0; i < 6; i += 1) nested = gzipSync(nested);
    expect(await outcomes(nested)).toEqual(['! archives stand in each other more than 4 deep']);
  });
});

describe('zip', () => {
  test('read in place from a file, and from a pipe', async () => {
    const bytes = zip(files);
    const folder = folderWith({ 'dump.zip': bytes });
    const fromFile = await read(bytes, { path: 'dump.zip', onDisk: path.join(folder, 'dump.zip') });
    expect(fromFile.map((f) => f.document?.source.path ?? f.failure?.source.path)).toEqual([
      'dump.zip/b/two.txt',
      'dump.zip/a.jsonl',
      'dump.zip/a.jsonl',
      'dump.zip/broken.json',
    ]);
    expect(await read(bytes, { path: 'dump.zip' })).toEqual(fromFile);
  });

  test('an entry that climbs out is refused by name, the rest is read', async () => {
    const found = await read(zip({ '../../../tmp/evil.txt': 'x', '/abs.txt': 'x', 'good.txt': 'Good.' }), { path: 'z.zip' });
    expect(found.map((f) => f.document?.text ?? f.failure?.error)).toEqual([
      'the name of the entry leads out of the archive; it was not read',
      'the name of the entry leads out of the archive; it was not read',
      'Good.',
    ]);
  });

  test('cut off', async () => {
    const bytes = zip(files);
    expect((await outcomes(bytes.subarray(0, bytes.length - 30)))[0]).toMatch(/^! .*End of central directory/i);
  });
});

describe('zstd', () => {
  test.skipIf(spawnSync('zstd', ['--version']).status !== 0)('frames of the reference tool', async () => {
    const folder = folderWith({ 'in.jsonl': files['a.jsonl'] });
    spawnSync('zstd', ['-q', path.join(folder, 'in.jsonl')]);
    const frame = readFileSync(path.join(folder, 'in.jsonl.zst'));
    expect(await outcomes(Buffer.concat([frame, frame]))).toEqual(['First.', 'Next.', 'First.', 'Next.']);
  });

  test('a frame written by hand, whole and cut off', async () => {
    // Magic, a header for 13 bytes of content, one raw block (last), "Plain zstd.\n!" follows.
    const text = 'Plain zstd. !';
    const block = (text.length << 3) | 1;
    const frame = Buffer.concat([
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, text.length, block & 255, (block >> 8) & 255, 0]),
      Buffer.from(text),
    ]);
    expect(await outcomes(frame)).toEqual([text]);
    expect(await outcomes(frame.subarray(0, frame.length - 4))).toEqual(['! the compressed data is cut off; what came before was read']);
  });
});
