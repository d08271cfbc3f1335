/** Dates after "since": when something began that is still so, or the last time of what is told anew, never the day of an act. */
import type { DateExpression } from '../../model.ts';
import { overlaps } from '../../text/spans.ts';
import { lower, type Tree } from '../tree.ts';

/** Tokens between "since" and the date of the noun it governs: "since the early weeks of the 2022 invasion". */
const PHRASE = 9;

/** "Has been at war since 2014": what is done all the time since is of no day; "the first visit since March" is. */
export function isSince(tree: Tree, date: DateExpression): boolean {
  const first = tree.tokens.findIndex((t) => overlaps(t, date));
  if (first < 1 || lower(tree.tokens[first - 1]!) !== 'since') return false;
  return tree.tokens[first - 2]?.upos !== 'NOUN';
}

/** Whether "since" stands before the date or before the noun that holds it, no clause between. */
export function isInSincePhrase(tree: Tree, date: DateExpression): boolean {
  const first = tree.tokens.findIndex((t) => overlaps(t, date));
  const before = tree.tokens.slice(Math.max(0, first - PHRASE), Math.max(0, first));
  const since = before.findLastIndex((t) => lower(t) === 'since');
  return since >= 0 && before.slice(since + 1).every((t) => t.upos !== 'VERB' && t.upos !== 'AUX' && t.upos !== 'PUNCT');
}
