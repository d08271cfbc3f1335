/** The learned model: tag and label names, and the tables of weights, read from one binary file. */
import { placeSlots, SparseTable, TripleTable } from './tables.ts';
import type { Clusters } from './words.ts';

/** What the head of the file says; `sections` gives byte offset and length of each table after the head. */
export interface ModelHeader {
  readonly format: 'dragoman.syntax/3';
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Lemmas that the rules of morphology do not give: "form|class" to lemma. */
  readonly lemmas: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<Section, readonly [number, number]>>;
}

export type Section =
  'tagChecks' | 'tagPairs' | 'moveSlots' | 'moveTriples' | 'labelChecks' | 'labelPairs' | 'clusterWords' | 'clusterNumbers';

export interface Model {
  readonly header: ModelHeader;
  readonly tags: SparseTable;
  readonly moves: TripleTable;
  readonly labels: SparseTable;
  readonly clusters: Clusters;
}

/**
 * Reads a model: four bytes with the length of the head, the head as JSON, then the sections, little-endian and aligned to four bytes.
 * Throws an Error where the bytes are no such file.
 */
export function readModel(bytes: Uint8Array): Model {
  // Typed arrays need aligned offsets, which a slice of a pooled buffer may not have.
  const buffer = bytes.byteOffset % 4 === 0 ? bytes.buffer : bytes.slice().buffer;
  const base = bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0;
  const size = new DataView(buffer, base).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, base + 4, size))) as ModelHeader;
  if (header.format !== 'dragoman.syntax/3') throw new Error('these weights have another format than this program reads');
  const start = base + 4 + size;
  const int32 = (s: Section): Int32Array => new Int32Array(buffer, start + header.sections[s][0], header.sections[s][1] / 4);
  const int16 = (s: Section): Int16Array => new Int16Array(buffer, start + header.sections[s][0], header.sections[s][1] / 2);
  const uint16 = (s: Section): Uint16Array => new Uint16Array(buffer, start + header.sections[s][0], header.sections[s][1] / 2);
  const sparse = (checks: Section, pairs: Section): SparseTable => new SparseTable(placeSlots(uint16(checks), int16(pairs)), int16(pairs));
  return {
    header,
    tags: sparse('tagChecks', 'tagPairs'),
    moves: new TripleTable(uint16('moveSlots'), int16('moveTriples')),
    labels: sparse('labelChecks', 'labelPairs'),
    clusters: clusterLookup(int32('clusterWords'), int16('clusterNumbers')),
  };
}

/** Looks clusters up in an open-addressed table of word hashes; a place with cluster 0 is empty. */
export function clusterLookup(words: Int32Array, numbers: Int16Array): Clusters {
  const mask = words.length - 1;
  return (word) => {
    for (let at = word & mask; numbers[at] !== 0; at = (at + 1) & mask) if (words[at] === word) return numbers[at]!;
    return 0;
  };
}
