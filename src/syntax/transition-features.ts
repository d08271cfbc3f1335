/**
 * What the parser looks at before each transition (after Zhang and Nivre 2011, for the arc-hybrid system). The templates stand in groups
 * by what they depend on, so that the sums of a group can be kept while the words it looks at stay the same (see `move-scorer.ts`).
 */
import { finish } from './hash.ts';
import type { State } from './state.ts';
import type { Words } from './words.ts';

/** How many templates there are; each writes to the place of its number. */
export const maxTransitionFeatures = 101;

/** Distances as small numbers: 1, 2, 3, 4, 5-6, 7-10, more. */
function distance(from: number, to: number): number {
  const d = to - from;
  return d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : 7;
}

const few = (n: number): number => (n > 3 ? 3 : n);

// Constants of the roles that more than one group looks at: s0 and s1 on the stack, b0 and what follows it in the buffer.
const TOP_WORD = 0x79e792b7;
const TOP_TAG = 0x6ed0a4a7;
const TOP_CLASS = 0x47a69f13;
const SECOND_WORD = 0x6dadafd5;
const SECOND_TAG = 0x764c8847;
const SECOND_CLASS = 0x63fef403;
const FRONT_WORD = 0x7b9a6be1;
const FRONT_TAG = 0x79d5a43b;
const FRONT_CLASS = 0x4100f15f;
const NEXT_WORD = 0x6d7222a9;
const NEXT_TAG = 0x4b2f6d19;
const AFTER_TAG = 0x584eb5bd;
const NEAR = 0x71f7fce1;
const FAR = 0x58c29793;
const GAP = 0x7db8839b;
const GAP2 = 0x72b55eb9;
const TOP_COARSE = 0x7b7d2edd;
const SECOND_COARSE = 0x79fbbc55;
const FRONT_COARSE = 0x53b3bbcb;

/** The word on top of the stack. */
export const TOP_PLACES = [0, 1, 2];

export function topFeatures(words: Words, s0: number, out: Int32Array): void {
  const { word, tag, cluster } = words;
  const s0w = Math.imul(word[s0]!, TOP_WORD);
  const s0t = Math.imul(tag[s0]!, TOP_TAG);
  const s0c = Math.imul(cluster[s0]!, TOP_CLASS);
  out[0] = s0w ^ s0t;
  out[1] = s0w;
  out[2] = s0t ^ s0c;
}

/** The word below it. */
export const SECOND_PLACES = [3, 4, 5];

export function secondFeatures(words: Words, s1: number, out: Int32Array): void {
  const { word, tag, cluster } = words;
  const s1w = Math.imul(word[s1]!, SECOND_WORD);
  const s1t = Math.imul(tag[s1]!, SECOND_TAG);
  const s1c = Math.imul(cluster[s1]!, SECOND_CLASS);
  out[3] = s1w ^ s1t;
  out[4] = s1w;
  out[5] = s1t ^ s1c;
}

/** The words at the front of the buffer. */
export const FRONT_PLACES = [6, 7, 8, 9, 10, 11, 12, 26, 27, 28, 38, 96];

export function frontFeatures(words: Words, b0: number, out: Int32Array): void {
  const { word, tag, cluster } = words;
  const b0w = Math.imul(word[b0]!, FRONT_WORD);
  const b0t = Math.imul(tag[b0]!, FRONT_TAG);
  const b0c = Math.imul(cluster[b0]!, FRONT_CLASS);
  const b1w = Math.imul(word[b0 + 1]!, NEXT_WORD);
  const b1t = Math.imul(tag[b0 + 1]!, NEXT_TAG);
  const b2t = Math.imul(tag[b0 + 2]!, AFTER_TAG);
  out[6] = b0w ^ b0t;
  out[7] = b0w;
  out[8] = b0t ^ b0c;
  out[9] = b1w ^ b1t;
  out[10] = b1w;
  out[11] = b1t ^ Math.imul(cluster[b0 + 1]!, 0x7586aa4d);
  out[12] = Math.imul(word[b0 + 2]!, 0x48f105c7) ^ b2t;
  out[26] = b0w ^ b1t;
  out[27] = b0t ^ b1w;
  out[28] = b0t ^ b1t;
  out[38] = b0t ^ b1t ^ b2t;
  out[96] = b0t ^ b1t ^ b2t ^ Math.imul(tag[b0 + 3]!, 0x4688b767);
}

