/**
 * A compiled lexicon as one file: a JSON header that names the sections, then the sections as they lie in memory.
 * Reading it copies nothing. The order of bytes is the machine's; a file from a machine of the other order is not read.
 */
import type { Compiled } from './compile.ts';

/** Raised whenever the meaning of a section changes. */
const FORMAT = 4;
const MAGIC = 0x44474c58;

type Section = Uint8Array | Int32Array;
interface Place {
  readonly bytes: boolean;
  readonly at: number;
  readonly length: number;
}
type Tree<T> = { readonly [key: string]: T | Tree<T> };

const isSection = (value: unknown): value is Section => value instanceof Uint8Array || value instanceof Int32Array;
const isPlace = (value: object): value is Place => 'at' in value && typeof value.at === 'number';

function mapTree<A, B>(tree: Tree<A>, isLeaf: (value: object) => boolean, change: (leaf: A) => B): Tree<B> {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      isLeaf(value as object) ? change(value as A) : mapTree(value as Tree<A>, isLeaf, change),
    ]),
  );
}

const aligned = (offset: number): number => Math.ceil(offset / 4) * 4;

export function encodeSnapshot(compiled: Compiled): Uint8Array {
  const sections: { readonly section: Section; readonly at: number }[] = [];
  let size = 0;
  const places = mapTree<Section, Place>(compiled as unknown as Tree<Section>, isSection, (section) => {
    const place = { bytes: section instanceof Uint8Array, at: size, length: section.length };
    sections.push({ section, at: size });
    size = aligned(size + section.byteLength);
    return place;
  });
  const header = new TextEncoder().encode(JSON.stringify(places));
  const body = aligned(12 + header.length);
  const file = new Uint8Array(body + size);
  file.set(new Uint8Array(Int32Array.of(MAGIC, FORMAT, header.length).buffer), 0);
  file.set(header, 12);
  for (const { section, at } of sections) file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), body + at);
  return file;
}

/** The compiled lexicon of a snapshot, or null where the file is of another format or machine. */
export function decodeSnapshot(file: Uint8Array): Compiled | null {
  // Views of 32-bit numbers need an aligned start, which a pooled buffer does not promise.
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  if (bytes.length < 12) return null;
  const [magic, format, headerLength] = new Int32Array(bytes.buffer, bytes.byteOffset, 3);
  if (magic !== MAGIC || format !== FORMAT) return null;
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + headerLength!))) as Tree<Place>;
  const body = bytes.byteOffset + aligned(12 + headerLength!);
  return mapTree<Place, Section>(header, isPlace, ({ bytes: plain, at, length }) =>
    plain ? new Uint8Array(bytes.buffer, body + at, length) : new Int32Array(bytes.buffer, body + at, length),
  ) as unknown as Compiled;
}
