/** What a clause tells by its auxiliaries: an obligation of a party, what is bidden, a fact, what is due. */
import type { ClauseMood } from '../../lexicon/patterns.ts';
import type { Token } from '../../syntax/types.ts';
import { childrenIn, childrenOf, isPassive, lower, type Tree } from '../tree.ts';
import type { IsParty } from './types.ts';

/** Words that make a clause an obligation. */
export const OBLIGATION: ReadonlySet<string> = new Set([
  'must',
  'should',
  'shall',
  'need',
  'needs',
  'necessary',
  'needed',
  'required',
  'imperative',
]);

const FUTURE = ['will', 'would', 'wo', "'ll", '’ll', "'d", '’d'];

/** Words by which a clause tells what will or must be. */
export const DUE: ReadonlySet<string> = new Set([...OBLIGATION, ...FUTURE]);

/** Auxiliaries of what may or will be. */
const OPEN: ReadonlySet<string> = new Set([...FUTURE, 'could', 'can', 'may', 'might', 'should']);

const auxiliaries = (tree: Tree, token: Token): string[] => childrenIn(tree, token, 'aux').map(lower);

/** Predicates that oblige somebody only with what he has to do: "is required to leave"; "the plant was needed" does not. */
const NEEDS_DEED = new Set(['needed', 'required', 'necessary', 'imperative']);

/** Whether a word makes a clause an obligation: no needs that somebody has or will have, no help that somebody needs. */
function obliges(tree: Tree, token: Token): boolean {
  const word = lower(token);
  if (!OBLIGATION.has(word) || token.upos === 'NOUN') return false;
  const deed = childrenIn(tree, token, 'xcomp').length > 0;
  if (token.lemma === 'need' && token.upos !== 'AUX' && !isPassive(tree, token))
    return deed && !auxiliaries(tree, token).some((aux) => OPEN.has(aux));
  return deed || !NEEDS_DEED.has(word);
}

/** "said the plans were not racist" tells no such fact. */
const isNegated = (tree: Tree, clause: Token): boolean =>
  childrenIn(tree, clause, 'advmod', 'neg').some((c) => /^(?:not|n['’]t|never)$/.test(lower(c)));

/** Auxiliaries of what somebody says he will not or cannot do. */
const REFUSING = new Set([...FUTURE, 'can', 'ca', 'could', 'going']);

const SELF = /^(?:i|we|it|they|he|she)$/i;

/** Whether a clause tells what the speaker or his own people do: "that it would", "that her government would". */
const isOwn = (tree: Tree, clause: Token): boolean =>
  childrenIn(tree, clause, 'nsubj').some((t) => SELF.test(t.text) || childrenIn(tree, t, 'nmod:poss').some((p) => p.upos === 'PRON'));

/** "That it would never accept", "I'm not going to accept"; of an infinitive: "vowed never to accept", "not to accept". */
function isRefused(tree: Tree, clause: Token): boolean {
  const mark = childrenIn(tree, clause, 'mark').find((m) => lower(m) === 'to');
  if (mark && clause.xpos === 'VB')
    return isNegated(tree, clause) || [mark.index - 1, mark.index + 1].some((i) => /^(?:not|never)$/i.test(tree.tokens[i]?.text ?? ''));
  return isNegated(tree, clause) && auxiliaries(tree, clause).some((aux) => REFUSING.has(aux)) && isOwn(tree, clause);
}

/** Whether a clause tells what the mood asks. */
export function isOfMood(tree: Tree, clause: Token, mood: ClauseMood, isParty: IsParty): boolean {
  switch (mood) {
    case 'must':
      return [clause, ...childrenOf(tree, clause)].some((t) => obliges(tree, t)) && childrenIn(tree, clause, 'nsubj').some(isParty);
    case 'bid':
      return isOfMood(tree, clause, 'must', isParty) || (clause.xpos === 'VB' && auxiliaries(tree, clause).length === 0);
    case 'fact':
      return !auxiliaries(tree, clause).some((aux) => OPEN.has(aux)) && !isNegated(tree, clause);
    case 'will':
      return auxiliaries(tree, clause).some((aux) => FUTURE.includes(aux)) && !isNegated(tree, clause) && isOwn(tree, clause);
    case 'refused':
      return isRefused(tree, clause);
    case 'due':
      return auxiliaries(tree, clause).some((aux) => DUE.has(aux)) || obliges(tree, clause);
  }
}
