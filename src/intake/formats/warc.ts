/**
 * Web archives: WARC (pages as fetched, ISO 28500) and WET (their text). An own reader, since the one on npm
 * never returns from an archive that is cut off.
 */
import { limits } from '../../limits.ts';
import type { Note } from '../../model.ts';
import { ByteReader } from '../bytes.ts';
import { collect } from '../chunks.ts';
import { declaredCharset, decode } from '../decode.ts';
import { explain } from '../fault.ts';
import { contentOf, headerMap, parseResponse } from '../http.ts';
import type { Chunks, Found, InputFile, IntakeOptions } from '../types.ts';

/** Bytes of one header line. */
const headerBytes = 64 * 1024;

const cutNote: Note = { code: 'cut', message: `the document is longer than ${limits.documentBytes} bytes; the rest was not read` };

/** Reads HTML responses with status 200, and conversions (WET); other records are passed over. A record that is damaged fails alone. */
export async function* readWarc(chunks: Chunks, file: InputFile, options: IntakeOptions): AsyncGenerator<Found> {
  const reader = new ByteReader(chunks);
  let record = 0;
  let lost = false;
  for (let line = await reader.line(headerBytes); line !== null; line = await reader.line(headerBytes)) {
    if (!line.startsWith('WARC/')) {
      // Blank lines part the records; anything else means that a length was wrong, and the next record is looked for.
      if (line === '' || lost) continue;
      lost = true;
      record += 1;
      yield {
        failure: {
          id: `${file.id}-${record}`,
          source: { path: file.path, record },
          error: 'a record of the archive does not begin where it should',
        },
      };
      continue;
    }
    lost = false;
    const headers = await readHeaders(reader);
    const found = await readRecord(reader, headers, options);
    if (found === null) continue;
    record += 1;
    const place = { id: `${file.id}-${record}`, source: { path: file.path, record } };
    if (typeof found === 'string') yield { failure: { ...place, error: found } };
    else yield { document: { ...place, ...found } };
  }
}

async function readHeaders(reader: ByteReader): Promise<Map<string, string>> {
  const lines: string[] = [];
  for (let line = await reader.line(headerBytes); line !== null && line !== '' && lines.length < 200; line = await reader.line(headerBytes))
    lines.push(line);
  return headerMap(lines);
}

type Content = Omit<NonNullable<Found['document']>, 'id' | 'source'>;

/** The document of a record, the words of a fault, or null for a record that holds none. */
async function readRecord(
  reader: ByteReader,
  headers: ReadonlyMap<string, string>,
  options: IntakeOptions,
): Promise<Content | string | null> {
  const type = headers.get('warc-type');
  const length = Number(headers.get('content-length') ?? 0);
  if (!Number.isSafeInteger(length) || length < 0) return 'a record of the archive has no length';
  let short = false;
  const body = reader.take(length, () => (short = true));
  if (type !== 'response' && type !== 'conversion') {
    await drain(body);
    return null;
  }
  const { bytes, cut, error } = await collect(body, limits.documentBytes);
  const notes: Note[] = cut ? [cutNote] : [];
  if (error !== null) notes.push({ code: 'read-fault', message: explain(error) });
  else if (short) notes.push({ code: 'read-fault', message: 'the archive ends inside this record' });
  const common = {
    title: null,
    published: options.published,
    url: headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null,
    publisher: null,
  };
  if (type === 'conversion') {
    const { text, notes: more } = decode(bytes);
    return { text, html: null, ...common, notes: [...notes, ...more] };
  }
  const response = parseResponse(bytes);
  if (response === null) return notes[0]?.message ?? 'a response without HTTP headers';
  const kind = response.headers.get('content-type') ?? '';
  if (response.status !== 200 || !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(kind)) return null;
  const content = await contentOf(response);
  const charset = /charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(kind)?.[1] ?? declaredCharset(content);
  const { text, notes: more } = decode(content, charset);
  return { text: null, html: text, ...common, notes: [...notes, ...more] };
}

async function drain(chunks: Chunks): Promise<void> {
  for await (const chunk of chunks) void chunk;
}
