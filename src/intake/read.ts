/** One file to the documents in it: decompress, detect, hand over to the reader of its format. */
import { createReadStream } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { peek } from './chunks.ts';
import { decode, utf16Kind } from './decode.ts';
import { gunzip, isGzip } from './decompress.ts';
import { detectBytes, detectFormat, type Format } from './detect.ts';
import { readJson } from './formats/json.ts';
import { readJsonLines } from './formats/jsonl.ts';
import { messageOf, readPage } from './formats/page.ts';
import type { Chunks, Found, InputFile, IntakeOptions } from './types.ts';
import { explain, type Walked } from './walk.ts';

/** Bytes of an input; `-` is standard input. */
function openInput(path: string, signal: AbortSignal): Chunks {
  return addAbortSignal(signal, path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 }));
}

/** Reads every document of the inputs, in order. Never throws for bad content: what cannot be read is a failure among the rest. */
export async function* readInputs(walked: AsyncIterable<Walked>, options: IntakeOptions): AsyncGenerator<Found> {
  for await (const { file, failure } of walked) {
    if (options.signal.aborted) return;
    if (failure) yield { failure };
    else yield* readFile(file, openInput(file.path, options.signal), options);
  }
}

/** Reads the documents of one file from its bytes. */
export async function* readFile(file: InputFile, bytes: Chunks, options: IntakeOptions): AsyncGenerator<Found> {
  let record = 0;
  try {
    for await (const found of readStream(file, bytes, options)) {
      record += 1;
      yield found;
    }
  } catch (error) {
    if (options.signal.aborted) return;
    const at = record > 0 ? { path: file.path, record: record + 1 } : { path: file.path };
    const known = (error as NodeJS.ErrnoException).code !== undefined;
    yield {
      failure: { id: record > 0 ? `${file.id}-${record + 1}` : file.id, source: at, error: known ? explain(error) : messageOf(error) },
    };
  }
}

async function* readStream(file: InputFile, bytes: Chunks, options: IntakeOptions): AsyncGenerator<Found> {
  const outer = await peek(bytes, detectBytes);
  if (isGzip(outer.head)) {
    yield* readStream(file, gunzip(outer.rest), options);
    return;
  }
  const format = options.format === 'auto' || options.format === 'jsonl' ? detect(outer.head, file, options) : options.format;
  yield* byFormat(format, utf16Kind(outer.head) ? utf8(outer.rest) : outer.rest, file, options);
}

function detect(head: Uint8Array, file: InputFile, options: IntakeOptions): Format {
  const found = detectFormat(decode(head).text, file.path, options.map, head.length < detectBytes);
  // "jsonl" asked for: an array is welcome too, anything else is read line by line.
  if (options.format === 'jsonl') return found === 'json' ? 'json' : 'jsonl';
  return found;
}

function byFormat(format: Format, chunks: Chunks, file: InputFile, options: IntakeOptions): AsyncGenerator<Found> {
  switch (format) {
    case 'jsonl':
      return readJsonLines(chunks, file, options);
    case 'json':
      return readJson(chunks, file, options);
    case 'text':
    case 'html':
      return readPage(chunks, file, format, options);
    case 'binary':
      throw new Error('is binary, no text');
    default:
      throw new Error(`the format ${format} is not read yet`);
  }
}

/** UTF-16 to UTF-8, so that readers of lines see one encoding. */
async function* utf8(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peek(chunks, 4096);
  const decoder = new TextDecoder(utf16Kind(head) ?? 'utf-8');
  for await (const chunk of rest) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
