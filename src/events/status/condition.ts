/** Conditions: what an "if" clause tells, and what comes only if it does, is told of no time. */
import type { Token } from '../../syntax/types.ts';
import { childrenIn, headOf, lower, relation, type Tree } from '../tree.ts';

/** Words before "if" with which it sets no condition for the act above: "even if", "as if". */
const NO_CONDITION = new Set(['even', 'as', 'what']);

/** Whether a verb heads a condition: "if they cannot agree". */
export const isCondition = (tree: Tree, verb: Token): boolean =>
  childrenIn(tree, verb, 'mark').some((c) => {
    const before = tree.tokens[c.index - 1];
    return lower(c) === 'if' && c.index < verb.index && !(before && NO_CONDITION.has(lower(before)));
  });

/** Whether an act hangs on a condition: "would end the pact if duties are imposed". */
export function isConditional(tree: Tree, verb: Token): boolean {
  if (childrenIn(tree, verb, 'advcl', 'obl').some((c) => isCondition(tree, c))) return true;
  // The parser hangs the main clause below a condition that opens a quotation.
  const above = headOf(tree, verb);
  return (
    above !== undefined && above.index < verb.index && ['xcomp', 'ccomp', 'parataxis'].includes(relation(verb)) && isCondition(tree, above)
  );
}
