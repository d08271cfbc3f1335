import type { Shape } from './shape.ts';

/** Removed blocks between two stretches of kept ones from which they stand apart. */
const APART = 8;
/** Characters of the main stretch below which there is none: of a short report any half may be the story. */
const STORY = 1500;
/** A stretch that has a smaller share of the main one's characters may be no part of the story. */
const SMALL = 0.25;
/** It is none where a smaller share of its longer words stands in the main one. */
const AKIN = 0.35;

/**
 * Which kept blocks stand far from the story, in small stretches of their own that speak of something else: comments
 * above the headline, tables of cookies below the page, teasers in a side bar. The story is the stretch that has most
 * characters. `open` says which blocks may go; those in `refrain` do not count as a distance. Null for none.
 */
export function islands(
  kept: readonly boolean[],
  shapes: readonly Shape[],
  open: (i: number) => boolean,
  refrain: readonly boolean[] | null,
): boolean[] | null {
  // Most pages have no such distance.
  if (kept.length < APART + 2) return null;
  const stretches = stretchesOf(kept, refrain);
  if (stretches.length < 2) return null;
  const chars = stretches.map((stretch) => stretch.reduce((sum, i) => sum + shapes[i]!.chars, 0));
  const most = Math.max(...chars);
  if (most < STORY) return null;
  const out = kept.map(() => false);
  const words = new Set(stretches[chars.indexOf(most)]!.flatMap((i) => shapes[i]!.content));
  stretches.forEach((stretch, s) => {
    if (chars[s]! >= most * SMALL) return;
    const own = stretch.flatMap((i) => shapes[i]!.content);
    if (own.filter((word) => words.has(word)).length >= own.length * AKIN && own.length > 0) return;
    for (const i of stretch) out[i] = open(i);
  });
  return out;
}

function stretchesOf(kept: readonly boolean[], refrain: readonly boolean[] | null): number[][] {
  const stretches: number[][] = [];
  let gone = Infinity;
  kept.forEach((stays, i) => {
    if (refrain?.[i]) return;
    if (!stays) {
      gone++;
      return;
    }
    if (gone >= APART) stretches.push([]);
    stretches.at(-1)!.push(i);
    gone = 0;
  });
  return stretches;
}
