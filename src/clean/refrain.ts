import type { Block } from './blocks.ts';

/** Times a line must stand on a page, and at how many of them beside running text, to be a refrain. */
const TIMES = 3;
const LONGEST = 80;
/** A line this long reads like a paragraph. */
const PARAGRAPH = 90;

/**
 * Which blocks are a refrain: the same short line again and again between the paragraphs ("Advertisement",
 * "Article content", "Continue reading the main story"). They go before anything else is weighed, since they part
 * paragraphs that belong together. Null for none.
 */
export function refrains(blocks: readonly Block[]): boolean[] | null {
  if (blocks.length <= TIMES) return null;
  const between = blocks.filter(({ text }, i) => text.length <= LONGEST && (isParagraph(blocks[i - 1]) || isParagraph(blocks[i + 1])));
  if (between.length < TIMES) return null;
  const counts = new Map<string, number>();
  let most = 0;
  for (const { text } of between) {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    most = Math.max(most, count);
  }
  if (most < TIMES) return null;
  return blocks.map(({ text }) => text.length <= LONGEST && (counts.get(text) ?? 0) >= TIMES && !/[.!?]["”’)]?$/.test(text));
}

const isParagraph = (block: Block | undefined): boolean => block !== undefined && block.text.length >= PARAGRAPH;
