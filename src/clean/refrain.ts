import type { Block } from './blocks.ts';

/** Times a line must stand on a page, and at how many of them beside running text, to be a refrain. */
const TIMES = 3;
const LONGEST = 80;
/** A line this long reads like a paragraph. */
const PARAGRAPH = 90;

/**
 * Which blocks are a refrain: the same short line again and again between the paragraphs ("Advertisement",
 * "Article content", "Continue reading the main story"). They go before anything else is weighed, since they part
 * paragraphs that belong together.
 */
export function refrains(blocks: readonly Block[]): boolean[] {
  const counts = new Map<string, number>();
  blocks.forEach(({ text }, i) => {
    if (text.length > LONGEST) return;
    const beside = isParagraph(blocks[i - 1]) || isParagraph(blocks[i + 1]);
    if (beside) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  return blocks.map(({ text }) => text.length <= LONGEST && (counts.get(text) ?? 0) >= TIMES && !/[.!?]["”’)]?$/.test(text));
}

const isParagraph = (block: Block | undefined): boolean => block !== undefined && block.text.length >= PARAGRAPH;