/** The top of the stack and the front of the buffer, and what stands between them. */
export const FACING_PLACES = [15, 16, 17, 18, 19, 29, 31, 32, 35, 37, 39, 71, 72, 73, 84, 88, 92, 97, 98];

export function facingFeatures(words: Words, s0: number, b0: number, out: Int32Array): void {
  const { word, tag, cluster, coarse } = words;
  const s0w = Math.imul(word[s0]!, TOP_WORD);
  const s0t = Math.imul(tag[s0]!, TOP_TAG);
  const b0w = Math.imul(word[b0]!, FRONT_WORD);
  const b0t = Math.imul(tag[b0]!, FRONT_TAG);
  const s0c = Math.imul(cluster[s0]!, TOP_CLASS);
  const b0c = Math.imul(cluster[b0]!, FRONT_CLASS);
  const b1t = Math.imul(tag[b0 + 1]!, NEXT_TAG);
  const b2t = Math.imul(tag[b0 + 2]!, AFTER_TAG);
  const near = Math.imul(distance(s0, b0), NEAR);
  const gap = Math.imul(words.between(s0, b0), GAP);
  const s0k = Math.imul(coarse[s0]!, TOP_COARSE);
  const b0k = Math.imul(coarse[b0]!, FRONT_COARSE);
  const b1w = Math.imul(word[b0 + 1]!, NEXT_WORD);
  out[15] = s0w ^ s0t ^ b0w ^ b0t;
  out[16] = s0w ^ s0t ^ b0t;
  out[17] = s0t ^ b0w ^ b0t;
  out[18] = s0w ^ b0w;
  out[19] = s0t ^ b0t;
  out[29] = s0c ^ b0c ^ s0t ^ b0t;
  out[31] = s0w ^ b0c;
  out[32] = s0c ^ b0w;
  out[35] = s0w ^ b1t ^ b0t;
  out[37] = s0t ^ b0t ^ b1t;
  out[39] = s0t ^ b0t ^ b1t ^ b2t;
  out[71] = near ^ s0t ^ b0t;
  out[72] = near ^ s0w;
  out[73] = near ^ b0w;
  out[84] = gap ^ s0t ^ b0t;
  out[88] = gap ^ s0w ^ b0t;
  out[92] = s0t ^ s0k ^ b0t ^ b0k;
  out[97] = s0t ^ b0t ^ b1t ^ Math.imul(coarse[b0 + 1]!, 0x7656a513);
  out[98] = s0t ^ b0w ^ b1w;
}

/** The two topmost words of the stack, and what stands between them. */
export const STACK_PLACES = [20, 21, 22, 23, 30, 33, 34, 74, 75, 76, 85, 87, 93];

export function stackFeatures(words: Words, s1: number, s0: number, out: Int32Array): void {
  const { word, tag, cluster, coarse } = words;
  const s0w = Math.imul(word[s0]!, TOP_WORD);
  const s0t = Math.imul(tag[s0]!, TOP_TAG);
  const s1t = Math.imul(tag[s1]!, SECOND_TAG);
  const s1w = Math.imul(word[s1]!, SECOND_WORD);
  const s0c = Math.imul(cluster[s0]!, TOP_CLASS);
  const s1c = Math.imul(cluster[s1]!, SECOND_CLASS);
  const far = Math.imul(distance(s1, s0), FAR);
  const gap2 = Math.imul(words.between(s1, s0), GAP2);
  const s1k = Math.imul(coarse[s1]!, SECOND_COARSE);
  const s0k = Math.imul(coarse[s0]!, TOP_COARSE);
  out[20] = s0w ^ s0t ^ s1t;
  out[21] = s0t ^ s1w ^ s1t;
  out[22] = s0w ^ s1w;
  out[23] = s0t ^ s1t;
  out[30] = s0c ^ s1c ^ s0t ^ s1t;
  out[33] = s1w ^ s0c;
  out[34] = s1c ^ s0w;
  out[74] = far ^ s1t ^ s0t;
  out[75] = far ^ s1w;
  out[76] = far ^ s0w;
  out[85] = gap2 ^ s1t ^ s0t;
  out[87] = gap2 ^ s1w ^ s0t;
  out[93] = s1t ^ s1k ^ s0t ^ s0k;
}

