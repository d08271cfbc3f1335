/** Times that lie ahead, and the simple present that tells what is arranged: "visits Peru next week", "meets on Tuesday". */
import type { Token } from '../../syntax/types.ts';
import { casesOf, childrenIn, childrenOf, lower, relation, type Tree } from '../tree.ts';
import { reading, words, type StatusReading } from './types.ts';

const NEXT = words('next coming upcoming');
const SPAN = words('hour day week month year decade');
const DAY = words('monday tuesday wednesday thursday friday saturday sunday');
const MONTH = words(
  'january february march april may june july august september october november december jan feb apr jun jul aug sept oct nov dec',
);
const PERIOD = new Set([...SPAN, ...DAY, ...MONTH, ...words('spring summer autumn fall winter weekend quarter session')]);

/** Whether a word names a time after that of speaking: "next week", "tomorrow", "in a few months". */
export function isAhead(tree: Tree, time: Token): boolean {
  const word = lower(time);
  if (word === 'tomorrow') return true;
  if (
    PERIOD.has(time.lemma.toLowerCase()) &&
    lower(tree.tokens[time.index - 1] ?? time) === 'this' &&
    lower(tree.tokens[time.index - 2] ?? time) === 'later'
  )
    return true;
  if (PERIOD.has(time.lemma.toLowerCase()) && childrenIn(tree, time, 'amod').some((c) => NEXT.has(lower(c)))) return true;
  return (
    SPAN.has(time.lemma) &&
    word.endsWith('s') &&
    casesOf(tree, time).includes('in') &&
    !childrenIn(tree, time, 'amod').some((c) => lower(c) === 'last')
  );
}

/** Times of this day or week: what the present tense tells of them is yet to come. */
const SOON = words('evening afternoon weekend');
const isSoon = (tree: Tree, time: Token): boolean =>
  lower(time) === 'tonight' || (SOON.has(lower(time)) && lower(tree.tokens[time.index - 1] ?? time) === 'this');

/** Verbs whose simple present with a day tells what stands in a diary. */
const ARRANGED = words('leave meet visit arrive host open begin start travel fly depart resume convene hold tour go return');

const bare = (token: Token): string => lower(token).replace(/\.$/, '');

/** Whether a word names a weekday, a month or a day of one. */
export const isDay = (tree: Tree, time: Token): boolean =>
  DAY.has(bare(time)) || MONTH.has(bare(time)) || childrenOf(tree, time).some((c) => MONTH.has(bare(c)));

/** A day without a year: a caption tells the year of what it shows. */
function isDayWithoutYear(tree: Tree, time: Token): boolean {
  return isDay(tree, time) && !tree.tokens.slice(time.index + 1, time.index + 5).some((t) => /^\d{4}$/.test(t.text));
}

/** Phrases after the verb, with those that hang at them: "leaves for Lima on Tuesday". */
function phrasesOf(tree: Tree, verb: Token): Token[] {
  const own = childrenIn(tree, verb, 'obl', 'obj', 'nmod', 'advmod').filter((c) => c.index > verb.index);
  return [...own, ...own.flatMap((c) => childrenIn(tree, c, 'nmod', 'obl', 'appos'))];
}

/** Words that open a clause whose present tense may speak of what is to come. */
const OPENERS = words('when once until till before after');

/** Cues of a verb in the simple present, which speaks of the future where its time or its clause does. */
export function presentCues(tree: Tree, verb: Token): StatusReading[] {
  const aux = childrenIn(tree, verb, 'aux', 'cop');
  const passive = aux.length > 0 && aux.every((c) => /^(?:is|are)$/.test(lower(c))) && verb.xpos === 'VBN';
  const finite = /^VB[ZP]$/.test(verb.xpos) || (verb.xpos === 'VB' && childrenIn(tree, verb, 'nsubj').length > 0);
  const present =
    passive ||
    (finite &&
      aux.length === 0 &&
      !childrenOf(tree, verb).some((c) => lower(c) === 'to' && c.index < verb.index && relation(c) === 'mark'));
  if (!present) return [];
  const times = phrasesOf(tree, verb);
  const ahead = times.find((t) => isAhead(tree, t) || (ARRANGED.has(verb.lemma) && isSoon(tree, t)));
  if (ahead) return [reading('planned', ahead)];
  const opener = childrenIn(tree, verb, 'mark', 'advmod', 'case').find((c) => OPENERS.has(lower(c)) && c.index < verb.index);
  if (opener && ['until', 'till'].includes(lower(opener))) return [reading('hypothetical', opener)];
  // "Before he leaves office": it lies ahead of whatever is told.
  if (opener && verb.xpos !== 'VB' && lower(opener) === 'before') return [reading('planned', opener)];
  const day = ARRANGED.has(verb.lemma) || opener ? times.find((t) => isDayWithoutYear(tree, t)) : undefined;
  return day ? [reading('planned', day)] : [];
}
