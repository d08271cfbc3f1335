/** What the labeller looks at: both ends of the arc, the children of the dependent, its siblings, and labels given above and before. */
import { finish } from './hash.ts';
import type { Tree } from './tree.ts';
import type { Words } from './words.ts';

/** Most hashes `labelFeatures` writes. */
export const maxLabelFeatures = 53;

/** State of labelling below one head: labels of what came before. */
export interface LabelContext {
  /** Label by position; of heads above and of siblings on the left. */
  readonly label: Int32Array;
  /** Sibling on the left, 0 for none. */
  sibling: number;
  /** One bit for each core label already used below this head. */
  used: number;
}

/** Writes the hashes of the arc to `d` to `out` and returns how many. */
export function labelFeatures(words: Words, tree: Tree, context: LabelContext, d: number, out: Int32Array): number {
  const { word, tag, cluster, coarse, shape, suffix3 } = words;
  const h = tree.head[d]!;
  const up = h > words.count ? 0 : tree.head[h]!;
  const dw = Math.imul(word[d]!, 0x479f5ee9);
  const dt = Math.imul(tag[d]!, 0x44904533);
  const dc = Math.imul(cluster[d]!, 0x5858be85);
  const hw = Math.imul(word[h]!, 0x709595c7);
  const ht = Math.imul(tag[h]!, 0x5ef7fd1d);
  const hc = Math.imul(cluster[h]!, 0x4cc04913);
  const dl = tree.first[d]! < d ? tree.first[d]! : 0;
  const dl2 = dl > 0 && tree.next[dl]! < d ? tree.next[dl]! : 0;
  const dn = tree.nearLeft[d]!;
  const dr = tree.nearRight[d]!;
  const hn = tree.nearLeft[h]!;
  const hn2 = tree.nearLeft2[h]!;
  const hr = tree.nearRight[h]!;
  const sibling = context.sibling;
  const following = tree.next[d]!;
  const side = Math.imul(d < h ? 1 : 2, 0x43d9bf0b);
  const gap = Math.imul(d < h ? words.between(d, h) : words.between(h, d), 0x63990e61);
  const steps = Math.imul(Math.min(6, Math.abs(d - h)) * 4 + side, 0x7b623457);
  const place = Math.imul((tree.first[h] === d ? 1 : 0) | (following === 0 ? 2 : 0), 0x5b1f3c6d);
  const lh = Math.imul(context.label[h]!, 0x69c3fb09);
  const ls = Math.imul(sibling > 0 ? context.label[sibling]! : 63, 0x786352dd);
  const hl = tree.first[h]! < h ? tree.first[h]! : 0;
  out[0] = dw ^ side;
  out[1] = dt ^ side ^ dc;
  out[2] = hw ^ side;
  out[3] = ht ^ side ^ hc;
  out[4] = ht ^ dt ^ side;
  out[5] = hw ^ dt ^ side;
  out[6] = ht ^ dw ^ side;
  out[7] = hw ^ dw ^ side;
  out[8] = ht ^ dt ^ steps;
  out[9] = ht ^ dt ^ gap ^ side;
  out[10] = hc ^ dc ^ side;
  out[11] = dt ^ Math.imul(word[dl]!, 0x4790eedb) ^ side;
  out[12] = ht ^ dt ^ Math.imul(word[dl]!, 0x4790eedb) ^ side;
  out[13] = hw ^ dt ^ Math.imul(word[dl]!, 0x4790eedb);
  out[14] = hc ^ dc ^ Math.imul(word[dl]!, 0x4790eedb);
  out[15] = ht ^ dt ^ Math.imul(tag[dl]!, 0x69d64a57) ^ Math.imul(tag[dl2]!, 0x4860c967);
  out[16] = ht ^ dt ^ Math.imul(tag[dn]!, 0x4fd8be11) ^ side;
  out[17] = ht ^ dt ^ Math.imul(tag[dr]!, 0x7946082f) ^ side;
  out[18] = dt ^ Math.imul(word[dl2]!, 0x5c93182d) ^ side;
  out[19] = dt ^ Math.imul(word[dn]!, 0x50b8599d) ^ side;
  out[20] = Math.imul(word[d - 1]!, 0x504fbb5b) ^ dt ^ side;
  out[21] = Math.imul(word[d + 1]!, 0x4a9fa479) ^ dt ^ side;
  out[22] = Math.imul(tag[d - 1]!, 0x794e86d5) ^ dt ^ Math.imul(tag[d + 1]!, 0x47eb1879) ^ side;
  out[23] = lh ^ dt ^ side;
  out[24] = lh ^ ht ^ dt ^ side;
  out[25] = Math.imul(tag[up]!, 0x49de8267) ^ ht ^ dt ^ side;
  out[26] = Math.imul(word[up]!, 0x4af3057b) ^ dt ^ side;
  out[27] = ls ^ dt ^ side;
  out[28] = ls ^ ht ^ dt ^ side;
  out[29] = ls ^ hw ^ side;
  out[30] = Math.imul(tag[sibling]!, 0x72c66d0b) ^ ht ^ dt ^ side;
  out[31] = Math.imul(tag[following]!, 0x4658f14f) ^ ht ^ dt ^ side;
  out[32] = Math.imul(word[following]!, 0x7cf5ed67) ^ ht ^ dt ^ side;
  out[33] = Math.imul(word[hn]!, 0x5c4c68c9) ^ ht ^ dt ^ side;
  out[34] = Math.imul(word[hn]!, 0x5c4c68c9) ^ Math.imul(word[hn2]!, 0x45f66bd9) ^ ht ^ side;
  out[35] = Math.imul(tag[hn]!, 0x4740cb9f) ^ ht ^ dt ^ side;
  out[36] = Math.imul(word[hr]!, 0x6de24b65) ^ ht ^ dt ^ side;
  out[37] = Math.imul(context.used, 0x510bdf57) ^ ht ^ dt ^ side;
  out[38] = Math.imul(context.used, 0x510bdf57) ^ hw ^ side;
  out[39] = side ^ place ^ ht ^ dt;
  out[40] = side ^ ht ^ Math.imul(Math.min(3, tree.children[d]!), 0x75a65921) ^ dt;
  out[41] = dt ^ Math.imul(suffix3[d]!, 0x5276f353) ^ side;
  out[42] = dc ^ Math.imul(word[dl]!, 0x4790eedb) ^ side;
  out[43] = Math.imul(word[hl]!, 0x453531f7) ^ ht ^ dt ^ side;
  out[44] = Math.imul(word[h + 1]!, 0x4f13d0e1) ^ ht ^ dt ^ side;
  out[45] = Math.imul(tag[tree.last[d]!]!, 0x4913b32d) ^ dt ^ Math.imul(tag[dl]!, 0x69d64a57) ^ side;
  // What stands around the phrase: an apposition has a comma before it.
  const before = Math.imul(word[tree.begin[d]! - 1]!, 0x5d82c3b1);
  const after = Math.imul(word[tree.end[d]! + 1]!, 0x6e19a4f7);
  out[46] = before ^ ht ^ dt ^ side;
  out[47] = before ^ after ^ ht ^ dt;
  out[48] = before ^ ht ^ dt ^ Math.imul(word[dl]!, 0x4790eedb);
  out[49] = before ^ hc ^ dc;
  out[50] = before ^ ht ^ dt ^ Math.imul(shape[d]!, 0x57c3e9d5) ^ Math.imul(shape[h]!, 0x4a6f21bb);
  out[51] = after ^ ht ^ dt ^ side;
  out[52] = Math.imul(coarse[h]!, 0x61b7f3c9) ^ Math.imul(coarse[d]!, 0x7390d5ad) ^ ht ^ dt ^ side;
  return finish(out, maxLabelFeatures);
}
