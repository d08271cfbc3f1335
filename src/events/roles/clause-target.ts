/** The target of an act that names none itself, from the clause that says what is promised, asked or refused. */
import type { PloverType } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import type { Match } from '../matching/types.ts';
import type { Party, PartyFinder } from '../parties/index.ts';
import { befallsThings } from '../parties/thing-nouns.ts';
import { BINDS_SELF } from '../plover.ts';
import { casesOf, childrenIn, isUnder, lower, relation, type Tree } from '../tree.ts';
import { descentFor, isHisOwn, type Parties, withTarget } from './index.ts';
import { nearest } from './nearest-party.ts';
import { isDenial, isWhoseActIsTold } from './no-target.ts';

/** Relations in which the clause of a promise, threat or demand names the one it concerns. */
const CONCERNED = ['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl'];

/**
 * A match without a target takes it from its clause: that of the act inside it ("refused to meet Pence"), else the
 * clause's own subject ("demanded that the premier resign") or object.
 */
export function withClauseTarget(tree: Tree, match: Match, parties: Parties, inner: Parties | undefined, finder: PartyFinder): Parties {
  if (isPronounAlone(match, parties)) return parties;
  const found = fromCondition(tree, match, fromClause(tree, match, parties, inner, finder), finder);
  if (found.targetIds.length > 0 || found.sourceIds.length === 0 || match.rule.trigger.target) return found;
  if (match.rule.trigger.type === 'ACCUSE' && match.clauses.some((clause) => childrenIn(tree, clause, 'nsubj').length > 0)) return found;
  return nearest(tree, match, found, finder);
}

/** "Asked him to form a government": the one addressed is said, though nobody knows who; no noun further on is. */
const isPronounAlone = (match: Match, { targetIds }: Parties): boolean =>
  targetIds.length === 0 && match.slots.some((s) => s.role === 'T' && s.how === 'object' && PERSONAL.has(lower(s.token)));
const PERSONAL = new Set(['him', 'her', 'them', 'us', 'me', 'it']);

/** Whether an act of the type may be done to the party: words are not addressed to a village, nor to people only spoken of. */
const canBeTarget = (party: Party, match: Match, finder: PartyFinder): boolean =>
  befallsThings(match.rule.trigger.type) ||
  (!party.how.startsWith('words, within') && party.ids.some((id) => finder.addressee(id) !== null));

/** "threatened a boycott if Peru did not yield": a threat is meant for whoever its condition speaks of. */
function fromCondition(tree: Tree, match: Match, parties: Parties, finder: PartyFinder): Parties {
  if (match.rule.trigger.type !== 'THREATEN' || parties.targetIds.length > 0) return parties;
  const condition = tree.tokens.find(
    (t) =>
      t.index > match.anchor.index &&
      (relation(t) === 'advcl' || relation(t) === 'acl') &&
      casesOf(tree, t).some((word) => word === 'if' || word === 'unless') &&
      isUnder(tree, t, match.anchor),
  );
  const target = condition
    ? childrenIn(tree, condition, 'nsubj', 'nsubj:pass')
        .flatMap((t) => finder.resolve(tree, t, 'none'))
        .filter((p) => p.ids.some((id) => !parties.sourceIds.includes(id)) && canBeTarget(p, match, finder))
    : [];
  if (target.length === 0) return parties;
  return withTarget(parties, target);
}

/** "Demanded that the courts be used", "alleged that Peru was robbed by Chile": who suffers what is asked for or alleged is not meant. */
const isUndergoer = (token: Token, type: PloverType): boolean =>
  (type === 'REQUEST' && token.deprel === 'nsubj:pass') || (type === 'ACCUSE' && token.deprel !== 'nsubj' && token.deprel !== 'obl:agent');

function fromClause(tree: Tree, match: Match, parties: Parties, inner: Parties | undefined, finder: PartyFinder): Parties {
  if (parties.targetIds.length > 0 || match.clauses.length === 0) return parties;
  const { type } = match.rule.trigger;
  const others = (list: readonly Party[]): Party[] =>
    list.filter(
      (p) =>
        p.ids.some((id) => !parties.sourceIds.includes(id)) &&
        canBeTarget(p, match, finder) &&
        !isHisOwn(type, p, parties.sourceIds, finder),
    );
  const bindsSelf = BINDS_SELF.has(type);
  // What one promises of one's own soldiers is promised to somebody else.
  const isForeign = (party: Party): boolean => !bindsSelf || !finder.sameCountry(party.ids, parties.sourceIds);
  const unnamed = (party: Party): boolean => isWhoseActIsTold(party, type, finder);
  // "Admitted that its men were killed by Chile's": Peru concedes nothing to its men.
  const isAnothers = ({ sourceIds }: Parties): boolean => sourceIds.length > 0 && !sourceIds.some((id) => parties.sourceIds.includes(id));
  for (const clause of match.clauses) {
    if (isDenial(match) && childrenIn(tree, clause, 'nsubj').length > 0) continue;
    if (bindsSelf && inner && others(inner.target).length > 0) return withTarget(parties, others(inner.target));
    const subjects = childrenIn(tree, clause, 'nsubj').filter((t) => !isUndergoer(t, type));
    const subject = others(subjects.flatMap((t) => finder.resolve(tree, t, 'source')));
    const foreign = subject.filter((p) => isForeign(p) && !unnamed(p));
    if (foreign.length > 0) return withTarget(parties, foreign);
    const meant = inner && others(type === 'ACCUSE' ? inner.source : inner.target);
    if (inner && meant && meant.length > 0 && !(type === 'CONCEDE' && isAnothers(inner))) return withTarget(parties, meant);
    for (const verb of [clause, ...childrenIn(tree, clause, 'xcomp', 'ccomp')]) {
      for (const concerned of CONCERNED) {
        const words = childrenIn(tree, verb, concerned).filter(
          (t) => (type !== 'CONCEDE' || t.deprel !== 'obl:agent') && !isUndergoer(t, type),
        );
        const named = others(words.flatMap((t) => finder.resolve(tree, t, descentFor(type))));
        const found = named.filter((p) => isForeign(p) && !(concerned.startsWith('nsubj') && unnamed(p)));
        if (found.length > 0) return withTarget(parties, found);
      }
    }
  }
  return parties;
}
