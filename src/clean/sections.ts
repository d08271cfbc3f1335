import type { RemovalReason } from '../model.ts';
import type { Block } from './blocks.ts';

/** Lines a list of links has at most, and words one of them has. */
const LINES = 12;
const WORDS = 16;
const SENTENCE_END = /[.!?:;]["'”’)]?$/;

/**
 * Which blocks are the links under a heading such as "Latest news" or "Most read": the short lines that follow it,
 * none of which ends like a sentence, up to the first that does; null for none. `heading` says which blocks are such headings.
 */
export function linkLists(blocks: readonly Block[], heading: (i: number) => boolean): (RemovalReason | null)[] | null {
  let found: (RemovalReason | null)[] | null = null;
  for (let i = 0; i < blocks.length; i++) {
    if (!heading(i)) continue;
    for (let k = i + 1; k <= i + LINES && k < blocks.length && isLink(blocks[k]!.text); k++) {
      found ??= blocks.map(() => null);
      found[k] = 'related';
    }
  }
  return found;
}

function isLink(text: string): boolean {
  return text.length <= 140 && !SENTENCE_END.test(text) && !/^[\p{Ll}"“«(–—-]|^\d{1,2}[.)] /u.test(text) && text.split(' ').length <= WORDS;
}
