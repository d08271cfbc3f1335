/** One file to the documents in it: decompress, look inside archives, detect, hand over to the reader of its format. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import { limits } from '../limits.ts';
import { isTar, isZip, tarEntries, zipEntries, type Entry } from './archive.ts';
import { peek } from './chunks.ts';
import { decode, utf16Kind } from './decode.ts';
import { gunzip, isGzip, isZstd, unzstd } from './decompress.ts';
import { detectBytes, detectFormat, type Format } from './detect.ts';
import { explain } from './fault.ts';
import { readCsv } from './formats/csv.ts';
import { readJson } from './formats/json.ts';
import { readJsonLines } from './formats/jsonl.ts';
import { readPage } from './formats/page.ts';
import { readWarc } from './formats/warc.ts';
import type { Chunks, Found, InputFile, IntakeOptions } from './types.ts';
import type { Walked } from './walk.ts';

/** Reads every document of the inputs, in order. Never throws for bad content: what cannot be read is a failure among the rest. */
export async function* readInputs(walked: AsyncIterable<Walked>, options: IntakeOptions): AsyncGenerator<Found> {
  for await (const { file, failure } of walked) {
    if (options.signal.aborted) return;
    if (failure) yield { failure };
    else yield* readFile(file, openInput(file.path, options), options, file.path === '-' ? null : file.path);
  }
}

/**
 * Bytes of an input; `-` is standard input. A file is read up to the length it has now, so that one
 * that grows meanwhile gives the same documents in every pass.
 */
async function* openInput(path: string, options: IntakeOptions): Chunks & AsyncGenerator<Uint8Array> {
  const info = path === '-' ? null : await stat(path);
  if (info?.isFile() && info.size === 0) return;
  const end = info?.isFile() ? { end: info.size - 1 } : {};
  const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024, ...end });
  for await (const chunk of addAbortSignal(options.signal, stream) as Chunks) {
    options.onBytes?.(chunk.length);
    yield chunk;
  }
}

/** Reads the documents of one file from its bytes. `onDisk` is its path where it is a file of its own. */
export async function* readFile(
  file: InputFile,
  bytes: Chunks,
  options: IntakeOptions,
  onDisk: string | null = null,
): AsyncGenerator<Found> {
  yield* guarded(file, readStream(file, bytes, options, { onDisk, depth: 0 }), options);
}

/** Turns what breaks the reading of a file into a failure after the documents that could be read. */
async function* guarded(file: InputFile, documents: AsyncIterable<Found>, options: IntakeOptions): AsyncGenerator<Found> {
  let records = 0;
  try {
    for await (const found of documents) {
      records += 1;
      yield found;
    }
  } catch (error) {
    if (options.signal.aborted) return;
    const next = records + 1;
    const place =
      records > 0 ? { id: `${file.id}-${next}`, source: { path: file.path, record: next } } : { id: file.id, source: { path: file.path } };
    yield { failure: { ...place, error: explain(error) } };
  }
}

interface Place {
  /** Path of the file these very bytes stand in, null for bytes from a pipe, an archive or a decompressor. */
  readonly onDisk: string | null;
  /** How many wrappings were taken off. */
  readonly depth: number;
}

async function* readStream(file: InputFile, bytes: Chunks, options: IntakeOptions, place: Place): AsyncGenerator<Found> {
  const { head, rest } = await peek(bytes, detectBytes);
  const inner: Place = { onDisk: null, depth: place.depth + 1 };
  if (inner.depth > limits.archiveDepth) throw new Error(`archives stand in each other more than ${limits.archiveDepth} deep`);
  if (isGzip(head)) yield* readStream(file, gunzip(rest), options, inner);
  else if (isZstd(head)) yield* readStream(file, unzstd(rest), options, inner);
  else if (isTar(head)) yield* readEntries(tarEntries(rest, file), options, inner);
  else if (isZip(head)) yield* readEntries(zipEntries(rest, file, place.onDisk), options, inner);
  else yield* byFormat(formatOf(head, file, options), utf16Kind(head) ? utf8(rest) : rest, file, options);
}

async function* readEntries(entries: AsyncIterable<Entry>, options: IntakeOptions, place: Place): AsyncGenerator<Found> {
  for await (const entry of entries) {
    if ('failure' in entry && entry.failure) yield { failure: entry.failure };
    else if ('file' in entry) yield* guarded(entry.file, readStream(entry.file, entry.bytes, options, place), options);
  }
}

/** The format of undressed bytes: as the user says, else by look. */
export function formatOf(head: Uint8Array, file: InputFile, options: Pick<IntakeOptions, 'format' | 'map'>): Format {
  if (options.format !== 'auto' && options.format !== 'jsonl') return options.format;
  const found = detectFormat(decode(head).text, file.path, options.map, head.length < detectBytes);
  // "jsonl" asked for: an array is welcome too, anything else is read line by line.
  return options.format === 'jsonl' && found !== 'json' ? 'jsonl' : found;
}

function byFormat(format: Format, chunks: Chunks, file: InputFile, options: IntakeOptions): AsyncGenerator<Found> {
  switch (format) {
    case 'jsonl':
      return readJsonLines(chunks, file, options);
    case 'json':
      return readJson(chunks, file, options);
    case 'csv':
      return readCsv(chunks, file, options);
    case 'warc':
      return readWarc(chunks, file, options);
    case 'text':
    case 'html':
      return readPage(chunks, file, format, options);
    case 'binary':
      throw new Error('is binary, no text');
  }
}

/** UTF-16 to UTF-8, so that readers of lines see one encoding. */
async function* utf8(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peek(chunks, 4096);
  const decoder = new TextDecoder(utf16Kind(head) ?? 'utf-8');
  for await (const chunk of rest) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
