/** A file that is one document: plain text or HTML. */
import { limits } from '../../limits.ts';
import type { Note, RawDocument } from '../../model.ts';
import { collect } from '../chunks.ts';
import { declaredCharset, decode } from '../decode.ts';
import { explain } from '../fault.ts';
import type { Chunks, Found, InputFile, IntakeOptions } from '../types.ts';

/** Reads one document. A fault in the stream keeps what was read, with a note. */
export async function* readPage(chunks: Chunks, file: InputFile, kind: 'text' | 'html', options: IntakeOptions): AsyncGenerator<Found> {
  const { bytes, cut, error } = await collect(chunks, limits.documentBytes);
  const source = { path: file.path };
  if (error !== null && bytes.length === 0) {
    yield { failure: { id: file.id, source, error: explain(error) } };
    return;
  }
  const { text, notes } = decode(bytes, kind === 'html' ? declaredCharset(bytes) : null);
  const all: Note[] = [...notes];
  if (cut) all.push({ code: 'cut', message: `the document is longer than ${limits.documentBytes} bytes; the rest was not read` });
  if (error !== null) all.push({ code: 'read-fault', message: explain(error) });
  const document: RawDocument = {
    id: file.id,
    source,
    text: kind === 'text' ? text : null,
    html: kind === 'html' ? text : null,
    title: null,
    published: options.published,
    url: null,
    publisher: null,
    notes: all,
  };
  yield { document };
}
