/** Acts that somebody is only asked to do, or accused of: part of the demand or the charge, no events of their own. */
import type { Token } from '../../syntax/types.ts';
import { casesOf, childIn, childrenIn, firstConjunct, headOf, isPassive, lower, relation, type Tree } from '../tree.ts';
import { words } from './types.ts';

const ASKS = words(
  'urge ask call press push lobby pressure request require demand advise encourage instruct beg implore petition appeal tell',
);
const ACCUSES = words('accuse suspect');

/** Whether a verb is the bare infinitive of a verb of asking: "asked | to join". */
export const isInfinitiveOfAsking = (tree: Tree, verb: Token, above: Token): boolean =>
  ASKS.has(above.lemma) &&
  ['xcomp', 'ccomp', 'advcl'].includes(relation(verb)) &&
  casesOf(tree, verb).includes('to') &&
  !childIn(tree, verb, 'aux', 'cop');

/** Whether it is what somebody is accused of: "accused of | shelling". */
export const isCharge = (tree: Tree, verb: Token, above: Token): boolean =>
  ACCUSES.has(above.lemma) && verb.xpos === 'VBG' && casesOf(tree, verb).includes('of');

/** Whether somebody else asks for the act of a verb or says it was done, and the sentence tells no more of it. */
export function isOnlyAsked(tree: Tree, anchor: Token): boolean {
  const verb = firstConjunct(tree, anchor);
  const above = headOf(tree, verb);
  if (!above || (verb !== anchor && anchor.xpos !== verb.xpos)) return false;
  if (isCharge(tree, verb, above)) return true;
  // "told not to bar anyone": that it is forbidden is worth telling, as denied.
  if (childrenIn(tree, verb, 'advmod').some((c) => lower(c) === 'not')) return false;
  const asked = isPassive(tree, above) || childrenIn(tree, above, 'obj', 'iobj').some((c) => c.index > above.index && c.index < verb.index);
  return asked && isInfinitiveOfAsking(tree, verb, above);
}
