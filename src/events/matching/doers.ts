/** Whether who does an act is such as its pattern asks: storms and prices hit nobody in the sense of an assault. */
import type { Token } from '../../syntax/types.ts';
import { nounForms } from '../../text/inflect.ts';
import { casesOf, childrenIn, throughMeasure, withConjuncts, type Tree } from '../tree.ts';
import { hasForm } from './forms.ts';
import { phrasesWith } from './reach.ts';
import { wordForms } from './triggers.ts';
import type { Match } from './types.ts';

/** Words that bring what a passive came about by: "killed in a storm", "hit after the crash". */
const CIRCUMSTANCE = ['by', 'in', 'from', 'after', 'during', 'with', 'amid', 'through', 'because', 'due'];

/** The nouns that head a phrase: it, those coordinated with it, and what it measures ("a number of storms"). */
const headsOf = (tree: Tree, token: Token): Token[] =>
  withConjuncts(tree, token).flatMap((one) => [one, throughMeasure(tree, one, () => false)]);

const among = (tree: Tree, tokens: readonly Token[], lemmas: readonly string[]): boolean => {
  const forms = wordForms(lemmas, nounForms);
  return tokens.some((token) => headsOf(tree, token).some((head) => hasForm(tree, head, forms)));
};

/** What may have brought a passive about that names no doer. */
function circumstances(tree: Tree, match: Match): Token[] {
  const { near } = phrasesWith(tree, [match.anchor], CIRCUMSTANCE);
  // "people killed in the earthquake": the tree may hang the phrase at the noun.
  const beside = match.slots.flatMap(({ token }) =>
    childrenIn(tree, token, 'nmod').filter((c) => c.index > match.anchor.index && casesOf(tree, c).some((k) => CIRCUMSTANCE.includes(k))),
  );
  return [...near, ...beside];
}

/** Whether the doer of a match is among the words its pattern asks for and none of those it excludes. */
export function doersFit(tree: Tree, match: Match): boolean {
  const { doer, notDoer } = match.rule.pattern;
  if (doer.length === 0 && notDoer.length === 0) return true;
  const doers = match.slots.filter((slot) => slot.role.includes('S')).map((slot) => slot.token);
  if (doer.some((lemmas) => !among(tree, doers, lemmas))) return false;
  const suspects = doers.length > 0 || !match.passive ? doers : circumstances(tree, match);
  return !notDoer.some((lemmas) => among(tree, suspects, lemmas));
}
