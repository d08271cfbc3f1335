/** With whom a thing is shared: "cancelled Rossi's deal with Peru" ends what Peru is party to, whoever made it. */
import type { Token } from '../../syntax/types.ts';
import type { Match } from '../matching/types.ts';
import type { Party, PartyFinder } from '../parties/index.ts';
import { casesOf, childrenIn, type Tree } from '../tree.ts';

/** Things that two sides have together. */
const SHARED = new Set(
  (
    'deal agreement accord pact treaty arrangement contract understanding talk negotiation meeting summit dialogue conversation contact relation ' +
    'relationship tie link partnership alliance cooperation truce ceasefire detente rapprochement friendship'
  ).split(' '),
);

/** The parties other than who acts that a thing of two sides names after "with", at it or at its verb. */
export function partnersOf(tree: Tree, { anchor }: Match, thing: Token, mine: readonly string[], finder: PartyFinder): Party[] {
  if (!SHARED.has(thing.lemma)) return [];
  return [...childrenIn(tree, thing, 'nmod'), ...childrenIn(tree, anchor, 'obl')]
    .filter((c) => c.index > thing.index && casesOf(tree, c).includes('with'))
    .slice(0, 1)
    .flatMap((partner) => finder.resolve(tree, partner, 'none'))
    .filter(({ ids }) => ids.some((id) => !mine.includes(id)));
}
