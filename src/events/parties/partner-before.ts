/** "…, Peru and all its neighbours said": a first conjunct that the parser gave to another clause. */
import type { Token } from '../../syntax/types.ts';
import { casesOf, childrenIn, isUnder, lower, type Tree } from '../tree.ts';

/** The name right before the "and" that opens a noun phrase, where the tree does not join the two. */
export function partnerBefore(tree: Tree, token: Token): Token | undefined {
  const cc = childrenIn(tree, token, 'cc').find((c) => c.index < token.index && lower(c) === 'and');
  const partner = cc && tree.tokens[cc.index - 1];
  if (!partner || partner.upos !== 'PROPN' || partner.index === token.head || isUnder(tree, partner, token)) return undefined;
  // "forces loyal to Peru and a militia armed by it": a phrase of its own, or one of the two alone described.
  if (casesOf(tree, partner).length > 0 || childrenIn(tree, token, 'acl').length > 0) return undefined;
  // Nothing but the phrase itself stands between the "and" and its noun.
  return tree.tokens.slice(cc.index + 1, token.index).every((t) => isUnder(tree, t, token)) ? partner : undefined;
}
