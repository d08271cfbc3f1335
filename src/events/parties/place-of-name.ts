/** "The province of Cusco declared": the name says which province, and acts; its country does not. */
import type { Token } from '../../syntax/types.ts';
import { casesOf, childrenIn, type Tree } from '../tree.ts';
import { namedAt } from './mentions.ts';
import { nation } from './nation.ts';
import type { Ground, Party } from './types.ts';

const PLACES = new Set(['province', 'republic', 'kingdom', 'state', 'emirate', 'sultanate']);

/** The party named after a noun of a political place. */
export function placeOfName(ground: Ground, tree: Tree, token: Token, noun: string): Party | null {
  if (!PLACES.has(noun)) return null;
  const name = childrenIn(tree, token, 'nmod').find((c) => c.upos === 'PROPN' && casesOf(tree, c).includes('of'));
  return name ? (namedAt(ground.mentions, name, token) ?? nation(ground, tree, name)) : null;
}
