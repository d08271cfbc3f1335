/** Whom a request cannot be made to: a meeting or a vote that is called, one's own forces that are ordered out. */
import type { Match } from '../matching/types.ts';
import type { PartyFinder } from '../parties/index.ts';
import type { Parties } from '../roles/index.ts';
import { childrenIn, type Tree } from '../tree.ts';

/** What is called together or set, not called upon. */
const CALLED = new Set('conference meeting session summit election vote referendum poll strike rally boycott truce halt'.split(' '));
const ORDERS = new Set(['order', 'instruct', 'direct', 'tell', 'command']);
const FORCES = new Set(
  'army military navy troops force soldier police minister ministry official government general agency service diplomat'.split(' '),
);

/** Why a request is made to nobody else; null where it is. "Called a conference to discuss it", "ordered his army to leave". */
export function asksNobody(tree: Tree, { rule, head, slots }: Match, parties: Parties, finder: PartyFinder): string | null {
  if (rule.trigger.type !== 'REQUEST' || rule.pattern.pos !== 'verb') return null;
  if (head.lemma === 'call' && childrenIn(tree, head, 'obj').some((c) => CALLED.has(c.lemma))) return 'a meeting that is called';
  const asked = slots.find((s) => s.role === 'T' && s.how === 'object')?.token;
  if (!asked || !ORDERS.has(head.lemma) || !FORCES.has(asked.lemma)) return null;
  const isHis = childrenIn(tree, asked, 'nmod:poss').some((c) => c.upos === 'PRON');
  const own = new Set(parties.source.flatMap((party) => finder.onBehalfOf(party).ids));
  const isOwn = parties.targetIds.length > 0 && parties.targetIds.every((id) => own.has(id));
  return isHis || isOwn ? 'an order to one’s own forces' : null;
}
