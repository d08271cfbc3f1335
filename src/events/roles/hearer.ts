/** Who is told what somebody will do or refuses: "Rossi told the Peruvian president that Italy was ready to help". */
import type { PloverType } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import type { Match } from '../matching/types.ts';
import type { PartyFinder } from '../parties/index.ts';
import { childrenIn, headOf, relation, type Tree } from '../tree.ts';
import { type Parties, withTarget } from './index.ts';

/** Acts done by saying so. Whom one is told to accuse is another. */
const SAID = new Set<PloverType>(['AGREE', 'SUPPORT', 'REJECT', 'CONCEDE', 'THREATEN', 'REQUEST']);
/** Verbs whose object hears what their clause says. */
const TELLING = new Set(['tell', 'assure', 'inform', 'notify', 'remind', 'warn']);
/** Relations by which an act goes on within one clause. */
const SAME_CLAUSE = new Set(['xcomp', 'conj']);

/** The verb of telling whose clause an act stands in. */
function tellingOf(tree: Tree, anchor: Token): Token | undefined {
  let at: Token | undefined = anchor;
  for (let steps = 0; at && SAME_CLAUSE.has(relation(at)) && steps < 6; steps++) at = headOf(tree, at);
  const above = at && relation(at) === 'ccomp' ? headOf(tree, at) : undefined;
  return above && TELLING.has(above.lemma) ? above : undefined;
}

/** Whether somebody speaks for a country or a body: reporters and outlets only pass on what they hear. */
const isAddressed = (id: string, finder: PartyFinder): boolean => {
  const actor = finder.actorOf(id);
  return actor?.type === 'state' || /(?:GOV|IGO|LEG|MIL|OPP)$/.test(actor?.code ?? '');
};

/** The parties of an act without a target with the foreigner who is told of it by those who do it. */
export function withHearer(tree: Tree, { anchor, rule }: Match, parties: Parties, finder: PartyFinder): Parties {
  const { sourceIds, targetIds } = parties;
  if (targetIds.length > 0 || sourceIds.length === 0 || !SAID.has(rule.trigger.type)) return parties;
  const telling = tellingOf(tree, anchor);
  if (!telling) return parties;
  const speakers = childrenIn(tree, telling, 'nsubj').flatMap((t) => finder.resolve(tree, t, 'source'));
  const isSpeaker = speakers.some(({ ids }) => ids.some((id) => sourceIds.includes(id)) || finder.sameCountry(ids, sourceIds));
  if (!isSpeaker) return parties;
  const hearers = childrenIn(tree, telling, 'iobj', 'obj')
    .flatMap((t) => finder.resolve(tree, t, 'none'))
    .filter(({ ids }) => !finder.sameCountry(ids, sourceIds) && ids.every((id) => isAddressed(id, finder)));
  return hearers.length > 0 ? withTarget(parties, hearers) : parties;
}
