/**
 * Word classes learned from plain text by the exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998):
 * each word moves to the class that raises the likelihood of a class bigram model most, until few words move.
 */

/** Text as word numbers from 1; 0 stands for a rare word or a break. */
export interface Corpus {
  readonly words: readonly number[];
  /** Word hash of each word number; the first is unused. */
  readonly hashes: readonly number[];
}

/** Keeps the `most` frequent words seen at least `rarest` times; `texts` are lists of word hashes. */
export function buildCorpus(texts: Iterable<Int32Array>, rarest: number, most: number): Corpus {
  const all = [...texts];
  const counts = new Map<number, number>();
  for (const text of all) for (const hash of text) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, n]) => n >= rarest)
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, most);
  const hashes = [0, ...kept.map(([hash]) => hash)];
  const numbers = new Map(kept.map(([hash], i) => [hash, i + 1]));
  const words: number[] = [];
  for (const text of all) {
    for (const hash of text) words.push(numbers.get(hash) ?? 0);
    words.push(0);
  }
  return { words, hashes };
}

/** Neighbours of every word with counts, in one run of arrays. */
function neighbours(words: readonly number[], size: number, step: 1 | -1): { from: Int32Array; other: Int32Array; count: Int32Array } {
  const maps = Array.from({ length: size }, () => new Map<number, number>());
  for (let i = 0; i < words.length; i++) {
    const other = words[i + step] ?? 0;
    const map = maps[words[i]!]!;
    map.set(other, (map.get(other) ?? 0) + 1);
  }
  const from = new Int32Array(size + 1);
  maps.forEach((map, w) => (from[w + 1] = from[w]! + map.size));
  const other = new Int32Array(from[size]!);
  const count = new Int32Array(from[size]!);
  let at = 0;
  for (const map of maps) {
    for (const [o, n] of map) {
      other[at] = o;
      count[at++] = n;
    }
  }
  return { from, other, count };
}

const tableSize = 1 << 20;

/** Class (from 1 to `classes`) of every word of the corpus; 0 for word number 0. */
export function exchange(corpus: Corpus, classes: number, passes: number, log: (line: string) => void): Int32Array {
  const size = corpus.hashes.length;
  const next = neighbours(corpus.words, size, 1);
  const previous = neighbours(corpus.words, size, -1);
  const total = new Int32Array(size);
  for (const w of corpus.words) total[w]!++;
  const table = Float64Array.from({ length: tableSize }, (_, n) => (n < 2 ? 0 : n * Math.log(n)));
  const nlogn = (n: number): number => (n < tableSize ? table[n]! : n * Math.log(n));
  const C = classes + 1;
  const classOf = Int32Array.from({ length: size }, (_, w) => (w === 0 ? 0 : ((w - 1) % classes) + 1));
  const pair = new Int32Array(C * C);
  const sum = new Int32Array(C);
  for (let i = 0; i < corpus.words.length; i++) {
    sum[classOf[corpus.words[i]!]!]!++;
    pair[classOf[corpus.words[i]!]! * C + classOf[corpus.words[i + 1] ?? 0]!]!++;
  }
  const after = new Int32Array(C);
  const before = new Int32Array(C);
  const afterList = new Int32Array(C);
  const beforeList = new Int32Array(C);
  for (let pass = 0; pass < passes; pass++) {
    let moved = 0;
    for (let w = 1; w < size; w++) {
      const old = classOf[w]!;
      let self = 0;
      let afters = 0;
      let befores = 0;
      after.fill(0);
      before.fill(0);
      for (let i = next.from[w]!; i < next.from[w + 1]!; i++) {
        if (next.other[i] === w) self = next.count[i]!;
        else {
          const c = classOf[next.other[i]!]!;
          if (after[c] === 0) afterList[afters++] = c;
          after[c]! += next.count[i]!;
        }
      }
      for (let i = previous.from[w]!; i < previous.from[w + 1]!; i++) {
        if (previous.other[i] === w) continue;
        const c = classOf[previous.other[i]!]!;
        if (before[c] === 0) beforeList[befores++] = c;
        before[c]! += previous.count[i]!;
      }
      const n = total[w]!;
      const shift = (c: number, sign: number): void => {
        for (let i = 0; i < afters; i++) pair[c * C + afterList[i]!]! += sign * after[afterList[i]!]!;
        for (let i = 0; i < befores; i++) pair[beforeList[i]! * C + c]! += sign * before[beforeList[i]!]!;
        pair[c * C + c]! += sign * self;
        sum[c]! += sign * n;
      };
      shift(old, -1);
      let best = old;
      let most = -Infinity;
      for (let c = 1; c < C; c++) {
        let gain = 2 * (nlogn(sum[c]!) - nlogn(sum[c]! + n));
        for (let i = 0; i < afters; i++) {
          const o = afterList[i]!;
          if (o === c) continue;
          const have = pair[c * C + o]!;
          gain += nlogn(have + after[o]!) - nlogn(have);
        }
        for (let i = 0; i < befores; i++) {
          const o = beforeList[i]!;
          if (o === c) continue;
          const have = pair[o * C + c]!;
          gain += nlogn(have + before[o]!) - nlogn(have);
        }
        const own = pair[c * C + c]!;
        gain += nlogn(own + after[c]! + before[c]! + self) - nlogn(own);
        if (gain > most) {
          most = gain;
          best = c;
        }
      }
      shift(best, 1);
      classOf[w] = best;
      if (best !== old) moved++;
    }
    log(`word classes, pass ${pass + 1}: ${moved} of ${size - 1} words moved`);
    if (moved < size / 200) break;
  }
  return classOf;
}
