/** Where an act took place, as its clause names it. */
import type { Token } from '../syntax/types.ts';
import { casesOf, childrenIn, type Tree } from './tree.ts';

/** "in Geneva", "at Camp David": the name after "in" or "at" beside the act; null where there is none. */
export function placeOf(tree: Tree, anchor: Token): string | null {
  const phrase = childrenIn(tree, anchor, 'obl', 'nmod').find(
    (c) =>
      (c.upos === 'PROPN' || c.name === 'place' || c.name === 'state') &&
      c.name !== 'date' &&
      casesOf(tree, c).some((k) => k === 'in' || k === 'at'),
  );
  if (!phrase) return null;
  const flat = childrenIn(tree, phrase, 'flat', 'compound').filter((c) => c.upos === 'PROPN');
  const start = Math.min(phrase.start, ...flat.map((c) => c.start));
  const end = Math.max(phrase.end, ...flat.map((c) => c.end));
  const from = tree.sentence.sentence.start;
  return tree.sentence.sentence.text.slice(start - from, end - from);
}
