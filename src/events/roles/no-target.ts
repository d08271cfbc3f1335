/** Words beside an act that are not whom it is done to: where and why it is done, those who do it, those it speaks of. */
import type { PloverType } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import type { Match } from '../matching/types.ts';
import type { Party, PartyFinder } from '../parties/index.ts';
import { PLOVER } from '../plover.ts';
import { casesOf, headOf, relation, type Tree } from '../tree.ts';

/** Prepositions of place, purpose and cause: in a fight they tell where or for what, not against whom. */
const AROUND = new Set(['in', 'at', 'near', 'inside', 'across', 'over', 'for', 'to', 'since', 'after', 'before', 'during', 'amid']);

/** "Troops fought in Peru", "fined the bank for Rossi's loan": where or why violence is done is not whom it befalls. */
export function isCircumstance(tree: Tree, token: Token, match: Match): boolean {
  const mutual = match.rule.pattern.subject === 'ST';
  if (PLOVER[match.rule.trigger.type].quad !== 4) return false;
  let at: Token | undefined = token;
  for (let steps = 0; at && at.index !== match.anchor.index && steps < 8; steps++) {
    const words = casesOf(tree, at);
    if (relation(at) === 'obl' && headOf(tree, at)?.index === match.anchor.index)
      return words.includes('for') || (mutual && words.some((k) => AROUND.has(k)));
    at = headOf(tree, at);
  }
  return false;
}

/** Whether a word only belongs to those who act: "a meeting of Peru's ministers", "raids by Peruvian and Chilean jets". */
export function belongsToActor(tree: Tree, token: Token, match: Match): boolean {
  const actors = new Set(match.slots.filter((s) => s.role.includes('S')).map((s) => s.token.index));
  for (let at: Token | undefined = token, steps = 0; at && steps < 8; at = headOf(tree, at), steps++) {
    if (actors.has(at.index)) return true;
    // "Admitted that soldiers were killed by Chile's": who does what is admitted is not told so.
    if (at.deprel === 'obl:agent' && match.clauses.some((c) => c.index === at!.head)) return true;
    // A name beside theirs is another's.
    if (at.index === match.anchor.index || at.deprel === 'conj' || at.deprel === 'appos') return false;
  }
  return false;
}

const SET_ASIDE = new Set(['despite', 'without', 'amid', 'amidst', 'notwithstanding']);

/** "Refused to sign despite the threat of Peru", "signed without Peru": what an act is done in spite of, or without, is no party to it. */
export function isSetAside(tree: Tree, token: Token, anchor: Token): boolean {
  for (let at: Token | undefined = token, steps = 0; at && at.index !== anchor.index && steps < 8; at = headOf(tree, at), steps++)
    if (casesOf(tree, at).some((k) => SET_ASIDE.has(k))) return true;
  return false;
}

/** "Denied that Peru had paid": what is denied speaks of others, but is said to nobody. */
export const isDenial = ({ head }: Match): boolean => head.lemma === 'deny';

/** Acts whose clause says what the speaker will do or did. */
const PROMISES = new Set<PloverType>(['AGREE', 'CONCEDE']);

/** "Promised the committee will meet": as subject people without a country or a name are whose act is promised, not to whom. */
export const isWhoseActIsTold = ({ how, ids }: Party, type: PloverType, finder: PartyFinder): boolean =>
  PROMISES.has(type) && how === 'words' && ids.every((id) => finder.actorOf(id)?.country === null);
