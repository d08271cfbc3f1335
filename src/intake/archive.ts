/** Files inside tar and zip archives, read in place: nothing is ever unpacked to disk. */
import { Readable } from 'node:stream';
import { limits } from '../limits.ts';
import { collect } from './chunks.ts';
import { explain } from './fault.ts';
import { stem } from './stem.ts';
import type { Chunks, Failure, InputFile } from './types.ts';

/** A file inside an archive with its bytes, or why it could not be had. */
export type Entry = { readonly file: InputFile; readonly bytes: Chunks; readonly failure?: never } | { readonly failure: Failure };

/** Whether the bytes begin a zip archive (also an empty one). */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

/** Whether the bytes begin a tar archive: "ustar" stands in every header of the last thirty years. */
export const isTar = (head: Uint8Array): boolean => Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar';

/** The place of an entry inside an archive, as the record names it. */
const inside = (archive: InputFile, name: string): InputFile => ({ path: `${archive.path}/${name}`, id: `${archive.id}/${stem(name)}` });

/** A name that climbs out of the archive is no honest one, though reading in place could do no harm. */
const climbs = (name: string): boolean => /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)/i.test(name);

const hidden = (name: string): boolean => /(?:^|\/)(?:\.|__MACOSX\/)/.test(name.replace(/^\.\//, ''));

const refused = (archive: InputFile, name: string): Entry => {
  const { path } = inside(archive, name);
  return {
    failure: {
      id: `${archive.id}/${stem(name)}`,
      source: { path },
      error: 'the name of the entry leads out of the archive; it was not read',
    },
  };
};

/** Entries of a tar stream in order; links and folders are passed over. Each entry must be read before the next is asked for. */
export async function* tarEntries(chunks: Chunks, archive: InputFile): AsyncGenerator<Entry> {
  const { extract } = await import('tar-stream');
  const unpacked = extract();
  const source = Readable.from(chunks, { objectMode: false });
  source.on('error', (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  try {
    for await (const entry of unpacked) {
      const { name, type } = entry.header;
      if (type === 'file' && climbs(name)) yield refused(archive, name);
      else if (type === 'file' && !hidden(name)) yield { file: inside(archive, name.replace(/^\.\//, '')), bytes: entry as Chunks };
      entry.resume();
    }
  } catch (error) {
    throw new Error(`the tar archive is cut off or damaged (${explain(error)}); what came before was read`, { cause: error });
  } finally {
    source.destroy();
  }
}

/** Entries of a zip file in the order of its directory. `onDisk` is its path; an archive that comes through a pipe is held in memory up to a cap. */
export async function* zipEntries(chunks: Chunks, archive: InputFile, onDisk: string | null): AsyncGenerator<Entry> {
  const yauzl = await import('yauzl');
  // Names are decoded here and not by the library, which ends the whole archive at the first bad one.
  const settings = { lazyEntries: true, decodeStrings: false, autoClose: false } as const;
  if (onDisk !== null) await chunks[Symbol.asyncIterator]().return?.();
  const zip = onDisk === null ? await yauzl.fromBufferPromise(await whole(chunks), settings) : await yauzl.openPromise(onDisk, settings);
  try {
    for await (const entry of zip.eachEntry()) {
      const raw = entry.fileName as unknown as Buffer;
      const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
      if (name.endsWith('/')) continue;
      if (climbs(name)) yield refused(archive, name);
      else if (!hidden(name))
        yield { file: inside(archive, name), bytes: deferred(async () => (await zip.openReadStreamPromise(entry)) as Chunks) };
    }
  } finally {
    zip.close();
  }
}

/** A stream that is opened when it is read. */
async function* deferred(open: () => Promise<Chunks>): AsyncGenerator<Uint8Array> {
  yield* await open();
}

async function whole(chunks: Chunks): Promise<Buffer> {
  const { bytes, cut, error } = await collect(chunks, limits.pipedZipBytes);
  if (error !== null) throw error;
  if (cut) throw new Error(`a zip archive through a pipe may have ${limits.pipedZipBytes} bytes; save it to a file and name the file`);
  return Buffer.from(bytes);
}
