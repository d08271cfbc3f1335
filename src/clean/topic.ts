import { prose } from './prose.ts';
import type { Shape } from './shape.ts';
import { stemsIn, WordCounter } from './words.ts';

const LONGEST = 240;

/** What is known of the page's matter before it is read: stems of its address and of the title given with it. */
export function hintOf(url: string | null, title: string | null): ReadonlySet<number> {
  const path = (url ?? '').slice(0, 500).replace(/^[a-z]{1,10}:\/\/[^/]{0,200}/i, '');
  return new Set([...stemsIn(path.toLowerCase().replace(/[^a-z]+/g, ' ')), ...stemsIn((title ?? '').slice(0, 300))]);
}

export interface Guess {
  /** Index of the line that is most likely the headline, -1 where none is. */
  readonly index: number;
  /** How many stems it has; they are in `headlineStems` until the next guess. */
  readonly stems: number;
  readonly score: number;
}

/** The stems of the last guess, each counted once. */
export const headlineStems = new WordCounter();

/**
 * Guesses the headline before anything is decided: a line of title length that shares words with the address, or
 * with the page's prose (read before), and stands not far above it.
 */
export function guessHeadline(shapes: readonly Shape[], hint: ReadonlySet<number>, untilGood: ArrayLike<number>): Guess {
  let index = -1;
  let best = 0;
  shapes.forEach((s, i) => {
    if (s.words < 3 || s.words > 32 || s.chars > LONGEST || s.startsItem || s.endsColon || s.reasons.length > 1 || untilGood[i]! > 60)
      return;
    const { stems } = s;
    if (stems.length < 2) return;
    let known = 0;
    let hinted = 0;
    for (const stem of stems) {
      known += Math.min(3, prose.stems.count(stem)) / 3;
      if (hint.has(stem)) hinted++;
    }
    const wanted = hint.size === 0 ? 0 : (2 * hinted) / (stems.length + hint.size);
    const score =
      4 * wanted +
      (1.5 * known) / Math.max(3, stems.length) +
      0.12 * Math.min(6, known) -
      0.12 * Math.log2(1 + untilGood[i]!) -
      (s.endsSentence && !s.endsQuestion ? 1 : 0);
    if (score > best) [index, best] = [i, score];
  });
  headlineStems.clear();
  const stems = shapes[index]?.stems ?? [];
  for (const stem of stems) headlineStems.add(stem, 0);
  return { index, stems: stems.length, score: best };
}
