/**
 * A trie over words in typed arrays, so that it is read from a snapshot without being built.
 * Words are known by a 32-bit hash of their folded form; whoever takes a hit compares the letters themselves.
 */
import { newTokens, tokenise } from './tokens.ts';

/** `null` of trie nodes and word numbers. */
const NONE = 0;

/** More than there are different words, so that a node and a word make one number. */
const WORDS = 2 ** 24;

export interface TrieData {
  /** Open-addressing table from word hash to word number (from 1). */
  readonly wordHash: Int32Array;
  readonly wordNumber: Int32Array;
  /** Node reached from the root by a word. */
  readonly root: Int32Array;
  /** Open-addressing table from (node, word) to node. */
  readonly edgeNode: Int32Array;
  readonly edgeWord: Int32Array;
  readonly edgeTo: Int32Array;
  /** Payloads of node n: `payload[first[n]] … payload[first[n + 1] - 1]`. */
  readonly first: Int32Array;
  readonly payload: Int32Array;
}

const tableSize = (items: number): number => 2 ** Math.ceil(Math.log2(Math.max(items, 4) * 2.5));
const wordSlot = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;
const edgeSlot = (node: number, word: number, mask: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
};

/** Number of the word with this hash, 0 where no path has it. */
export function wordOf(trie: TrieData, hash: number): number {
  const mask = trie.wordHash.length - 1;
  let slot = wordSlot(hash, mask);
  for (;;) {
    const number = trie.wordNumber[slot]!;
    if (number === NONE || trie.wordHash[slot] === hash) return number;
    slot = (slot + 1) & mask;
  }
}

/** Node after `node` by the word, 0 where the trie ends. */
export function step(trie: TrieData, node: number, word: number): number {
  const mask = trie.edgeTo.length - 1;
  let slot = edgeSlot(node, word, mask);
  for (;;) {
    const to = trie.edgeTo[slot]!;
    if (to === NONE || (trie.edgeNode[slot] === node && trie.edgeWord[slot] === word)) return to;
    slot = (slot + 1) & mask;
  }
}

/** A path of the trie to be: the words of `text` lead to `payload`. */
export interface Path {
  readonly text: string;
  readonly payload: number;
}

/** Builds the trie of all paths; `stemmed` for phrases that match whatever their plural. */
export function buildTrie(paths: readonly Path[], stemmed: boolean): TrieData {
  const words = new Map<number, number>();
  const edges = new Map<number, number>();
  const payloads: number[][] = [[]];
  const tokens = newTokens();
  for (const { text, payload } of paths) {
    tokenise(text, tokens, stemmed);
    let node = 0;
    for (let i = 0; i < tokens.count; i++) {
      const hash = tokens.hash[i]!;
      const word = words.get(hash) ?? words.size + 1;
      words.set(hash, word);
      const edge = node * WORDS + word;
      const to = edges.get(edge) ?? payloads.push([]) - 1;
      edges.set(edge, to);
      node = to;
    }
    if (node !== 0) payloads[node]!.push(payload);
  }
  return { ...packWords(words), ...packEdges(edges, words.size), ...packPayloads(payloads) };
}

function packWords(words: ReadonlyMap<number, number>): Pick<TrieData, 'wordHash' | 'wordNumber'> {
  const size = tableSize(words.size);
  const wordHash = new Int32Array(size);
  const wordNumber = new Int32Array(size);
  for (const [hash, number] of words) {
    let slot = wordSlot(hash, size - 1);
    while (wordNumber[slot] !== NONE) slot = (slot + 1) & (size - 1);
    wordHash[slot] = hash;
    wordNumber[slot] = number;
  }
  return { wordHash, wordNumber };
}

function packEdges(edges: ReadonlyMap<number, number>, words: number): Pick<TrieData, 'root' | 'edgeNode' | 'edgeWord' | 'edgeTo'> {
  const size = tableSize(edges.size);
  const root = new Int32Array(words + 1);
  const edgeNode = new Int32Array(size);
  const edgeWord = new Int32Array(size);
  const edgeTo = new Int32Array(size);
  for (const [edge, to] of edges) {
    const node = Math.floor(edge / WORDS);
    const word = edge % WORDS;
    if (node === 0) {
      root[word] = to;
      continue;
    }
    let slot = edgeSlot(node, word, size - 1);
    while (edgeTo[slot] !== NONE) slot = (slot + 1) & (size - 1);
    edgeNode[slot] = node;
    edgeWord[slot] = word;
    edgeTo[slot] = to;
  }
  return { root, edgeNode, edgeWord, edgeTo };
}

function packPayloads(payloads: readonly (readonly number[])[]): Pick<TrieData, 'first' | 'payload'> {
  const first = new Int32Array(payloads.length + 1);
  payloads.forEach((list, node) => (first[node + 1] = first[node]! + list.length));
  return { first, payload: Int32Array.from(payloads.flat()) };
}
