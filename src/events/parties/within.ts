/** A party inside a noun phrase that names none itself: whose thing it is, by, from or against whom. */
import type { Token } from '../../syntax/types.ts';
import { casesOf, childrenIn, withConjuncts, type Tree } from '../tree.ts';
import { direct } from './direct.ts';
import { withIds } from './party.ts';
import { namesPlace } from './town.ts';
import type { Ground, Party } from './types.ts';
import { unknownName } from './unknown-name.ts';
import { meansOthers } from './words.ts';

/** "Its employees' actions": people of the one who acts. */
const isOwn = (tree: Tree, child: Token): boolean =>
  child.deprel === 'nmod:poss' && childrenIn(tree, child, 'nmod:poss').some((owner) => owner.upos === 'PRON');

/** "Membership in the bank", "the bill in the Senate": where a thing is, unless it is a country. */
const isPlaceOf = (tree: Tree, child: Token, { ids }: Party): boolean =>
  casesOf(tree, child).includes('in') && !ids.some((id) => id.startsWith('state/'));

/** "Action by Peru and Chile", "Peruvian and Chilean growth": all who are coordinated, named as the first one is. */
function withOthers(ground: Ground, tree: Tree, child: Token, whole: Token, first: Party): Party {
  const others = withConjuncts(tree, child)
    .slice(1)
    .filter((other) => other.upos === child.upos)
    .flatMap((other) => direct(ground, tree, other, whole) ?? []);
  return others.length === 0 ? first : withIds(first, [...new Set([first, ...others].flatMap((p) => p.ids))]);
}

/** "Its NATO partner", "an EU ally": one of the members, which the words do not name, not the organisation. */
const isFellow = ({ lemma, xpos }: Token, { ids }: Party): boolean =>
  FELLOWS.has(lemma) && xpos === 'NN' && ids.every((id) => id.startsWith('organisation/'));
export const FELLOWS = new Set(['partner', 'ally', 'member', 'neighbour', 'neighbor', 'rival']);

/** The first party among what belongs to a noun, then what its phrases with one of the `cases` speak of, down to `depth` levels. */
export function within(ground: Ground, tree: Tree, token: Token, cases: readonly string[], depth: number): Party | null {
  if (depth === 0) return null;
  const nearer = [
    ...childrenIn(tree, token, 'nmod:poss'),
    ...childrenIn(tree, token, 'compound', 'amod'),
    ...childrenIn(tree, token, 'flat'),
  ];
  const further = cases.flatMap((c) => childrenIn(tree, token, 'nmod', 'obl', 'acl').filter((child) => casesOf(tree, child).includes(c)));
  const candidates = [...nearer, ...further].filter(
    (child) => !namesPlace(ground.lexicon, child, token) && !isOwn(tree, child) && !meansOthers(tree, child),
  );
  for (const child of candidates) {
    const party = direct(ground, tree, child, token);
    if (party && !isPlaceOf(tree, child, party) && !isFellow(token, party)) return withOthers(ground, tree, child, token, party);
  }
  for (const child of candidates) {
    const party = within(ground, tree, child, cases, depth - 1);
    if (party) return party;
  }
  const owner = childrenIn(tree, token, 'nmod:poss')[0];
  return owner ? unknownName(ground, tree, owner) : null;
}
