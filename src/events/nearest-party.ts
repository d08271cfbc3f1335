/** The last resort for a target: the nearest party after the trigger. */
import type { Token } from '../syntax/types.ts';
import type { Match } from './match.ts';
import { idsOf, OWN_WORDS, type Parties } from './match-parties.ts';
import { belongsToActor, isCircumstance, isDenial, isWhoseActIsTold } from './no-target.ts';
import type { Party, PartyFinder } from './parties/index.ts';
import { BINDS_SELF, PLOVER } from './plover.ts';
import { befallsThings } from './things.ts';
import { casesOf, childrenOf, headOf, lower, relation, type Tree } from './tree.ts';

/** Clauses of their own, in which a party is no target of the act above. */
const OWN_CLAUSE = new Set(['ccomp', 'advcl', 'parataxis', 'conj', 'acl:relcl', 'csubj']);
/** Those of them that are clauses whatever word heads them: "as being a gift to Peru", "- ROSSI" below a headline. */
const ALWAYS_CLAUSE = new Set(['advcl', 'parataxis', 'csubj']);

/** Modes of RETREAT in which somebody goes. */
const GOES = new Set(['resign', 'withdraw']);

/** "in Geneva", "in the Belarusian capital": the words, or the noun they describe, say where. */
function standsInPlace(tree: Tree, token: Token): boolean {
  const described = ['amod', 'compound', 'nmod:poss'].includes(token.deprel) ? headOf(tree, token) : undefined;
  return [token, ...(described ? [described] : [])].some((t) => casesOf(tree, t).some((k) => k === 'in' || k === 'at'));
}

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

/** "The minister rejected …": not his own state, for being the next one named. */
const isOwnState = (party: Party, { sourceIds }: Parties, finder: PartyFinder): boolean =>
  party.ids.every((id) => id.startsWith('state/')) &&
  sourceIds.every((id) => id.startsWith('state/') || id.startsWith('person/')) &&
  finder.sameCountry(party.ids, sourceIds);

/** The last resort: the first party after the trigger in its own clause ("declared a truce in Libya"). */
export function nearest(tree: Tree, match: Match, parties: Parties, finder: PartyFinder): Parties {
  if (isDenial(match)) return parties;
  const { type } = match.rule.trigger;
  // Who leaves a place or an office does so for himself.
  if (type === 'RETREAT' && GOES.has(match.rule.trigger.mode ?? '')) return parties;
  const verbal = PLOVER[type].quad % 2 === 1;
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
    if (above && finder.namesPlace(token, above)) continue;
    if (isCircumstance(tree, token, match) || belongsToActor(tree, token, match)) continue;
    if (/^(?:says?|said|according|told|announced|added|stated|confirmed|claim(?:s|ed)|reported)$/.test(lower(above ?? token))) continue;
    // Words are addressed to somebody, not to a village, nor to the country in whose capital they are said.
    const place = verbal && standsInPlace(tree, token);
    const target = finder
      .resolve(tree, token, 'none')
      // Nor are the troops sent those they are sent against.
      .filter((p) => (!place && !match.covered.includes(token)) || p.how !== 'words')
      // "The bill in the Senate": a body is a place too, where a country is spoken of.
      .filter((p) => !place || (p.how !== 'demonym' && !p.ids.some((id) => id.startsWith('organisation/'))))
      .filter((p) => befallsThings(type) || p.ids.some((id) => finder.addressee(id) !== null))
      .filter((p) => !verbal || p.how !== 'words' || isArgument(tree, token, match.anchor))
      .filter(
        (p) => !verbal || (!bindsSelf && isArgument(tree, token, match.anchor) && !describesAct(token)) || !isOwnState(p, parties, finder),
      )
      .filter((p) => !(isWhoseActIsTold(p, type, finder) && relation(token) === 'nsubj'))
      .filter((p) => p.ids.some((id) => !parties.sourceIds.includes(id)));
    if (target.length > 0) {
      return {
        ...parties,
        target: target.map((p) => ({ ...p, how: `${p.how}, nearest` })),
        targetIds: idsOf(target).filter((id) => !parties.sourceIds.includes(id)),
      };
    }
  }
  return parties;
}
