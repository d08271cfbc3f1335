import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { crc32 } from './crc32.ts';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../cli/program.ts';
import { all, outcomes, read } from './reading.ts';

async function tar(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const packed = pack();
  for (const [name, content] of Object.entries(files)) packed.entry({ name }, content);
  packed.entry({ name: 'link', type: 'symlink', linkname: '/etc/passwd' });
  packed.finalize();
  return Buffer.concat(await all(packed as AsyncIterable<Buffer>));
}

/** A zip archive of stored entries, written by hand so that names may be hostile. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, rest, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
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
