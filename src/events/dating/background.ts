/** Acts that lie before the day of the story without a date of their own: what had happened, and after what the news came. */
import type { Token } from '../../syntax/types.ts';
import { reportsOf } from '../attribution.ts';
import { childIn, childrenIn, headOf, lower, type Tree } from '../tree.ts';

/** Words that put an act before the day of the story. */
const ONCE = /^(?:previously|formerly|historically|once|originally|initially)$/;
/** Words before "after" that leave the act on its day. */
const SOON = /^(?:hours?|minutes?|moments?|shortly|soon|immediately|right|just)$/;
const ABOVE = 6;

/** Whether an act, whose clause is headed by `clause`, is told as lying before the story. */
export function isBackground(tree: Tree, anchor: Token, clause: Token): boolean {
  if (isJubilee(tree, anchor)) return true;
  if (isAfterwards(tree, clause)) return true;
  if (childrenIn(tree, clause, 'advmod').some((c) => ONCE.test(lower(c)))) return true;
  // What is reported goes back one tense: "said it had expelled".
  const had = childIn(tree, clause, 'aux');
  return had !== undefined && lower(had) === 'had' && reportsOf(tree, clause).length === 0;
}

/** "Kenya has accused the court", outside the lede told of no day; "has now" and "has just" are of the story. */
export function isPerfect(tree: Tree, clause: Token): boolean {
  if (clause.xpos !== 'VBN' || !childrenIn(tree, clause, 'aux').some((c) => /^(?:has|have|['’]s|['’]ve)$/.test(lower(c)))) return false;
  return !childrenIn(tree, clause, 'advmod').some((c) => /^(?:now|just|today|finally)$/.test(lower(c)));
}

/** "Ordered a strike", "was recalled", as nobody's report. */
export const isSimplePast = (tree: Tree, clause: Token): boolean =>
  (clause.xpos === 'VBD' || (clause.xpos === 'VBN' && childrenIn(tree, clause, 'aux:pass').some((c) => /^(?:was|were)$/.test(lower(c))))) &&
  reportsOf(tree, clause).length === 0;

/** "After Saudi Arabia executed him", but not "hours after it did", nor "after meeting him", which are of the day itself. */
function isAfterwards(tree: Tree, clause: Token): boolean {
  const mark = childrenIn(tree, clause, 'mark').find((c) => /^(?:after|since)$/.test(lower(c)));
  if (!mark || clause.xpos === 'VBG') return false;
  const before = tree.tokens[mark.index - 1];
  return before === undefined || !SOON.test(lower(before));
}

/** "The 80th anniversary of the establishment of relations". */
function isJubilee(tree: Tree, anchor: Token): boolean {
  let at: Token | undefined = anchor;
  for (let steps = 0; at && steps < ABOVE; steps++) {
    if (at.lemma === 'anniversary') return at !== anchor;
    if (at.upos !== 'NOUN' && at.upos !== 'PROPN') return false;
    at = headOf(tree, at);
  }
  return false;
}
