import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const lines = '{"id":"a","text":"One – two."}\n\n{"text":"Three."}\r\n{"text":"Four."}';

describe('formats are told by their content', () => {
  test('JSON Lines, blank lines left out, ids from the number of the record', async () => {
    const found = await read(lines);
    expect(found.map((f) => [f.document?.id, f.document?.text, f.document?.source.record])).toEqual([
      ['a', 'One – two.', 1],
      ['in-2', 'Three.', 2],
      ['in-3', 'Four.', 3],
    ]);
  });

  test('a JSON array, and one object over many lines', async () => {
    const array = await read('[ {"id":"a","text":"{\\"x\\": [1]}"},\n {"id":"b","text":"B"} ]');
    expect(array.map((f) => [f.document?.id, f.document?.text])).toEqual([
      ['a', '{"x": [1]}'],
      ['b', 'B'],
    ]);
    expect((await read('{\n  "id": "lone",\n  "text": "T"\n}')).map((f) => f.document?.id)).toEqual(['lone']);
  });

  test('text and HTML', async () => {
    expect((await read('The talks [sic] resumed.\nNobody left.'))[0]!.document).toMatchObject({
      text: 'The talks [sic] resumed.\nNobody left.',
      html: null,
    });
    expect((await read('  <!DOCTYPE html><p>Hello'))[0]!.document).toMatchObject({ text: null, html: '  <!DOCTYPE html><p>Hello' });
    expect((await read('[Analysis] The talks resumed.'))[0]!.document?.text).toBe('[Analysis] The talks resumed.');
  });

  test('binary is refused', async () => {
    expect((await read(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 0, 0, 0, 9, 8, 7])))[0]!.failure?.error).toBe(
      'is binary, no text',
    );
  });

  test('UTF-16 JSON Lines', async () => {
    expect((await read(Buffer.from('\ufeff' + lines, 'utf16le'))).map((f) => f.document?.text)).toEqual(['One – two.', 'Three.', 'Four.']);
  });
});

describe('gzip', () => {
  test('of several members', async () => {
    const found = await read(Buffer.concat([gzipSync('{"text":"One."}\n'), gzipSync('{"text":"Two."}\n')]), { path: 'in.jsonl.gz' });
    expect(found.map((f) => f.document?.text)).toEqual(['One.', 'Two.']);
  });

  test('cut off: what was decoded is used, the rest is named', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `{"id":"r${i}","text":"${Math.sin(i)}"}\n`).join('');
    const whole = gzipSync(rows);
    const found = await read(whole.subarray(0, whole.length / 2));
    expect(found.filter((f) => f.document).length).toBeGreaterThan(1000);
    expect(found.at(-1)!.failure?.error).toBe('the compressed data is cut off; what came before was read');
  });
});

describe('faults', () => {
  test('a bad line fails alone', async () => {
    const found = await read('{"id":"a","text":"A"}\n{"id":\n[1]\n{"id":"d"}\n{"id":"e","text":"E"}\n');
    expect(found.map((f) => f.document?.id ?? f.failure?.error)).toEqual([
      'a',
      'line 2 is no JSON: Unexpected end of JSON input',
      'the row is no object',
      'the row has neither "text" nor "html"; name the column with --map text=COLUMN',
      'e',
    ]);
  });

  test('an array that stops in the middle', async () => {
    const found = await read('[{"id":"a","text":"A"},{"id":"b","te');
    expect(found.map((f) => f.document?.id ?? f.failure?.error)).toEqual([
      'a',
      'the JSON ends inside element 2; what came before was read',
    ]);
  });
});

test('the size of the pieces changes nothing', async () => {
  const inputs = [
    lines,
    `[${lines
      .trim()
      .split(/\s*\n\s*/)
      .join(',')}]`,
    'Plain text – nothing else.',
    '<html><p>“x”</p>',
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...inputs), fc.integer({ min: 1, max: 40 }), fc.boolean(), async (content, size, zipped) => {
      const bytes = zipped ? gzipSync(content) : Buffer.from(content);
      expect(await read(bytes, { size })).toEqual(await read(content));
    }),
    { numRuns: 60 },
  );
});
