/** Acts that somebody is only asked to do, or accused of: part of the demand or the charge, no events of their own. */
import type { Token } from '../../syntax/types.ts';
import { casesOf, childIn, childrenIn, childrenOf, firstConjunct, headOf, isPassive, lower, relation, type Tree } from '../tree.ts';
import { words } from './types.ts';

const ASKS = words(
  'urge ask call press push lobby pressure request require demand advise encourage instruct beg implore petition appeal tell',
);
/** Verbs above a clause in the bare form: "demanded | he resign". */
const DEMANDS = words('demand request insist ask urge propose suggest recommend');
const STAGES = words('stop start begin continue keep resume cease avoid');
const ACCUSES = words('accuse suspect');

/** Whether a verb is the bare infinitive of a verb of asking: "asked | to join". */
export const isInfinitiveOfAsking = (tree: Tree, verb: Token, above: Token): boolean =>
  ASKS.has(above.lemma) &&
  ['xcomp', 'ccomp', 'advcl'].includes(relation(verb)) &&
  casesOf(tree, verb).includes('to') &&
  !childIn(tree, verb, 'aux', 'cop');

/** Whether a verb without tense says what is demanded, "that" and "should" left out: "demanded | she apologise". */
export const isBareDemand = (tree: Tree, verb: Token, above: Token): boolean =>
  DEMANDS.has(above.lemma) &&
  above.index < verb.index &&
  ['xcomp', 'ccomp'].includes(relation(verb)) &&
  /^VBP?$/.test(verb.xpos) &&
  lower(verb) === verb.lemma &&
  casesOf(tree, verb).length === 0 &&
  !childIn(tree, verb, 'aux', 'mark') &&
  !childrenOf(tree, verb).some((c) => c.xpos.startsWith('W')) &&
  [...childrenIn(tree, above, 'obj', 'iobj'), ...childrenIn(tree, verb, 'nsubj')].some(
    (c) => c.index > above.index && c.index < verb.index,
  );

/** Whether it is what somebody is accused of: "accused of | shelling". */
export const isCharge = (tree: Tree, verb: Token, above: Token): boolean =>
  ACCUSES.has(above.lemma) && verb.xpos === 'VBG' && casesOf(tree, verb).includes('of');

/** Words of what is promised or assured: the clause after them tells the promise. */
const ASSURANCES = words('guarantee assurance');

/** "won guarantees that | its forces would not attack": what is guaranteed. */
function isAssured(tree: Tree, verb: Token, above: Token): boolean {
  // Where no noun is left for it, the parser may take "that" for an object.
  const that = childrenOf(tree, verb).find((c) => lower(c) === 'that' && c.index < verb.index);
  if (!that || !childIn(tree, verb, 'aux')) return false;
  return ASSURANCES.has(above.lemma) || ASSURANCES.has(tree.tokens[that.index - 1]?.lemma ?? '');
}

/** Whether somebody else asks for the act of a verb or says it was done, and the sentence tells no more of it. */
export function isOnlyAsked(tree: Tree, anchor: Token): boolean {
  let verb = firstConjunct(tree, anchor);
  let above = headOf(tree, verb);
  // "Asked him to stop investigating": what is to stop is part of the request.
  if (above && verb === anchor && relation(verb) === 'xcomp' && verb.xpos === 'VBG' && STAGES.has(above.lemma)) {
    verb = above;
    above = headOf(tree, verb);
    return above !== undefined && isInfinitiveOfAsking(tree, verb, above);
  }
  if (!above || (verb !== anchor && anchor.xpos !== verb.xpos)) return false;
  if (isCharge(tree, verb, above) || isAssured(tree, verb, above)) return true;
  if (isBareDemand(tree, verb, above)) return true;
  // "told not to bar anyone": that it is forbidden is worth telling, as denied.
  if (childrenIn(tree, verb, 'advmod').some((c) => lower(c) === 'not')) return false;
  const asked = isPassive(tree, above) || childrenIn(tree, above, 'obj', 'iobj').some((c) => c.index > above.index && c.index < verb.index);
  return asked && isInfinitiveOfAsking(tree, verb, above);
}
