/** What the tagger looks at: the word, its parts, its neighbours, and the tags already given on its left. */
import { finish } from './hash.ts';
import type { Words } from './words.ts';

/** Most hashes `tagFeatures` writes. */
export const maxTagFeatures = 48;

/** Writes the hashes of position `i` to `out` and returns how many. Tags left of `i` must be set. */
export function tagFeatures(words: Words, i: number, out: Int32Array): number {
  const { word, suffix2, suffix3, suffix4, prefix2, prefix3, shape, cluster, coarse, tag } = words;
  const w = Math.imul(word[i]!, 0x4ecac23f);
  const before = i - 1;
  const before2 = i > 1 ? i - 2 : 0;
  const t1 = Math.imul(tag[before]!, 0x5335869d);
  const t2 = Math.imul(i > 1 ? tag[before2]! : 61, 0x5428c433);
  const next = Math.imul(word[i + 1]!, 0x4fc2ac53);
  const s = Math.imul(shape[i]!, 0x41eb8b43);
  const first = Math.imul(i === 1 ? 1 : 0, 0x6a7532e9);
  out[0] = w;
  out[1] = Math.imul(suffix2[i]!, 0x69735a1d);
  out[2] = Math.imul(suffix3[i]!, 0x7953a6f3);
  out[3] = Math.imul(suffix4[i]!, 0x534f069b);
  out[4] = Math.imul(prefix2[i]!, 0x72899387);
  out[5] = Math.imul(prefix3[i]!, 0x5351d229);
  out[6] = s ^ first;
  out[7] = s ^ Math.imul(shape[before]!, 0x462e3fe9) ^ Math.imul(shape[i + 1]!, 0x49459799);
  out[8] = s ^ Math.imul(suffix3[i]!, 0x7953a6f3);
  out[9] = w ^ s ^ first;
  out[10] = Math.imul(word[before]!, 0x691f8413);
  out[11] = Math.imul(word[before2]!, 0x4497c815);
  out[12] = next;
  out[13] = Math.imul(word[i + 2]!, 0x4c0c7409);
  out[14] = w ^ Math.imul(word[before]!, 0x691f8413);
  out[15] = w ^ next;
  out[16] = Math.imul(word[before]!, 0x691f8413) ^ next;
  out[17] = t1;
  out[18] = t1 ^ t2;
  out[19] = t1 ^ w;
  out[20] = t1 ^ t2 ^ w;
  out[21] = t1 ^ Math.imul(suffix3[i]!, 0x7953a6f3);
  out[22] = t1 ^ next;
  out[23] = t1 ^ Math.imul(suffix3[i + 1]!, 0x6ecee4fd);
  out[24] = Math.imul(suffix3[before]!, 0x4a98cc2f);
  out[25] = Math.imul(suffix3[i + 1]!, 0x6ecee4fd);
  out[26] = Math.imul(suffix3[i + 2]!, 0x476c823b);
  out[27] = Math.imul(suffix2[i]!, 0x69735a1d) ^ Math.imul(suffix2[i + 1]!, 0x74712ecb);
  out[28] = s ^ t1;
  out[29] = s ^ next;
  const c = Math.imul(cluster[i]!, 0x43a1ff5b);
  const c1 = Math.imul(cluster[i + 1]!, 0x4815c9c5);
  out[30] = c;
  out[31] = c1;
  out[32] = Math.imul(cluster[before]!, 0x40f3a77b);
  out[33] = c ^ c1;
  out[34] = t1 ^ c;
  out[35] = t1 ^ c ^ c1;
  out[36] = c1 ^ Math.imul(cluster[i + 2]!, 0x5b7b3ae7);
  out[37] = t1 ^ t2 ^ c;
  out[38] = Math.imul(coarse[before]!, 0x44cca86d) ^ Math.imul(coarse[i + 1]!, 0x4b0051ad) ^ s;
  out[39] = t1 ^ Math.imul(coarse[i]!, 0x7781b3ad) ^ Math.imul(coarse[i + 1]!, 0x4b0051ad);
  out[40] = Math.imul(coarse[before]!, 0x44cca86d) ^ Math.imul(coarse[i]!, 0x7781b3ad) ^ Math.imul(coarse[i + 1]!, 0x4b0051ad);
  out[41] = Math.imul(suffix3[i]!, 0x7953a6f3) ^ Math.imul(coarse[before]!, 0x44cca86d) ^ Math.imul(coarse[i + 1]!, 0x4b0051ad);
  // "signed an" is a past tense, "signed by" a participle; so is a second verb of a clause that has one.
  const ending = Math.imul(suffix2[i]!, 0x5d3a91c7);
  const clause = Math.imul(clauseState(words, i), 0x6f4e2b1d);
  out[42] = ending ^ next;
  out[43] = ending ^ next ^ t1;
  out[44] = ending ^ clause ^ t1;
  out[45] = ending ^ clause ^ next;
  out[46] = clause ^ w;
  out[47] = ending ^ Math.imul(coarse[i + 1]!, 0x4c1f7a35) ^ t1;
  return finish(out, maxTagFeatures);
}

/** Words looked back at for the verb of a clause. */
const reach = 12;

/** Whether the clause so far has a finite verb: 0 no, 1 yes, 2 no and it began after a comma or conjunction, 3 nothing within reach. */
function clauseState(words: Words, i: number): number {
  const { tag, kinds } = words;
  for (let at = i - 1; at > 0; at--) {
    const kind = kinds[tag[at]!]!;
    if (kind === 1) return 1;
    if (kind > 1) return 2;
    if (i - at >= reach) return 3;
  }
  return 0;
}
