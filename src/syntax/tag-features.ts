/** What the tagger looks at: the word, its parts, its neighbours, and the tags already given on its left. */
import { mix } from './hash.ts';
import type { Words } from './words.ts';

/** Most hashes `tagFeatures` writes. */
export const maxTagFeatures = 48;

/** Writes the hashes of position `i` to `out` and returns how many. Tags left of `i` must be set. */
export function tagFeatures(words: Words, i: number, out: Int32Array): number {
  const { word, suffix2, suffix3, suffix4, prefix2, prefix3, shape, cluster, coarse, tag } = words;
  const w = word[i]!;
  const before = i - 1;
  const before2 = i > 1 ? i - 2 : 0;
  const t1 = tag[before]!;
  const t2 = i > 1 ? tag[before2]! : 61;
  const next = word[i + 1]!;
  const s = shape[i]!;
  const first = i === 1 ? 1 : 0;
  let n = 0;
  out[n++] = mix(0, w);
  out[n++] = mix(1, suffix2[i]!);
  out[n++] = mix(2, suffix3[i]!);
  out[n++] = mix(3, suffix4[i]!);
  out[n++] = mix(4, prefix2[i]!);
  out[n++] = mix(5, prefix3[i]!);
  out[n++] = mix(6, s, first);
  out[n++] = mix(7, s, shape[before]!, shape[i + 1]!);
  out[n++] = mix(8, s, suffix3[i]!);
  out[n++] = mix(9, w, s, first);
  out[n++] = mix(10, word[before]!);
  out[n++] = mix(11, word[before2]!);
  out[n++] = mix(12, next);
  out[n++] = mix(13, word[i + 2]!);
  out[n++] = mix(14, w, word[before]!);
  out[n++] = mix(15, w, next);
  out[n++] = mix(16, word[before]!, next);
  out[n++] = mix(17, t1);
  out[n++] = mix(18, t1, t2);
  out[n++] = mix(19, t1, w);
  out[n++] = mix(20, t1, t2, w);
  out[n++] = mix(21, t1, suffix3[i]!);
  out[n++] = mix(22, t1, next);
  out[n++] = mix(23, t1, suffix3[i + 1]!);
  out[n++] = mix(24, suffix3[before]!);
  out[n++] = mix(25, suffix3[i + 1]!);
  out[n++] = mix(26, suffix3[i + 2]!);
  out[n++] = mix(27, suffix2[i]!, suffix2[i + 1]!);
  out[n++] = mix(28, s, t1);
  out[n++] = mix(29, s, next);
  const c = cluster[i]!;
  const c1 = cluster[i + 1]!;
  out[n++] = mix(30, c);
  out[n++] = mix(31, c1);
  out[n++] = mix(32, cluster[before]!);
  out[n++] = mix(33, c, c1);
  out[n++] = mix(34, t1, c);
  out[n++] = mix(35, t1, c, c1);
  out[n++] = mix(36, c1, cluster[i + 2]!);
  out[n++] = mix(37, t1, t2, c);
  out[n++] = mix(38, coarse[before]!, coarse[i + 1]!, s);
  out[n++] = mix(39, t1, coarse[i]!, coarse[i + 1]!);
  out[n++] = mix(40, coarse[before]!, coarse[i]!, coarse[i + 1]!);
  out[n++] = mix(41, suffix3[i]!, coarse[before]!, coarse[i + 1]!);
  return n;
}
