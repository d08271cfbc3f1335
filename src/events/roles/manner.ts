/** "Criticised the way Peru fights", "praised the manner in which Chile voted": who does it is meant, wherever the tree hangs the clause. */
import type { Token } from '../../syntax/types.ts';
import type { Party, PartyFinder } from '../parties/index.ts';
import { headOf, relation, subtree, type Tree } from '../tree.ts';

const MANNERS = new Set(['way', 'manner']);
/** Words that may open the clause. */
const OPENERS = /^(?:that|in|which)$/i;

/** Whose manner of doing something a noun means; nobody for other nouns. */
export function ofManner(tree: Tree, noun: Token, finder: PartyFinder): Party[] {
  if (!MANNERS.has(noun.lemma)) return [];
  let first = noun.index + 1;
  while (OPENERS.test(tree.tokens[first]?.text ?? '')) first++;
  const doer = tree.tokens.find(
    (t) =>
      t.index >= first &&
      relation(t) === 'nsubj' &&
      headOf(tree, t)!.index > t.index &&
      subtree(tree, t).every((part) => part.index >= first) &&
      subtree(tree, t).some((part) => part.index === first),
  );
  return doer && doer.upos !== 'PRON' ? finder.resolve(tree, doer, 'source') : [];
}
