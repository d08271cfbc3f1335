/** What the parser looks at before each transition (after Zhang and Nivre 2011, for the arc-hybrid system). */
import { mix } from './hash.ts';
import type { State } from './state.ts';
import type { Words } from './words.ts';

/** Most hashes `transitionFeatures` writes. */
export const maxTransitionFeatures = 112;

/** Distances as small numbers: 1, 2, 3, 4, 5-6, 7-10, more. */
function distance(from: number, to: number): number {
  const d = to - from;
  return d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : 7;
}

const few = (n: number): number => (n > 3 ? 3 : n);

/** Writes the hashes of `state` to `out` and returns how many. */
export function transitionFeatures(state: State, words: Words, out: Int32Array): number {
  const { word, tag, cluster } = words;
  const { left1, left2, right1, right2, leftCount, rightCount } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.front;
  const b1 = b0 + 1;
  const b2 = b0 + 2;
  const s0w = word[s0]!,
    s0t = tag[s0]!,
    s0c = cluster[s0]!;
  const s1w = word[s1]!,
    s1t = tag[s1]!,
    s1c = cluster[s1]!;
  const b0w = word[b0]!,
    b0t = tag[b0]!,
    b0c = cluster[b0]!;
  const b1w = word[b1]!,
    b1t = tag[b1]!;
  const b2t = tag[b2]!;
  const s2t = tag[s2]!;
  const s0l = left1[s0]!,
    s0r = right1[s0]!,
    s1l = left1[s1]!,
    s1r = right1[s1]!,
    b0l = left1[b0]!;
  const s0lt = tag[s0l]!,
    s0rt = tag[s0r]!,
    s1lt = tag[s1l]!,
    s1rt = tag[s1r]!,
    b0lt = tag[b0l]!;
  const s0l2t = tag[left2[s0]!]!,
    s0r2t = tag[right2[s0]!]!,
    s1r2t = tag[right2[s1]!]!,
    b0l2t = tag[left2[b0]!]!,
    s1l2t = tag[left2[s1]!]!;
  const s0lw = word[s0l]!,
    s0rw = word[s0r]!,
    s1rw = word[s1r]!,
    b0lw = word[b0l]!;
  const near = distance(s0, b0);
  const far = distance(s1, s0);
  const s0v = few(leftCount[s0]!) * 4 + few(rightCount[s0]!);
  const s1v = few(leftCount[s1]!) * 4 + few(rightCount[s1]!);
  const b0v = few(leftCount[b0]!);
  let n = 0;
  // Single words.
  out[n++] = mix(0, s0w, s0t);
  out[n++] = mix(1, s0w);
  out[n++] = mix(2, s0t, s0c);
  out[n++] = mix(3, s1w, s1t);
  out[n++] = mix(4, s1w);
  out[n++] = mix(5, s1t, s1c);
  out[n++] = mix(6, b0w, b0t);
  out[n++] = mix(7, b0w);
  out[n++] = mix(8, b0t, b0c);
  out[n++] = mix(9, b1w, b1t);
  out[n++] = mix(10, b1w);
  out[n++] = mix(11, b1t, cluster[b1]!);
  out[n++] = mix(12, word[b2]!, b2t);
  out[n++] = mix(13, word[s2]!, s2t);
  out[n++] = mix(14, s0t, s1t, b0t);
  // Pairs.
  out[n++] = mix(15, s0w, s0t, b0w, b0t);
  out[n++] = mix(16, s0w, s0t, b0t);
  out[n++] = mix(17, s0t, b0w, b0t);
  out[n++] = mix(18, s0w, b0w);
  out[n++] = mix(19, s0t, b0t);
  out[n++] = mix(20, s0w, s0t, s1t);
  out[n++] = mix(21, s0t, s1w, s1t);
  out[n++] = mix(22, s0w, s1w);
  out[n++] = mix(23, s0t, s1t);
  out[n++] = mix(24, s1w, b0w);
  out[n++] = mix(25, s1t, b0t);
  out[n++] = mix(26, b0w, b1t);
  out[n++] = mix(27, b0t, b1w);
  out[n++] = mix(28, b0t, b1t);
  out[n++] = mix(29, s0c, b0c, s0t, b0t);
  out[n++] = mix(30, s0c, s1c, s0t, s1t);
  out[n++] = mix(31, s0w, b0c);
  out[n++] = mix(32, s0c, b0w);
  out[n++] = mix(33, s1w, s0c);
  out[n++] = mix(34, s1c, s0w);
  out[n++] = mix(35, s0w, b1t, b0t);
  out[n++] = mix(36, s1c, b0c, b0t);
  // Three and four words.
  out[n++] = mix(37, s0t, b0t, b1t);
  out[n++] = mix(38, b0t, b1t, b2t);
  out[n++] = mix(39, s0t, b0t, b1t, b2t);
  out[n++] = mix(40, s2t, s1t, s0t);
  out[n++] = mix(41, s1t, s0t, b0t, b1t);
  out[n++] = mix(42, s2t, s1t, s0t, b0t);
  out[n++] = mix(43, s0w, s1t, b0t);
  out[n++] = mix(44, s0t, s1w, b0t);
  out[n++] = mix(45, s0t, s1t, b0w);
  // Children.
  out[n++] = mix(46, s0t, s0lt, b0t);
  out[n++] = mix(47, s0t, s0rt, b0t);
  out[n++] = mix(48, s0t, b0t, b0lt);
  out[n++] = mix(49, s1t, s1rt, s0t);
  out[n++] = mix(50, s1t, s1lt, s0t);
  out[n++] = mix(51, s1t, s0t, s0lt);
  out[n++] = mix(52, s1t, s0t, s0rt);
  out[n++] = mix(53, s0t, s0rt, s0r2t, b0t);
  out[n++] = mix(54, s0t, s0lt, s0l2t, b0t);
  out[n++] = mix(55, b0t, b0lt, b0l2t, s0t);
  out[n++] = mix(56, s1t, s1rt, s1r2t, s0t);
  out[n++] = mix(57, s1t, s1lt, s1l2t, s0t);
  out[n++] = mix(58, s0w, s0lw);
  out[n++] = mix(59, s0w, s0rw);
  out[n++] = mix(60, b0w, b0lw);
  out[n++] = mix(61, s1w, s1rw, s0t);
  // A preposition under the noun tells where the phrase belongs.
  out[n++] = mix(62, s0w, b0lw, b0t);
  out[n++] = mix(63, s1w, b0lw, b0t);
  out[n++] = mix(64, s1w, s0lw, s0t);
  out[n++] = mix(65, s0c, b0lw, b0c);
  out[n++] = mix(66, s1c, s0lw, s0c);
  out[n++] = mix(67, s1t, s0lw, s0t, b0t);
  out[n++] = mix(68, s0t, b0lw, b0t);
  out[n++] = mix(69, s0rw, s0t, b0t);
  out[n++] = mix(70, s1rw, s1t, s0t);
  // Distances and numbers of children.
  out[n++] = mix(71, near, s0t, b0t);
  out[n++] = mix(72, near, s0w);
  out[n++] = mix(73, near, b0w);
  out[n++] = mix(74, far, s1t, s0t);
  out[n++] = mix(75, far, s1w);
  out[n++] = mix(76, far, s0w);
  out[n++] = mix(77, far, near, s0t, b0t);
  out[n++] = mix(78, s0v, s0w);
  out[n++] = mix(79, s0v, s0t, b0t);
  out[n++] = mix(80, s1v, s1w);
  out[n++] = mix(81, s1v, s1t, s0t);
  out[n++] = mix(82, b0v, b0w);
  out[n++] = mix(83, b0v, b0t, s0t);
  // What stands between two words: verbs, commas, conjunctions.
  const gap = words.between(s0, b0);
  const gap2 = words.between(s1, s0);
  out[n++] = mix(84, gap, s0t, b0t);
  out[n++] = mix(85, gap2, s1t, s0t);
  out[n++] = mix(86, gap2, gap, s1t, b0t);
  out[n++] = mix(87, gap2, s1w, s0t);
  out[n++] = mix(88, gap, s0w, b0t);
  return n;
}
