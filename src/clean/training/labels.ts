import type { Block } from '../blocks.ts';

/** Words of a text as evaluations of body extraction count them. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

const CANDIDATES = 40;

/**
 * Which blocks of a page are body, told from the body's own text: every block that stands word for word in the
 * body may be one; of those the heaviest chain that keeps the order of the body is taken, so that a menu entry
 * whose word also falls in the story is not.
 */
export function labelBlocks(blocks: readonly Block[], body: string): boolean[] {
  const words = wordsOf(body);
  const places = new Map<string, number[]>();
  words.forEach((word, i) => places.set(word, [...(places.get(word) ?? []).slice(-5000), i]));
  interface Match {
    readonly block: number;
    readonly from: number;
    readonly to: number;
    readonly weight: number;
  }
  const matches: Match[] = [];
  blocks.forEach((block, b) => {
    const own = wordsOf(block.text);
    if (own.length === 0) return;
    let found = 0;
    for (const from of places.get(own[0]!) ?? []) {
      if (found >= CANDIDATES) break;
      const length = agreement(words, from, own);
      if (length < own.length * 0.8) continue;
      found++;
      matches.push({ block: b, from, to: from + length, weight: length - 0.5 });
    }
  });
  return heaviestChain(matches, blocks.length);
}

/** How many of `own` stand in `words` from here on. */
function agreement(words: readonly string[], from: number, own: readonly string[]): number {
  let k = 0;
  while (k < own.length && words[from + k] === own[k]) k++;
  return k;
}

function heaviestChain(
  matches: readonly { readonly block: number; readonly from: number; readonly to: number; readonly weight: number }[],
  blocks: number,
): boolean[] {
  const best = matches.map((m) => m.weight);
  const previous = matches.map(() => -1);
  // A menu entry far above the body that happens to match its first word costs the chain more than it brings.
  const apart = (a: number, b: number): number => Math.min(0.9, 0.02 * (b - a - 1));
  for (let i = 0; i < matches.length; i++) {
    for (let k = Math.max(0, i - 4000); k < i; k++) {
      const [a, b] = [matches[k]!, matches[i]!];
      if (a.block >= b.block || a.to > b.from) continue;
      const weight = best[k]! + b.weight - apart(a.block, b.block);
      if (weight > best[i]!) [best[i], previous[i]] = [weight, k];
    }
  }
  const kept = Array.from({ length: blocks }, () => false);
  let at = best.reduce((top, w, i) => (w > (best[top] ?? 0) ? i : top), matches.length > 0 ? 0 : -1);
  for (; at >= 0; at = previous[at]!) kept[matches[at]!.block] = true;
  return kept;
}
