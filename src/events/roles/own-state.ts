/** An official's words and measures are for others: "reaffirmed the U.S. commitment" says whose it is, not whom it is for. */
import type { PloverType } from '../../model.ts';
import type { Match } from '../matching/types.ts';
import type { PartyFinder } from '../parties/index.ts';
import { wordsAt } from '../parties/words.ts';
import type { Tree } from '../tree.ts';
import { type Parties, withTarget } from './index.ts';

/** Acts a government does to others, not to the state it is of. Violence, arrests, aid and orders are for the own people too, and so is praise. */
const TO_OTHERS = new Set<PloverType>(['ACCUSE', 'REJECT', 'THREATEN', 'SANCTION']);
/** Nouns of what somebody holds: whose it is says who speaks. */
const HELD = new Set(
  'commitment support opposition objection readiness willingness desire determination stance position concern solidarity'.split(' '),
);

/** Words for those who rule: who speaks against them is none of them, whatever his office was. */
const RULERS = /\b(?:government|administration|authorities|court|parliament|congress)\b/i;

/** Whether an actor is of a government. */
const isOfGovernment = (id: string, finder: PartyFinder): boolean => finder.actorOf(id)?.code?.endsWith('GOV') === true;

/** The parties of an act without the state of those who do it, where they are of its government; of those met, where others are met too. */
export function withoutOwnState(tree: Tree, { rule, covered }: Match, parties: Parties, finder: PartyFinder): Parties {
  const { sourceIds, targetIds, target } = parties;
  const { type } = rule.trigger;
  const isOwn = (id: string): boolean => id.startsWith('state/') && sourceIds.every((own) => finder.sameCountry([own], [id]));
  if (sourceIds.length === 0 || !targetIds.some(isOwn)) return parties;
  const isForOthers = TO_OTHERS.has(type) || (type === 'SUPPORT' && covered.some(({ lemma }) => HELD.has(lemma)));
  // The country of somebody unknown is a guess, which whom he names himself outweighs.
  const isSure = sourceIds.every((id) => finder.actorOf(id)?.known);
  const meets = type === 'CONSULT' && isSure && !targetIds.every(isOwn);
  if (!meets && !(isForOthers && sourceIds.every((id) => isOfGovernment(id, finder)))) return parties;
  return withTarget(
    parties,
    target.flatMap((party) => {
      if (!meets && (RULERS.test(wordsAt(tree, party.span)) || !(isSure || party.how.includes('within')))) return [party];
      const ids = party.ids.filter((id) => !isOwn(id));
      return ids.length === 0 ? [] : [{ ids, span: party.span, how: party.how }];
    }),
  );
}
