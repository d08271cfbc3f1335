/** Word classes from plain news text, as the table a model file holds. */
import { wordHash } from '../words.ts';
import { buildCorpus, exchange } from './clusters.ts';
import type { GoldSentence } from './conllu.ts';
import { wordsOf } from './news.ts';

const fineClasses = 400;
const coarseClasses = 50;
const rarestWord = 8;
const mostWords = 24_000;
const passes = 9;

export interface ClassTable {
  readonly words: Int32Array;
  readonly numbers: Int16Array;
}

/** Open-addressed table from word hash to class number, for `clusterLookup`. */
export function classTable(hashes: readonly number[], numbers: readonly number[]): ClassTable {
  let size = 4;
  while (size * 3 < hashes.length * 4) size *= 2;
  const table = { words: new Int32Array(size), numbers: new Int16Array(size) };
  hashes.forEach((hash, i) => {
    if (numbers[i] === 0) return;
    let at = hash & (size - 1);
    while (table.numbers[at] !== 0) at = (at + 1) & (size - 1);
    table.words[at] = hash;
    table.numbers[at] = numbers[i]!;
  });
  return table;
}

/** Learns classes from paragraphs of news and from the treebanks' words. */
export function learnClasses(paragraphs: readonly string[], sentences: readonly GoldSentence[], log: (line: string) => void): ClassTable {
  const hash = (words: readonly string[]): Int32Array => Int32Array.from(words, (w) => wordHash(w.toLowerCase()));
  function* texts(): Generator<Int32Array> {
    for (const paragraph of paragraphs) yield hash(wordsOf(paragraph));
    for (const s of sentences) yield hash(s.forms);
  }
  const corpus = buildCorpus(texts(), rarestWord, mostWords);
  log(`${corpus.words.length} words of text, ${corpus.hashes.length - 1} different ones kept`);
  const fine = exchange(corpus, fineClasses, passes, log);
  const coarse = exchange(corpus, coarseClasses, passes, log);
  return classTable(
    corpus.hashes,
    corpus.hashes.map((_, i) => fine[i]! | (coarse[i]! << 9)),
  );
}
