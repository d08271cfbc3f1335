/** Words in whose scope nothing is done yet: "the obligation to let in aid", "could lead to A reaching a deal", "a desire to restore talks". */
import type { Token } from '../../syntax/types.ts';
import { casesOf, childIn, childrenIn, childrenOf, headOf, lower, relation, type Tree } from '../tree.ts';
import { ownCues } from './own.ts';
import { reading, words, type StatusReading } from './types.ts';

/** Nouns of what one must, may or might do: their infinitive and their gerund with "of" tell nothing done. */
const OPEN_NOUNS = words(
  'obligation duty option reason opportunity chance possibility potential need guarantee prospect idea scenario right',
);
/** Nouns of what somebody wants or works for. */
const AIMS = words('desire effort attempt intention aim goal wish hope need opportunity readiness willingness commitment will');
/** Verbs that bring an act about: it is not there before they have done so. */
const BRINGS = words(
  'restore revive resume restart start launch initiate begin hold arrange convene secure achieve reach renew strengthen deepen expand broaden boost promote pursue',
);
/** Papers whose terms are told in the present: "a plan under which Peru pays". */
const PAPERS = words('plan proposal scenario draft');
const SKETCHES = words('outline draft contour idea sketch');

const isInfinitive = (tree: Tree, verb: Token): boolean => verb.xpos === 'VB' && childrenOf(tree, verb).some((c) => lower(c) === 'to');

/** "the outlines of a deal in which Turkey backs Russia": terms of what is not agreed. */
function isTerm(tree: Tree, verb: Token, noun: Token): boolean {
  if (verb.deprel !== 'acl:relcl' || !/^VB[ZP]$/.test(verb.xpos)) return false;
  const which = childrenIn(tree, verb, 'obl').some(
    (c) => lower(c) === 'which' && casesOf(tree, c).some((k) => k === 'in' || k === 'under'),
  );
  const above = headOf(tree, noun);
  return which && (PAPERS.has(noun.lemma) || (relation(noun) === 'nmod' && above !== undefined && SKETCHES.has(above.lemma)));
}

/** Cues of a noun that leaves the act below it open; null where it is no such noun. */
export function openNounCue(tree: Tree, verb: Token, noun: Token): StatusReading | null {
  if (isTerm(tree, verb, noun)) return reading('hypothetical', noun);
  const ofGerund = verb.xpos === 'VBG' && casesOf(tree, verb).includes('of');
  return OPEN_NOUNS.has(noun.lemma) && (isInfinitive(tree, verb) || ofGerund) ? reading('hypothetical', noun) : null;
}

/** Cues of a gerund after a verb: "could lead to A signing", "aimed at ending", "looking forward to meeting". */
export function gerundCues(tree: Tree, above: Token, opener: string): StatusReading[] {
  if (opener === 'at' && above.lemma === 'aim') return [reading('planned', above)];
  if (opener !== 'to') return [];
  if (isLookedForwardTo(tree, above)) return [reading('planned', above)];
  return above.lemma === 'lead' ? ownCues(tree, above).filter((c) => c.status === 'planned' || c.status === 'hypothetical') : [];
}

/** "look forward to". */
const isLookedForwardTo = (tree: Tree, verb: Token): boolean =>
  verb.lemma === 'look' && childrenIn(tree, verb, 'advmod').some((c) => lower(c) === 'forward');

/** Cues of an act told by a noun that a verb looks forward to or means to bring about. */
export function broughtAboutCues(tree: Tree, noun: Token, verb: Token): StatusReading[] {
  if (isLookedForwardTo(tree, verb) && casesOf(tree, noun).includes('to')) return [reading('planned', verb)];
  if (relation(noun) !== 'obj' || !BRINGS.has(verb.lemma)) return [];
  const above = headOf(tree, verb);
  if (!above) return [];
  const aimedAt = verb.xpos === 'VBG' && casesOf(tree, verb).includes('at') && above.lemma === 'aim';
  const gerund = verb.xpos === 'VBG' && casesOf(tree, verb).some((k) => k === 'to' || k === 'of');
  const wanted = (gerund || isInfinitive(tree, verb)) && above.upos === 'NOUN' && relation(verb) === 'acl' && AIMS.has(above.lemma);
  return aimedAt || wanted ? [reading('hypothetical', above, verb)] : [];
}

const ORIGINALLY = words('originally initially');
const SETS = words('schedule plan set slate due');

/** "was originally scheduled for May": it was not held then. */
export function droppedCue(tree: Tree, verb: Token): StatusReading[] {
  const before = childrenIn(tree, verb, 'advmod').find((c) => ORIGINALLY.has(lower(c)));
  const past = childrenIn(tree, verb, 'aux', 'cop').some((c) => /^(?:was|were|had)$/.test(lower(c)));
  return before && past && SETS.has(verb.lemma) ? [reading('denied', before, verb)] : [];
}

/** "has moved to punish her after accusing her": a gerund that comes before what has been begun lies in the past. */
export function isBeforeTheBegun(tree: Tree, gerund: Token): boolean {
  if (gerund.xpos !== 'VBG' || !casesOf(tree, gerund).includes('after')) return false;
  let above = headOf(tree, gerund);
  while (above && relation(above) === 'xcomp') above = headOf(tree, above);
  const has = above && childIn(tree, above, 'aux');
  return above !== undefined && above.xpos === 'VBN' && has !== undefined && /^(?:has|have|had)$/.test(lower(has));
}
