/** The target of an act that names none itself, from the clause that says what is promised, asked or refused. */
import type { Match } from './match.ts';
import { idsOf, type Parties } from './match-parties.ts';
import { nearest } from './nearest-party.ts';
import type { Party, PartyFinder } from './parties/index.ts';
import { BINDS_SELF } from './plover.ts';
import { befallsThings } from './things.ts';
import { childrenIn, type Tree } from './tree.ts';

/** Relations in which the clause of a promise, threat or demand names the one it concerns. */
const CONCERNED = ['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl'];

/**
 * A match without a target takes it from its clause: that of the act inside it ("refused to meet Pence"), else the
 * clause's own subject ("demanded that the premier resign") or object.
 */
export function withClauseTarget(tree: Tree, match: Match, parties: Parties, inner: Parties | undefined, finder: PartyFinder): Parties {
  const found = fromClause(tree, match, parties, inner, finder);
  if (found.targetIds.length > 0 || found.sourceIds.length === 0 || match.rule.trigger.target) return found;
  return nearest(tree, match, found, finder);
}

/** Whether an act of the type may be done to the party: words are not addressed to a village, nor to people only spoken of. */
const canBeTarget = (party: Party, match: Match, finder: PartyFinder): boolean =>
  befallsThings(match.rule.trigger.type) ||
  (!party.how.startsWith('words, within') && party.ids.some((id) => finder.addressee(id) !== null));

function fromClause(tree: Tree, match: Match, parties: Parties, inner: Parties | undefined, finder: PartyFinder): Parties {
  if (parties.targetIds.length > 0 || match.clauses.length === 0) return parties;
  const others = (list: readonly Party[]): Party[] =>
    list.filter((p) => p.ids.some((id) => !parties.sourceIds.includes(id)) && canBeTarget(p, match, finder));
  const withTarget = (target: readonly Party[]): Parties => ({
    ...parties,
    target,
    targetIds: idsOf(target).filter((id) => !parties.sourceIds.includes(id)),
  });
  const { type } = match.rule.trigger;
  const bindsSelf = BINDS_SELF.has(type);
  // What one promises of one's own soldiers is promised to somebody else.
  const isForeign = (party: Party): boolean => !bindsSelf || !finder.sameCountry(party.ids, parties.sourceIds);
  for (const clause of match.clauses) {
    if (bindsSelf && inner && others(inner.target).length > 0) return withTarget(others(inner.target));
    const subject = others(childrenIn(tree, clause, 'nsubj', 'nsubj:pass').flatMap((t) => finder.resolve(tree, t, 'source')));
    const foreign = subject.filter(isForeign);
    if (foreign.length > 0) return withTarget(foreign);
    if (inner && others(inner.target).length > 0) return withTarget(others(inner.target));
    for (const verb of [clause, ...childrenIn(tree, clause, 'xcomp', 'ccomp')]) {
      for (const concerned of CONCERNED) {
        const found = others(childrenIn(tree, verb, concerned).flatMap((t) => finder.resolve(tree, t, 'target'))).filter(isForeign);
        if (found.length > 0) return withTarget(found);
      }
    }
  }
  return parties;
}
