import type { Block } from './blocks.ts';

/** Kept blocks at the end of the page among which a note on the author is looked for. */
const REACH = 3;
/** Paragraphs that a story has at least. */
const STORY = 4;
const LONGEST = 500;
/** What such a note goes on with after the name. */
const GOES_ON =
  /^,? (?:is|was|has|covers|covered|writes|wrote|reports|reported|joined|teaches|lives|works|heads|directs|served|serves|leads|specialises|specializes|edits|contributes)\b/;

/** Indices of the last kept blocks that tell who the author is: they open with the author's full name. */
export function authorBios(kept: readonly Block[], author: string | null): ReadonlySet<number> {
  const names = (author ?? '').split(/,? and | & |, /).filter((name) => name.includes(' '));
  const found = new Set<number>();
  for (let i = Math.max(STORY, kept.length - REACH); i < kept.length; i++) {
    const { text } = kept[i]!;
    if (text.length <= LONGEST && names.some((name) => text.startsWith(name) && GOES_ON.test(text.slice(name.length)))) found.add(i);
  }
  return found;
}
