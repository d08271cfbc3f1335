/** The party a word itself names: the rules in their order, the surest first. */
import type { Token } from '../../syntax/types.ts';
import { casesOf, childrenIn, withConjuncts, type Tree } from '../tree.ts';
import { bearer } from './bearer.ts';
import { isCollectiveNoun, isThingNoun } from './generic.ts';
import { ethnicGroup } from './ethnic.ts';
import { group } from './group.ts';
import { latter } from './latter.ts';
import { namedAt } from './mentions.ts';
import { nation } from './nation.ts';
import { withIds } from './party.ts';
import type { Ground, Party } from './types.ts';
import { MEANS_OTHERS, prefixOf } from './words.ts';

/** Words before examples of a noun. */
const EXAMPLES = new Set(['such', 'as', 'including', 'like']);

/** Actors named in apposition: "the two premiers, Tsipras and Zaev". */
function inApposition({ mentions, nouns }: Ground, tree: Tree, token: Token, whole?: Token): Party | null {
  // A day or an embassy is nobody: a name beside it belongs to another phrase.
  if (token.name === 'date' || isThingNoun(nouns, token)) return null;
  for (const apposed of childrenIn(tree, token, 'appos', 'flat')) {
    // "The ruling, according to Rossi": a phrase is no apposition, unless it names examples.
    if (casesOf(tree, apposed).some((word) => !EXAMPLES.has(word))) continue;
    // "ousted by a junta, Rossi fled": somebody is no apposition of many.
    if (apposed.name === 'person' && isCollectiveNoun(nouns, token)) continue;
    const named = withConjuncts(tree, apposed).flatMap((one) => namedAt(mentions, one, whole) ?? []);
    if (named[0]) return withIds(named[0], [...new Set(named.flatMap((p) => p.ids))]);
  }
  return null;
}

/** The party a word names. `whole`: the noun it is part of, whose own mention does not count. */
export const direct = (ground: Ground, tree: Tree, token: Token, whole?: Token): Party | null =>
  MEANS_OTHERS.has(prefixOf(tree, token) ?? '') ? null : named(ground, tree, token, whole);

const named = (ground: Ground, tree: Tree, token: Token, whole?: Token): Party | null =>
  namedAt(ground.mentions, token, whole) ??
  inApposition(ground, tree, token, whole) ??
  ethnicGroup(ground, tree, token) ??
  nation(ground, tree, token) ??
  bearer(ground, tree, token) ??
  latter(ground, tree, token) ??
  group(ground, tree, token);
