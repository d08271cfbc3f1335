/** In which clause a date stands. */
import type { DateExpression } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import { overlaps } from '../../text/spans.ts';
import { childIn, headOf, relation, type Tree } from '../tree.ts';

const CLAUSE = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'conj', 'parataxis', 'csubj']);

/** The verb of the clause a token stands in. */
export function clauseOf(tree: Tree, token: Token): Token {
  let at = token;
  for (let steps = 0; steps < 40; steps++) {
    const verbal = at.upos === 'VERB' || at.upos === 'AUX' || childIn(tree, at, 'cop', 'nsubj') !== undefined;
    if (verbal && CLAUSE.has(relation(at))) return at;
    const above = headOf(tree, at);
    if (!above) return at;
    at = above;
  }
  return at;
}

/** Words and signs after which a clause begins. */
const OPENER = /^(?:[:;—–“"]|and|but|that|while|whereas)$/i;
/** Tokens between a date that opens a clause and the verb: "in 2008, the president of the republic left". */
const REACH = 14;

/** The verb of the clause that a date opens: "the reason: in 2008, he left", whatever it was hung on. */
function openedBy(tree: Tree, first: number, last: number): Token | undefined {
  const preposition = tree.tokens[first - 1];
  const before = preposition?.xpos === 'IN' ? tree.tokens[first - 2] : preposition;
  if (!before || !OPENER.test(before.text) || tree.tokens[last + 1]?.text !== ',') return undefined;
  const subject = tree.tokens.slice(last + 2, last + REACH).find((t) => relation(t) === 'nsubj');
  const verb = subject && headOf(tree, subject);
  return verb && verb.index > subject.index ? verb : undefined;
}

/** The verb of the clause a date stands in; undefined where it is no word of the tree. */
export function clauseOfDate(tree: Tree, date: DateExpression): Token | undefined {
  const first = tree.tokens.find((t) => overlaps(t, date));
  if (!first) return undefined;
  const last = tree.tokens.findLast((t) => overlaps(t, date))!;
  return clauseOf(tree, openedBy(tree, first.index, last.index) ?? first);
}