/** What depends on more than two words: triples, children, counts of them. */
export const STATE_PLACES = Array.from({ length: maxTransitionFeatures }, (_, k) => k).filter(
  (k) => ![TOP_PLACES, SECOND_PLACES, FRONT_PLACES, FACING_PLACES, STACK_PLACES].some((places) => places.includes(k)),
);

export function stateFeatures(words: Words, state: State, out: Int32Array): void {
  const { word, tag, cluster, coarse } = words;
  const { left1, left2, right1, right2, leftCount, rightCount } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.front;
  const b1 = b0 + 1;
  const s0w = Math.imul(word[s0]!, TOP_WORD);
  const s0t = Math.imul(tag[s0]!, TOP_TAG);
  const s0c = Math.imul(cluster[s0]!, TOP_CLASS);
  const s1w = Math.imul(word[s1]!, SECOND_WORD);
  const s1t = Math.imul(tag[s1]!, SECOND_TAG);
  const s1c = Math.imul(cluster[s1]!, SECOND_CLASS);
  const b0w = Math.imul(word[b0]!, FRONT_WORD);
  const b0t = Math.imul(tag[b0]!, FRONT_TAG);
  const b0c = Math.imul(cluster[b0]!, FRONT_CLASS);
  const b1t = Math.imul(tag[b1]!, NEXT_TAG);
  const s2t = Math.imul(tag[s2]!, 0x57a2f33d);
  const s0l = left1[s0]!;
  const s0r = right1[s0]!;
  const s1l = left1[s1]!;
  const s1r = right1[s1]!;
  const b0l = left1[b0]!;
  const s0lt = Math.imul(tag[s0l]!, 0x66e63495);
  const s0rt = Math.imul(tag[s0r]!, 0x418638e1);
  const s1lt = Math.imul(tag[s1l]!, 0x7ce5cf43);
  const s1rt = Math.imul(tag[s1r]!, 0x509fff3d);
  const b0lt = Math.imul(tag[b0l]!, 0x4e9633f7);
  const s0l2t = Math.imul(tag[left2[s0]!]!, 0x65804429);
  const s0r2t = Math.imul(tag[right2[s0]!]!, 0x57d48a13);
  const s1r2t = Math.imul(tag[right2[s1]!]!, 0x4c0c3cc9);
  const b0l2t = Math.imul(tag[left2[b0]!]!, 0x7929f6e3);
  const s1l2t = Math.imul(tag[left2[s1]!]!, 0x66d5da41);
  const s0lw = Math.imul(word[s0l]!, 0x522657cf);
  const s0rw = Math.imul(word[s0r]!, 0x4b9b1793);
  const s1rw = Math.imul(word[s1r]!, 0x44f3e8af);
  const b0lw = Math.imul(word[b0l]!, 0x67a26e9f);
  const near = Math.imul(distance(s0, b0), NEAR);
  const far = Math.imul(distance(s1, s0), FAR);
  const s0v = Math.imul(few(leftCount[s0]!) * 4 + few(rightCount[s0]!), 0x5135bfb1);
  const s1v = Math.imul(few(leftCount[s1]!) * 4 + few(rightCount[s1]!), 0x455c55b3);
  const b0v = Math.imul(few(leftCount[b0]!), 0x4c374365);

  // Single words.
  out[13] = Math.imul(word[s2]!, 0x5ece0b93) ^ s2t;
  out[14] = s0t ^ s1t ^ b0t;
  // Pairs.
  out[24] = s1w ^ b0w;
  out[25] = s1t ^ b0t;
  out[36] = s1c ^ b0c ^ b0t;
  // Three and four words.
  out[40] = s2t ^ s1t ^ s0t;
  out[41] = s1t ^ s0t ^ b0t ^ b1t;
  out[42] = s2t ^ s1t ^ s0t ^ b0t;
  out[43] = s0w ^ s1t ^ b0t;
  out[44] = s0t ^ s1w ^ b0t;
  out[45] = s0t ^ s1t ^ b0w;
  // Children.
  out[46] = s0t ^ s0lt ^ b0t;
  out[47] = s0t ^ s0rt ^ b0t;
  out[48] = s0t ^ b0t ^ b0lt;
  out[49] = s1t ^ s1rt ^ s0t;
  out[50] = s1t ^ s1lt ^ s0t;
  out[51] = s1t ^ s0t ^ s0lt;
  out[52] = s1t ^ s0t ^ s0rt;
  out[53] = s0t ^ s0rt ^ s0r2t ^ b0t;
  out[54] = s0t ^ s0lt ^ s0l2t ^ b0t;
  out[55] = b0t ^ b0lt ^ b0l2t ^ s0t;
  out[56] = s1t ^ s1rt ^ s1r2t ^ s0t;
  out[57] = s1t ^ s1lt ^ s1l2t ^ s0t;
  out[58] = s0w ^ s0lw;
  out[59] = s0w ^ s0rw;
  out[60] = b0w ^ b0lw;
  out[61] = s1w ^ s1rw ^ s0t;
  // A preposition under the noun tells where the phrase belongs.
  out[62] = s0w ^ b0lw ^ b0t;
  out[63] = s1w ^ b0lw ^ b0t;
  out[64] = s1w ^ s0lw ^ s0t;
  out[65] = s0c ^ b0lw ^ b0c;
  out[66] = s1c ^ s0lw ^ s0c;
  out[67] = s1t ^ s0lw ^ s0t ^ b0t;
  out[68] = s0t ^ b0lw ^ b0t;
  out[69] = s0rw ^ s0t ^ b0t;
  out[70] = s1rw ^ s1t ^ s0t;
  // Distances and numbers of children.
  out[77] = far ^ near ^ s0t ^ b0t;
  out[78] = s0v ^ s0w;
  out[79] = s0v ^ s0t ^ b0t;
  out[80] = s1v ^ s1w;
  out[81] = s1v ^ s1t ^ s0t;
  out[82] = b0v ^ b0w;
  out[83] = b0v ^ b0t ^ s0t;
  // What stands between two words: verbs, commas, conjunctions.
  const gap = Math.imul(words.between(s0, b0), GAP);
  const gap2 = Math.imul(words.between(s1, s0), GAP2);
  out[86] = gap2 ^ gap ^ s1t ^ b0t;
  // Coarse classes of words stand in for rare ones; prepositions of phrases already attached, and one word further ahead.
  const s0k = Math.imul(coarse[s0]!, TOP_COARSE);
  const s1k = Math.imul(coarse[s1]!, SECOND_COARSE);
  const b0k = Math.imul(coarse[b0]!, FRONT_COARSE);
  const inner = Math.imul(word[left1[s0r]!]!, 0x5e94cba9);
  out[89] = s0k ^ b0k ^ s1k ^ b0t;
  out[90] = s1k ^ s0k ^ Math.imul(word[s0l]!, 0x4b9c7bed) ^ b0t;
  out[91] = s0k ^ b0k ^ b0lw ^ s1k;
  out[94] = s0w ^ inner ^ b0lw;
  out[95] = s0t ^ inner ^ b0t ^ b0lw;
  out[99] = s2t ^ Math.imul(word[s2]!, 0x5ece0b93) ^ s0t ^ b0t;
  out[100] = s1w ^ s0rw ^ s0t;
}

