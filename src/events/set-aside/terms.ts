/** What a law or policy says, in a participle beside its noun: "cited a law barring sales to Peru" bars nothing now. */
import type { Token } from '../../syntax/types.ts';
import { childIn, headOf, isPassive, relation, type Tree } from '../tree.ts';

const LAWS = new Set(
  'law legislation statute policy rule regulation constitution clause provision act measure bill principle treaty'.split(' '),
);
/** Verbs that make a law, so that what it says is done. */
const MAKES = new Set(
  (
    'adopt pass sign issue enact approve announce introduce impose endorse ratify promulgate back vote draft propose unveil make conclude ' +
    'extend renew reimpose implement apply enforce launch'
  ).split(' '),
);

/** Whether an act is told by a participle of a law that the sentence does not make: neither makes nor has made. */
export function isTermOfLaw(tree: Tree, anchor: Token): boolean {
  if (relation(anchor) !== 'acl' || anchor.deprel === 'acl:relcl' || anchor.xpos !== 'VBG') return false;
  const law = headOf(tree, anchor);
  if (!law || !LAWS.has(law.lemma)) return false;
  const verb = headOf(tree, law);
  return (
    verb?.upos === 'VERB' && relation(law) === 'obj' && !MAKES.has(verb.lemma) && !isPassive(tree, verb) && !childIn(tree, law, 'acl:relcl')
  );
}
