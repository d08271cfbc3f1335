/**
 * Whose date it is: one inside a phrase belongs to what the phrase names. "After its October 9 test" dates the test,
 * "the decision in March to block aid" the decision and the blocking, "the 1976 Berne Agreement" no act at all.
 */
import type { DateExpression } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import { overlaps } from '../../text/spans.ts';
import { childrenIn, headOf, lower, relation, type Tree } from '../tree.ts';

/** Prepositions under which the day of an occasion is the day of what is done there: "at the July 5 meeting". */
const OCCASION = new Set(['at', 'during', 'on', 'by', 'through']);
/** Deeds that others answer for: who is blamed "in the May 5 attack" was not blamed that day. */
const DEED =
  /^(?:attack|assault|strike|airstrike|bombing|blast|explosion|killing|murder|massacre|assassination|shooting|poisoning|plot|coup|crash)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** Words between a date and its noun: "its October 9 underground nuclear test". */
const WITHIN = 4;

/** The noun that a date stands before, as its part; undefined where it stands by itself. */
export function nounDatedBy(tree: Tree, date: DateExpression): Token | undefined {
  let at = tree.tokens.findLast((t) => overlaps(t, date));
  if (!at) return undefined;
  const { index } = at;
  for (let steps = 0; steps < 4; steps++) {
    const above = headOf(tree, at);
    if (!above || !/^(?:compound|nmod|nummod|amod|dep|det)$/.test(relation(at))) return undefined;
    if (above.index > index) return above.index - index <= WITHIN && (above.upos === 'NOUN' || above.upos === 'PROPN') ? above : undefined;
    if (!overlaps(above, date)) return undefined;
    at = above;
  }
  return undefined;
}

/** Whether the date is a part of a name ("the 1976 Berne Agreement", "resolution 497 (1981)"). */
export function isInName(tree: Tree, date: DateExpression): boolean {
  const first = tree.tokens.find((t) => overlaps(t, date));
  if (!first) return false;
  if (first.end > date.end && first.upos === 'PROPN') return true;
  const [opening, before] = [tree.tokens[first.index - 1], tree.tokens[first.index - 2]];
  return (
    opening?.text === '(' && before !== undefined && (before.upos === 'NUM' || (before.upos === 'PROPN' && !WEEKDAY.test(before.text)))
  );
}

/** Whether a date belongs to a noun other than the act, and does not tell the day of the act by the way. */
export function belongsElsewhere(tree: Tree, date: DateExpression, anchor: Token): boolean {
  if (isInName(tree, date)) return true;
  const noun = nounDatedBy(tree, date);
  if (!noun) return isBeforeInfinitive(tree, date, anchor);
  if (noun.index === anchor.index || headOf(tree, anchor)?.index === noun.index) return false;
  const cases = tree.cases[noun.index] ?? [];
  if (cases.some((word) => OCCASION.has(word)) || (cases.includes('in') && !DEED.test(noun.lemma))) return false;
  if (relation(noun) === 'nsubj') return false;
  const [owner] = childrenIn(tree, noun, 'det', 'nmod:poss');
  return !(relation(noun) === 'obj' && (owner === undefined || /^an?$/.test(lower(owner))));
}

/** The noun whose infinitive a date stands before: "a decision in March to block". */
function heldNoun(tree: Tree, date: DateExpression): { noun: Token; infinitive: Token } | undefined {
  const token = tree.tokens.find((t) => overlaps(t, date));
  const noun = token && headOf(tree, token);
  if (!token || noun?.upos !== 'NOUN' || relation(token) !== 'nmod' || noun.index > token.index) return undefined;
  const infinitive = childrenIn(tree, noun, 'acl').find((c) => c.xpos === 'VB' && c.index > token.index);
  return infinitive && { noun, infinitive };
}

function isBeforeInfinitive(tree: Tree, date: DateExpression, anchor: Token): boolean {
  const held = heldNoun(tree, date);
  return held !== undefined && held.noun.index !== anchor.index && held.infinitive.index !== anchor.index;
}

/** Whether the act is what a dated noun is to do: "the decision in March to block". */
export const isDoneByNoun = (tree: Tree, date: DateExpression, anchor: Token): boolean =>
  heldNoun(tree, date)?.infinitive.index === anchor.index;
