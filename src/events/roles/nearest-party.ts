/** The last resort for a target: the nearest party after the trigger. */
import type { Token } from '../../syntax/types.ts';
import type { Match } from '../matching/types.ts';
import type { PartyFinder } from '../parties/index.ts';
import { foundBy } from '../parties/party.ts';
import { FELLOWS } from '../parties/within.ts';
import { befallsThings } from '../parties/thing-nouns.ts';
import { BINDS_SELF, isVerbalType } from '../plover.ts';
import { casesOf, childrenOf, firstConjunct, headOf, lower, relation, type Tree } from '../tree.ts';
import { isHisOwn, isOwnState, OWN_WORDS, type Parties, withTarget } from './index.ts';
import { belongsToActor, isCircumstance, isDenial, isSetAside, isWhoseActIsTold } from './no-target.ts';
import { withoutOwnState } from './own-state.ts';

/** Clauses of their own, in which a party is no target of the act above. */
const OWN_CLAUSE = new Set(['ccomp', 'advcl', 'parataxis', 'conj', 'acl:relcl', 'csubj']);
/** Those of them that are clauses whatever word heads them: "as being a gift to Peru", "- ROSSI" below a headline. */
const ALWAYS_CLAUSE = new Set(['advcl', 'parataxis', 'csubj']);

/** Modes of RETREAT in which somebody goes. */
const GOES = new Set(['resign', 'withdraw']);

/** A word and the noun it describes. */
function withDescribed(tree: Tree, token: Token): readonly Token[] {
  const described = ['amod', 'compound', 'nmod:poss'].includes(token.deprel) ? headOf(tree, token) : undefined;
  return described ? [token, described] : [token];
}

/** Prepositions of place, time and comparison: what follows them says where or when something is, not to whom words go. */
const BESIDE = new Set(['in', 'at', 'outside', 'inside', 'across', 'near', 'over', 'after', 'since', 'than', 'including']);

/** "A quota for goods made outside Peru", "a plan for growth after Rossi's cuts": named only as a place, a time or an example. */
const isBeside = (tree: Tree, token: Token): boolean =>
  withDescribed(tree, firstConjunct(tree, token)).some((t) => casesOf(tree, t).some((k) => BESIDE.has(k)));

/** "Met to examine a Peruvian proposal": those met stand in a phrase with "with", or right at the verb. */
function isMet(tree: Tree, token: Token, anchor: Token): boolean {
  if (token.head === anchor.index) return casesOf(tree, token).length === 0;
  for (let at: Token | undefined = token; at && at.index !== anchor.index; at = headOf(tree, at))
    if (casesOf(tree, at).some((k) => k === 'with' || k === 'between')) return at.head === anchor.index;
  return false;
}

/** "Instruct its NATO partner": one of the members, which the words do not name. */
const isFellow = (token: Token, noun: Token): boolean =>
  token.name === 'organisation' && token.deprel === 'compound' && FELLOWS.has(noun.lemma) && noun.xpos === 'NN';

/** Relations of an object, what belongs to it, and the subject of what is asked. */
const ARGUMENT = new Set(['obj', 'iobj', 'nmod', 'nmod:poss', 'compound', 'amod', 'nsubj', 'ccomp', 'conj', 'appos']);

/** Whether a word is part of the object of a verb or the subject of its clause, not of some phrase further off. */
function isArgument(tree: Tree, token: Token, anchor: Token): boolean {
  for (let at: Token | undefined = token; at; at = headOf(tree, at)) {
    if (at.index === anchor.index) return true;
    if (!ARGUMENT.has(at.deprel)) return false;
  }
  return false;
}

/** Bodies of a state may well turn to the state itself. */
const isBody = (id: string): boolean => !id.startsWith('state/') && !id.startsWith('person/');

