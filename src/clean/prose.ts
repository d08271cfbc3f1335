import type { Shape } from './shape.ts';
import { WordCounter } from './words.ts';

/** In how many good lines of the page at hand each longer word, and each stem, stands. */
export const prose = { words: new WordCounter(), stems: new WordCounter() };

/** The good lines that are counted. */
let counted: Shape[] = [];

/** Counts the words of a page's good lines; those of the page before serve where they are the same, as in the next round of cleaning. */
export function readProse(shapes: readonly Shape[]): void {
  const good = shapes.filter((s) => s.good);
  if (good.length === counted.length && good.every((s, i) => s === counted[i])) return;
  counted = good;
  prose.words.clear();
  prose.stems.clear();
  good.forEach(({ content, stems }, i) => {
    for (const word of content) prose.words.add(word, i);
    for (const stem of stems) prose.stems.add(stem, i);
  });
}
