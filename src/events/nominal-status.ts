/** Whether an act told by a noun ("a summit", "talks") took place: what is planned, asked for or called off did not. */
import type { EventStatus } from '../model.ts';
import type { Token } from '../syntax/types.ts';
import { childrenIn, childrenOf, headOf, lower, relation, type Tree } from './tree.ts';

/** A status and the words that show it. */
export interface StatusReading {
  readonly status: EventStatus;
  readonly cues: readonly string[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

type Table = readonly (readonly [EventStatus, ReadonlySet<string>])[];

/** What is done to the act by the verb whose object it is, or said of it by a participle: "postponed the summit", "the proposed talks". */
const VERBS: Table = [
  ['denied', words('cancel postpone scrap shelve boycott avoid avert prevent deny refuse decline oppose preclude abort')],
  ['planned', words('plan schedule arrange prepare await expect anticipate')],
  ['hypothetical', words('request propose seek want demand urge suggest consider weigh mull contemplate favor favour envisage')],
];

const ADJECTIVES: Table = [
  ['denied', words('cancelled canceled postponed aborted')],
  ['planned', words('planned scheduled expected upcoming forthcoming impending')],
  ['hypothetical', words('proposed possible potential likely would-be hypothetical prospective suggested eventual')],
];

/** What the noun before "of", "for" or "to" says of the act: "plans for a summit", "hopes of talks". */
const NOUNS: Table = [
  ['denied', words('cancellation postponement lack absence boycott')],
  ['planned', words('plan schedule preparation groundwork arrangement')],
  [
    'hypothetical',
    words(
      'request proposal hope prospect possibility chance appeal demand invitation idea suggestion likelihood threat risk fear bid push',
    ),
  ],
];
const TIES = words('for of to');
/** Verbs that ask for an act: "called for talks". */
const ASKS_FOR = words('call appeal press push hope wish');

const find = (table: Table, lemma: string): EventStatus | undefined => table.find(([, lemmas]) => lemmas.has(lemma))?.[0];

/** What the governor of a noun, or its adjectives, say of the act it tells. */
export function nominalCues(tree: Tree, noun: Token): StatusReading[] {
  if (noun.upos !== 'NOUN') return [];
  const found: StatusReading[] = [];
  const cue = (status: EventStatus | undefined, { text }: Token): void => void (status && found.push({ status, cues: [text] }));
  for (const child of childrenIn(tree, noun, 'amod')) cue(find(ADJECTIVES, lower(child)), child);
  const above = headOf(tree, noun);
  if (!above) return found;
  if (relation(noun) === 'obj' && above.upos === 'VERB') cue(find(VERBS, above.lemma), above);
  // The noun before the preposition counts, wherever the parser hung the phrase.
  const tie = childrenOf(tree, noun).find((child) => relation(child) === 'case' && TIES.has(lower(child)));
  const before = tie && tree.tokens[tie.index - 1];
  if (before?.upos === 'NOUN') cue(find(NOUNS, before.lemma), before);
  else if (before && lower(tie) === 'for' && ASKS_FOR.has(before.lemma)) cue('hypothetical', before);
  return found;
}