/** The last resort: the first party after the trigger in its own clause ("declared a truce in Libya"). */
export function nearest(tree: Tree, match: Match, parties: Parties, finder: PartyFinder): Parties {
  if (isDenial(match)) return parties;
  const { type } = match.rule.trigger;
  // Who leaves a place or an office does so for himself.
  if (type === 'RETREAT' && GOES.has(match.rule.trigger.mode ?? '')) return parties;
  const verbal = isVerbalType(type);
  const bindsSelf = BINDS_SELF.has(type);
  // "Repeated the Peruvian demand": the word belongs to the act, not to whom it is done.
  const describesAct = (token: Token): boolean => OWN_WORDS.has(type) && match.covered.some((word) => word.index === token.head);
  const allowed = new Set(match.clauses.map((c) => c.index));
  const stack: Token[] = [match.anchor];
  const reached: Token[] = [];
  while (stack.length > 0) {
    const token = stack.pop()!;
    for (const child of childrenOf(tree, token)) {
      // Who is said to have said it is no party to it.
      if (casesOf(tree, child).includes('according')) continue;
      // A noun coordinated with the act itself opens a clause that the tree broke: "criticised the plan, and Chile's envoy said".
      const beside = child.deprel === 'conj' && token.index === match.anchor.index;
      const headed = child.upos === 'VERB' || child.upos === 'AUX' || ALWAYS_CLAUSE.has(child.deprel) || beside;
      const clause = OWN_CLAUSE.has(child.deprel) && !allowed.has(child.index) && headed;
      // "agreed to open its border for aid to reach Peru": what it is for belongs to the promise.
      if (clause && !(bindsSelf && child.xpos === 'VB' && child.deprel === 'advcl' && casesOf(tree, child).includes('to'))) continue;
      if (child.index > match.anchor.index) reached.push(child);
      stack.push(child);
    }
  }
  const after = reached
    .filter((t) => (t.upos === 'NOUN' || t.upos === 'PROPN' || t.upos === 'ADJ') && finder.isParty(tree, t))
    .sort((a, b) => a.index - b.index);
  for (const token of after) {
    // Action demanded against somebody is demanded of somebody else.
    if (type === 'REQUEST' && casesOf(tree, token).includes('against')) continue;
    const above = headOf(tree, token);
    if (above && (finder.namesPlace(token, above) || isFellow(token, above))) continue;
    if (isCircumstance(tree, token, match) || belongsToActor(tree, token, match) || isSetAside(tree, token, match.anchor)) continue;
    if (/^(?:says?|said|according|told|announced|added|stated|confirmed|claim(?:s|ed)|reported)$/.test(lower(above ?? token))) continue;
    if (type === 'CONSULT' && !isMet(tree, token, match.anchor)) continue;
    // Words are addressed to somebody, not to a village, nor to the country in whose capital they are said.
    if (verbal && isBeside(tree, token)) continue;
    const target = finder
      .resolve(tree, token, 'none')
      // Nor are the troops sent those they are sent against.
      .filter((p) => !match.covered.includes(token) || p.how !== 'words')
      .filter((p) => befallsThings(type) || p.ids.some((id) => finder.addressee(id) !== null))
      .filter((p) => !verbal || p.how !== 'words' || isArgument(tree, token, match.anchor))
      .filter(
        (p) =>
          !verbal ||
          (!bindsSelf && isArgument(tree, token, match.anchor) && !describesAct(token)) ||
          parties.sourceIds.some(isBody) ||
          // "The minister rejected …": not his own state, for being the next one named.
          !isOwnState(p, parties.sourceIds, finder),
      )
      .filter((p) => !isHisOwn(type, p, parties.sourceIds, finder))
      .filter((p) => !(isWhoseActIsTold(p, type, finder) && relation(token) === 'nsubj'))
      .filter((p) => p.ids.some((id) => !parties.sourceIds.includes(id)));
    const named = target.map((p) => foundBy(p, `${p.how}, nearest`));
    const found = withoutOwnState(tree, match, withTarget(parties, named), finder);
    if (found.targetIds.length > 0) return found;
  }
  return parties;
}
