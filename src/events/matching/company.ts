/** The words that stand with a trigger, for patterns that must do without some of them. */
import type { Token } from '../../syntax/types.ts';
import { nounForms } from '../../text/inflect.ts';
import { childrenIn, childrenOf, headOf, lower, relation, type Tree } from '../tree.ts';
import { hasForm } from './forms.ts';
import { wordForms } from './triggers.ts';

/** What depends on a word in another way than telling what the word is about: who does it, and clauses beside it. */
const APART = new Set(['nsubj', 'csubj', 'conj', 'cc', 'punct', 'parataxis']);

const under = (tree: Tree, token: Token): Token[] => childrenOf(tree, token).filter((c) => !APART.has(relation(c)));

/** All that depends on a head, on its object and on the object of its clause, and what an adjective is the predicate of. */
function companyOf(tree: Tree, head: Token, object: Token | undefined): Token[] {
  const own = under(tree, head);
  const clauses = own.filter((c) => relation(c) === 'xcomp' || relation(c) === 'ccomp');
  const things = clauses.flatMap((c) => childrenIn(tree, c, 'obj'));
  const above = relation(head) === 'xcomp' ? headOf(tree, head) : undefined;
  return [
    ...own,
    ...(object ? [object, ...under(tree, object)] : []),
    ...things.flatMap((t) => [t, ...childrenIn(tree, t, 'amod', 'compound', 'det')]),
    ...(above ? [above] : []),
  ];
}

const NOT = /^(?:n['’]t|nt)$/;

/** Whether none of the words stands with a head; `own` among them is any possessor told by a pronoun. */
export function isWithout(tree: Tree, head: Token, object: Token | undefined, lemmas: readonly string[]): boolean {
  if (lemmas.length === 0) return true;
  const forms = wordForms(lemmas, nounForms);
  const isOne = (token: Token): boolean =>
    hasForm(tree, token, forms) ||
    (forms.has('not') && NOT.test(lower(token))) ||
    (forms.has('own') && token.deprel === 'nmod:poss' && token.upos === 'PRON');
  return !companyOf(tree, head, object).some(isOne);
}
