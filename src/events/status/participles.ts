/** A participle shares the time of what it hangs on: "will adopt a resolution condemning Peru", "will visit Lima, meeting the king". */
import type { Token } from '../../syntax/types.ts';
import { casesOf, childrenIn, headOf, relation, type Tree } from '../tree.ts';
import { reading, words, type StatusReading } from './types.ts';

/** Papers in whose words an act of speech is done: it is done when they are made. */
const PAPERS = words('resolution statement letter declaration communique petition motion text document bill note memorandum');
const DRAFTS = words('draft proposed planned');
/** Verbs of speech and meeting, in the course of which the act of a participle is done; what says why one stays away is done now. */
const COURSES = words('warn tell meet visit speak address discuss travel fly say ask demand');

type Cues = (tree: Tree, verb: Token) => readonly StatusReading[];

/** Cues of what a participle without an opening word hangs on; `cuesOf` reads those of a verb. */
export function participleCues(tree: Tree, verb: Token, cuesOf: Cues): StatusReading[] {
  const above = headOf(tree, verb);
  if (verb.xpos !== 'VBG' || !above || childrenIn(tree, verb, 'mark', 'case').length > 0) return [];
  const open = (found: readonly StatusReading[]): StatusReading[] =>
    found.filter((c) => c.status === 'planned' || c.status === 'hypothetical');
  if (relation(verb) === 'advcl') return COURSES.has(above.lemma) ? open(cuesOf(tree, above)) : [];
  if (relation(verb) !== 'acl') return [];
  const maker = headOf(tree, above);
  // "Could lead to Rossi, the minister, signing": as if the gerund hung on "to".
  if (maker?.lemma === 'lead' && casesOf(tree, above).includes('to')) return open(cuesOf(tree, maker));
  if (!PAPERS.has(above.lemma)) return [];
  const draft = childrenIn(tree, above, 'amod', 'compound').find((c) => DRAFTS.has(c.lemma));
  if (draft) return [reading('hypothetical', draft)];
  if (maker?.upos !== 'VERB' || !['obj', 'nsubj'].includes(relation(above))) return [];
  const cues = cuesOf(tree, maker);
  return [...open(cues), ...cues.filter((c) => c.status === 'denied')];
}
