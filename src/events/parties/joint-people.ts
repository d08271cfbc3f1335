/** "U.S. and Japanese negotiators" are of both, though a mention takes in the last adjective alone. */
import type { Token } from '../../syntax/types.ts';
import { childrenIn, withConjuncts, type Tree } from '../tree.ts';
import { namedAt } from './mentions.ts';
import { nation } from './nation.ts';
import { withIds } from './party.ts';
import type { Ground, Party } from './types.ts';

/** The party of a noun with those that adjectives coordinated with its own name; the party itself where there are none. */
export function jointPeople(ground: Ground, tree: Tree, token: Token, party: Party): Party {
  if (token.upos !== 'NOUN') return party;
  const owners = childrenIn(tree, token, 'compound', 'amod', 'nmod:poss')
    .map((owner) => withConjuncts(tree, owner))
    .find((list) => list.length > 1);
  const ids = [
    ...new Set((owners ?? []).flatMap((owner) => (namedAt(ground.mentions, owner, token) ?? nation(ground, tree, owner))?.ids ?? [])),
  ];
  return ids.length > party.ids.length && party.ids.every((id) => ids.includes(id)) ? withIds(party, ids) : party;
}