/** How many numbers `writeView` writes. */
export const viewSize = 20;

/** Writes all of a state that templates look at: states with equal views of one sentence have equal features. */
export function writeView(state: State, out: Int32Array): void {
  const { left1, left2, right1, right2, leftCount, rightCount } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.front;
  const s0r = right1[s0]!;
  out[0] = b0;
  out[1] = s0;
  out[2] = s1;
  out[3] = state.top(2);
  out[4] = left1[s0]!;
  out[5] = s0r;
  out[6] = left1[s1]!;
  out[7] = right1[s1]!;
  out[8] = left1[b0]!;
  out[9] = left2[s0]!;
  out[10] = right2[s0]!;
  out[11] = left2[s1]!;
  out[12] = right2[s1]!;
  out[13] = left2[b0]!;
  out[14] = left1[s0r]!;
  out[15] = few(leftCount[s0]!);
  out[16] = few(rightCount[s0]!);
  out[17] = few(leftCount[s1]!);
  out[18] = few(rightCount[s1]!);
  out[19] = few(leftCount[b0]!);
}

/** Writes the hashes of all templates for `state` to `out` and returns how many. */
export function transitionFeatures(state: State, words: Words, out: Int32Array): number {
  const s0 = state.top(0);
  const s1 = state.top(1);
  topFeatures(words, s0, out);
  secondFeatures(words, s1, out);
  frontFeatures(words, state.front, out);
  facingFeatures(words, s0, state.front, out);
  stackFeatures(words, s1, s0, out);
  stateFeatures(words, state, out);
  return finish(out, maxTransitionFeatures);
}
