/** Whether an act happened, is planned, is only possible, or is denied, from the grammar around its words. */
import type { EventStatus } from '../../model.ts';
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import { treeOf, type Tree } from '../tree.ts';
import { isCondition } from './condition.ts';
import { inheritedCues } from './governors.ts';
import { announcedCues, carriedCues, nominalCues } from './nouns.ts';
import { ownCues } from './own.ts';
import type { StatusReading } from './types.ts';

export { isNegated } from './own.ts';
export type { StatusReading } from './types.ts';

const worse: Record<EventStatus, number> = { actual: 0, planned: 1, hypothetical: 2, denied: 3 };

/** Status of an act whose words are headed by `anchor`; `head` is the noun that names it where `anchor` only carries it. */
export function statusOf(tree: Tree, anchor: Token, head: Token = anchor): StatusReading {
  const cues = [
    ...ownCues(tree, anchor),
    ...nominalCues(tree, anchor),
    ...carriedCues(tree, anchor, head),
    ...announcedCues(tree, anchor),
    ...inheritedCues(tree, anchor),
  ];
  if (isCondition(tree, anchor)) return { status: 'hypothetical', cues: cues.flatMap((c) => c.cues) };
  const strongest = cues.reduce<EventStatus>((best, c) => (worse[c.status] > worse[best] ? c.status : best), 'actual');
  // "would not have" and "did not fail to" are rare; the strongest cue decides.
  return { status: strongest, cues: cues.flatMap((c) => c.cues) };
}

/** Status of what a token of a parsed sentence tells, for other stages. */
export function statusIn(parsed: ParsedSentence, token: Token): EventStatus {
  const tree = treeOf(parsed);
  return statusOf(tree, tree.tokens[token.index]!).status;
}
