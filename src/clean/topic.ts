import type { Shape } from './shape.ts';

/** Words of three letters and less, and endings, say little: a word is known by its first six letters. */
const STEM = 6;
const LONGEST = 240;

/** The stems of the longer words of a line in lower case. */
function stemsOf(lower: string): string[] {
  const words = lower.match(/[\p{L}\p{N}]{4,40}/gu) ?? [];
  return words.map((word) => word.slice(0, STEM));
}

/** What is known of the page's matter before it is read: stems of its address and of the title given with it. */
export function hintOf(url: string | null, title: string | null): ReadonlySet<string> {
  const path = (url ?? '').slice(0, 500).replace(/^[a-z]{1,10}:\/\/[^/]{0,200}/i, '');
  return new Set([...stemsOf(path.toLowerCase().replace(/[^a-z]+/g, ' ')), ...stemsOf((title ?? '').slice(0, 300).toLowerCase())]);
}

export interface Guess {
  /** Index of the line that is most likely the headline, -1 where none is. */
  readonly index: number;
  readonly stems: ReadonlySet<string>;
  readonly score: number;
}

/**
 * Guesses the headline before anything is decided: a line of title length that shares words with the address, or
 * with the page's long lines, and stands not far above one.
 */
export function guessHeadline(shapes: readonly Shape[], hint: ReadonlySet<string>, untilGood: readonly number[]): Guess {
  const spread = new Map<string, number>();
  for (const s of shapes) if (s.good) for (const stem of new Set(s.stems)) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  let best: Guess = { index: -1, stems: new Set(), score: 0 };
  shapes.forEach((s, i) => {
    if (s.words < 3 || s.words > 32 || s.chars > LONGEST || s.startsItem || s.endsColon || s.reasons.length > 1 || untilGood[i]! > 60)
      return;
    const stems = new Set(s.stems);
    if (stems.size < 2) return;
    let known = 0;
    let hinted = 0;
    for (const stem of stems) {
      known += Math.min(3, spread.get(stem) ?? 0) / 3;
      if (hint.has(stem)) hinted++;
    }
    const wanted = hint.size === 0 ? 0 : (2 * hinted) / (stems.size + hint.size);
    const score =
      4 * wanted +
      (1.5 * known) / Math.max(3, stems.size) +
      0.12 * Math.min(6, known) -
      0.12 * Math.log2(1 + untilGood[i]!) -
      (s.endsSentence && !s.endsQuestion ? 1 : 0);
    if (score > best.score) best = { index: i, stems, score };
  });
  return best;
}
