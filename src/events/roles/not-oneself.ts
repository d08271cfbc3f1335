/** What the grammar says of a pronoun that seems to mean the actor himself: "urged him to go", "may attack its ports" mean another. */
import type { PloverType } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import { anySubjectOf } from '../matching/subject.ts';
import type { Match } from '../matching/types.ts';
import type { Party, PartyFinder } from '../parties/index.ts';
import { childrenIn, headOf, lower, relation, type Tree } from '../tree.ts';

const HIM = new Set(['him', 'her']);
const HIS = new Set(['its', 'their', 'his', 'her']);

/** Acts one does not do to what is one's own. */
const AGAINST = new Set<PloverType>(['ASSAULT', 'ACCUSE', 'SANCTION', 'COERCE']);

/** The verb above a clause, that of a noun which the clause describes ("shot down jets that entered"). */
function verbAbove(tree: Tree, clause: Token): Token | undefined {
  const above = headOf(tree, clause);
  if (relation(clause) === 'ccomp') return above;
  return clause.deprel === 'acl:relcl' && above && relation(above) === 'obj' ? headOf(tree, above) : undefined;
}

/** "Peru fears that Chile may attack its ports", "Peru shot down jets that entered its airspace": the subject above, where the pronoun is not the attacker's own. */
function subjectAbove(tree: Tree, match: Match, mine: readonly string[], finder: PartyFinder): Party[] {
  const above = verbAbove(tree, match.anchor);
  const subject = above && anySubjectOf(tree, above)?.token;
  return subject ? finder.resolve(tree, subject, 'none').filter((p) => p.ids.every((id) => !mine.includes(id))) : [];
}

/** Whom an act is done to where its target is a pronoun read as the actor himself; nobody where the words do not say. */
export function notOneself(tree: Tree, match: Match, mine: readonly string[], finder: PartyFinder): Party[] {
  const object = match.slots.find((s) => s.role === 'T' && s.how === 'object')?.token;
  if (!object || mine.length === 0) return [];
  if (HIM.has(lower(object)) && object.upos === 'PRON') return finder.personBefore(object.start, mine);
  const owner = childrenIn(tree, object, 'nmod:poss').find((c) => c.upos === 'PRON' && HIS.has(lower(c)));
  return owner && AGAINST.has(match.rule.trigger.type) ? subjectAbove(tree, match, mine, finder) : [];
}
