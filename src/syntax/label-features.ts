/** What the labeller looks at: both ends of the arc, the children of the dependent, its siblings, and labels given above and before. */
import { mix } from './hash.ts';
import type { Tree } from './tree.ts';
import type { Words } from './words.ts';

/** Most hashes `labelFeatures` writes. */
export const maxLabelFeatures = 64;

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
  const { word, tag, cluster, suffix3 } = words;
  const h = tree.head[d]!;
  const up = h > words.count ? 0 : tree.head[h]!;
  const dw = word[d]!,
    dt = tag[d]!,
    dc = cluster[d]!;
  const hw = word[h]!,
    ht = tag[h]!,
    hc = cluster[h]!;
  const dl = tree.first[d]! < d ? tree.first[d]! : 0;
  const dl2 = dl > 0 && tree.next[dl]! < d ? tree.next[dl]! : 0;
  const dn = tree.nearLeft[d]!;
  const dr = tree.nearRight[d]!;
  const hn = tree.nearLeft[h]!,
    hn2 = tree.nearLeft2[h]!,
    hr = tree.nearRight[h]!;
  const sibling = context.sibling;
  const following = tree.next[d]!;
  const side = d < h ? 1 : 2;
  const gap = d < h ? words.between(d, h) : words.between(h, d);
  const steps = Math.min(6, Math.abs(d - h)) * 4 + side;
  const first = tree.first[h] === d ? 4 : 0;
  const last = following === 0 ? 8 : 0;
  const lh = context.label[h]!;
  const ls = sibling > 0 ? context.label[sibling]! : 63;
  const hl = tree.first[h]! < h ? tree.first[h]! : 0;
  let n = 0;
  out[n++] = mix(0, dw, side);
  out[n++] = mix(1, dt, side, dc);
  out[n++] = mix(2, hw, side);
  out[n++] = mix(3, ht, side, hc);
  out[n++] = mix(4, ht, dt, side);
  out[n++] = mix(5, hw, dt, side);
  out[n++] = mix(6, ht, dw, side);
  out[n++] = mix(7, hw, dw, side);
  out[n++] = mix(8, ht, dt, steps);
  out[n++] = mix(9, ht, dt, gap, side);
  out[n++] = mix(10, hc, dc, side);
  out[n++] = mix(11, dt, word[dl]!, side);
  out[n++] = mix(12, ht, dt, word[dl]!, side);
  out[n++] = mix(13, hw, dt, word[dl]!);
  out[n++] = mix(14, hc, dc, word[dl]!);
  out[n++] = mix(15, ht, dt, tag[dl]!, tag[dl2]!);
  out[n++] = mix(16, ht, dt, tag[dn]!, side);
  out[n++] = mix(17, ht, dt, tag[dr]!, side);
  out[n++] = mix(18, dt, word[dl2]!, side);
  out[n++] = mix(19, dt, word[dn]!, side);
  out[n++] = mix(20, word[d - 1]!, dt, side);
  out[n++] = mix(21, word[d + 1]!, dt, side);
  out[n++] = mix(22, tag[d - 1]!, dt, tag[d + 1]!, side);
  out[n++] = mix(23, lh, dt, side);
  out[n++] = mix(24, lh, ht, dt, side);
  out[n++] = mix(25, tag[up]!, ht, dt, side);
  out[n++] = mix(26, word[up]!, dt, side);
  out[n++] = mix(27, ls, dt, side);
  out[n++] = mix(28, ls, ht, dt, side);
  out[n++] = mix(29, ls, hw, side);
  out[n++] = mix(30, tag[sibling]!, ht, dt, side);
  out[n++] = mix(31, tag[following]!, ht, dt, side);
  out[n++] = mix(32, word[following]!, ht, dt, side);
  out[n++] = mix(33, word[hn]!, ht, dt, side);
  out[n++] = mix(34, word[hn]!, word[hn2]!, ht, side);
  out[n++] = mix(35, tag[hn]!, ht, dt, side);
  out[n++] = mix(36, word[hr]!, ht, dt, side);
  out[n++] = mix(37, context.used, ht, dt, side);
  out[n++] = mix(38, context.used, hw, side);
  out[n++] = mix(39, side | first | last, ht, dt);
  out[n++] = mix(40, side, ht, Math.min(3, tree.children[d]!), dt);
  out[n++] = mix(41, dt, suffix3[d]!, side);
  out[n++] = mix(42, dc, word[dl]!, side);
  out[n++] = mix(43, word[hl]!, ht, dt, side);
  out[n++] = mix(44, word[h + 1]!, ht, dt, side);
  out[n++] = mix(45, tag[tree.last[d]!]!, dt, tag[dl]!, side);
  return n;
}
