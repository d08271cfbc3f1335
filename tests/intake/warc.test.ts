import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { outcomes, read } from './reading.ts';

interface Page {
  readonly type?: string;
  readonly status?: number;
  readonly contentType?: string;
  readonly headers?: readonly string[];
  readonly body: string | Uint8Array;
}

function record(page: Page): Buffer {
  const type = page.type ?? 'response';
  const body = Buffer.from(page.body);
  const http =
    type === 'response'
      ? Buffer.from(
          [`HTTP/1.1 ${page.status ?? 200} OK`, `Content-Type: ${page.contentType ?? 'text/html'}`, ...(page.headers ?? []), '', ''].join(
            '\r\n',
          ),
        )
      : Buffer.alloc(0);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    'WARC-Target-URI: https://news.example/story',
    'WARC-Date: 2021-02-05T10:00:00Z',
    `WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000${http.length % 10}>`,
    `Content-Type: ${type === 'response' ? 'application/http; msgtype=response' : 'text/plain'}`,
    `Content-Length: ${http.length + body.length}`,
    '',
    '',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(head), http, body, Buffer.from('\r\n\r\n')]);
}

const info = record({ type: 'warcinfo', body: 'software: test\r\n' });
const page = (n: number): Buffer => record({ body: `<p>Page ${n}</p>` });

describe('WARC', () => {
  test('HTML responses only, with their address', async () => {
    const archive = [
      info,
      page(1),
      record({ contentType: 'image/png', body: 'x' }),
      record({ status: 404, body: '<p>gone</p>' }),
      record({ type: 'request', body: 'GET /' }),
      page(2),
    ];
    const found = await read(Buffer.concat(archive));
    expect(found.map((f) => [f.document?.id, f.document?.html, f.document?.url])).toEqual([
      ['in-1', '<p>Page 1</p>', 'https://news.example/story'],
      ['in-2', '<p>Page 2</p>', 'https://news.example/story'],
    ]);
  });

  test('one gzip member a record, as crawlers write', async () => {
    expect(await outcomes(Buffer.concat([info, page(1), page(2)].map((r) => gzipSync(r))), { size: 50 })).toEqual([
      '<p>Page 1</p>',
      '<p>Page 2</p>',
    ]);
  });

  test('chunked and compressed bodies, and a charset in the header', async () => {
    const chunked = record({ headers: ['Transfer-Encoding: chunked'], body: '8\r\n<p>Chunk\r\n7\r\ned</p>.\r\n0\r\n\r\n' });
    const zipped = record({ headers: ['Content-Encoding: gzip'], body: gzipSync('<p>Zipped</p>') });
    const russian = record({ contentType: 'text/html; charset=windows-1251', body: Uint8Array.from([0x3c, 0x70, 0x3e, 0xcc, 0xe8, 0xf0]) });
    expect(await outcomes(Buffer.concat([chunked, zipped, russian]))).toEqual(['<p>Chunked</p>.', '<p>Zipped</p>', '<p>Мир']);
  });

  test('WET: the text of pages', async () => {
    const found = await read(Buffer.concat([info, record({ type: 'conversion', body: 'Plain text.\nSecond line.' })]));
    expect(found.map((f) => f.document?.text)).toEqual(['Plain text.\nSecond line.']);
  });

  test('cut off in the middle of a page', async () => {
    const whole = gzipSync(
      Buffer.concat([page(1), record({ body: `<p>${Array.from({ length: 9000 }, (_, i) => Math.sin(i)).join(' ')}</p>` })]),
    );
    const found = await read(whole.subarray(0, whole.length - 2000));
    expect(found[0]!.document?.html).toBe('<p>Page 1</p>');
    const notes = found.map((f) => f.document?.notes ?? f.failure);
    expect(JSON.stringify(notes)).toMatch(/the compressed data is cut off/);
  });
});
