/** Trees written by hand, so that a test of one rule does not hang on what the parser makes of a sentence. */
import { treeOf, type Tree } from '../../src/events/tree.ts';
import type { Token, Upos } from '../../src/syntax/types.ts';

/**
 * The tree of words written as `text/UPOS/relation/head`, the head counted from 1 and 0 for the root, underscores for
 * the spaces of a name: `Russian/ADJ/amod/2 diplomats/NOUN/nsubj/3 left/VERB/root/0`.
 */
export function treeFrom(words: string, more: Readonly<Record<string, Partial<Token>>> = {}): Tree {
  let at = 0;
  const tokens = words.split(' ').map((word, index): Token => {
    const [raw, upos, deprel, head] = word.split('/') as [string, Upos, string, string];
    const text = raw.replaceAll('_', ' ');
    const start = at;
    at += text.length + 1;
    const small = text.toLowerCase();
    return {
      index,
      text,
      start,
      end: start + text.length,
      lemma: small,
      upos,
      xpos: upos,
      head: Number(head) - 1,
      deprel,
      name: null,
      ...more[text],
    };
  });
  const text = tokens.map((t) => t.text).join(' ');
  return treeOf({ sentence: { index: 0, paragraph: 0, headline: false, start: 0, end: text.length, text }, tokens, certainty: 1 });
}

/** The first token with the words. */
export function wordIn(tree: Tree, text: string): Token {
  const token = tree.tokens.find((t) => t.text === text);
  if (!token) throw new Error(`no "${text}" in "${tree.sentence.sentence.text}"`);
  return token;
}
