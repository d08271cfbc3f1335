/** A stored HTTP response: status, headers, and the body without its wrappings. */
import { brotliDecompressSync, inflateSync } from 'node:zlib';
import { limits } from '../limits.ts';
import { collect } from './chunks.ts';
import { gunzip } from './decompress.ts';

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Splits a response; null where no header block can be seen. */
export function parseResponse(bytes: Uint8Array): HttpResponse | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const crlf = buffer.indexOf('\r\n\r\n');
  const end = crlf === -1 ? buffer.indexOf('\n\n') : crlf;
  const [first = '', ...lines] = buffer.toString('latin1', 0, Math.max(end, 0)).split(/\r?\n/);
  const status = /^HTTP\/[\d.]{1,4} (\d{3})/.exec(first)?.[1];
  if (end === -1 || status === undefined) return null;
  return { status: Number(status), headers: headerMap(lines), body: buffer.subarray(end + (crlf === -1 ? 2 : 4)) };
}

/** Header lines to a map with names in lower case; the last of a name wins. */
export function headerMap(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** The body with chunked transfer and compression undone. Archives often keep the headers after undoing them: then the body stays as it is. */
export async function contentOf({ headers, body }: HttpResponse): Promise<Uint8Array> {
  const plain = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? (dechunk(body) ?? body) : body;
  const encoding = headers.get('content-encoding')?.toLowerCase();
  try {
    if (encoding === 'br') return brotliDecompressSync(plain, { maxOutputLength: limits.documentBytes });
    if (encoding === 'deflate') return inflateSync(plain, { maxOutputLength: limits.documentBytes });
  } catch {
    return plain;
  }
  if (plain[0] !== 0x1f || plain[1] !== 0x8b) return plain;
  async function* once(): AsyncGenerator<Uint8Array> {
    yield plain;
  }
  return (await collect(gunzip(once()), limits.documentBytes)).bytes;
}

/** Joins the chunks of a chunked body; null where the body is not chunked. */
function dechunk(body: Uint8Array): Uint8Array | null {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < buffer.length;) {
    const end = buffer.indexOf('\r\n', at);
    const size =
      end === -1 || end - at > 40 ? null : /^([0-9a-f]{1,8})\s{0,9}(?:;.{0,32})?$/i.exec(buffer.toString('latin1', at, end))?.[1];
    if (!size) return parts.length > 0 ? Buffer.concat(parts) : null;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(buffer.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}
