/** Whether an act told by a noun ("a summit", "talks") took place: what is planned, asked for or called off did not. */
import type { EventStatus } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import {
  casesOf,
  childIn,
  childrenIn,
  childrenOf,
  firstConjunct,
  headOf,
  isPassive,
  lower,
  relation,
  throughMeasure,
  type Tree,
} from '../tree.ts';
import { ownCues } from './own.ts';
import { isAhead, isDay } from './time.ts';
import { reading, words, type StatusReading } from './types.ts';
import { broughtAboutCues, droppedCue } from './unreal.ts';

type Table = readonly (readonly [EventStatus, ReadonlySet<string>])[];

/** What is done to the act by the verb whose object it is, or said of it by a participle: "postponed the summit", "the proposed talks". */
const VERBS: Table = [
  ['denied', words('cancel postpone scrap shelve boycott avoid avert prevent deny refuse decline oppose preclude abort')],
  ['planned', words('plan schedule arrange prepare await expect anticipate slate set')],
  ['hypothetical', words('request propose seek want demand urge suggest consider weigh mull contemplate favor favour envisage')],
];
/** Verbs by which an answer is given: what they refuse was said. */
const ANSWERS = words('deny refuse decline oppose');
const SPOKEN = words('request demand appeal call offer proposal claim petition application');
/** Verbs that let an act be. */
const LEAVE = words('allow permit tolerate accept');

const ADJECTIVES: Table = [
  ['denied', words('cancelled canceled postponed aborted')],
  ['planned', words('planned scheduled expected upcoming forthcoming impending next coming future due')],
  [
    'hypothetical',
    words(
      'proposed possible potential likely unlikely would-be hypothetical prospective suggested eventual probable alleged supposed purported rumoured rumored',
    ),
  ],
];

/** What the noun before "of", "for" or "to" says of the act: "plans for a summit", "hopes of talks". */
const NOUNS: Table = [
  ['denied', words('cancellation postponement lack absence boycott')],
  ['planned', words('plan schedule preparation groundwork arrangement agenda')],
  [
    'hypothetical',
    words(
      'request proposal hope prospect possibility chance appeal demand invitation idea suggestion likelihood threat risk fear bid push need potential option desire opportunity',
    ),
  ],
];
const TIES = words('for of to');
/** Verbs that ask for an act: "called for talks". */
const ASKS_FOR = words('call appeal press push hope wish');
/** Verbs that tell when an act comes about: "the talks will begin". */
const HAPPENS = words('begin start open take occur happen resume hold come continue end conclude follow last go');
/** Acts people set a day for: where the verb beside them lies ahead, so do they. */
const MEETINGS = words('talk meeting summit visit trip negotiation conference discussion session tour consultation dialogue');
const CIRCUMSTANCE = words('after during at before following');

const find = (table: Table, lemma: string): EventStatus | undefined => table.find(([, lemmas]) => lemmas.has(lemma))?.[0];
const cue = (status: EventStatus | undefined, token: Token): StatusReading[] => (status ? [reading(status, token)] : []);

/** What stands before the noun or after it in its phrase: "the proposed talks", "next week's talks", "talks set for May", "no talks". */
function phraseCues(tree: Tree, noun: Token): StatusReading[] {
  const above = headOf(tree, noun);
  const measured = above && above.upos === 'NOUN' && throughMeasure(tree, above, () => false).index === noun.index;
  return [
    ...childrenIn(tree, noun, 'amod').flatMap((c) => cue(find(ADJECTIVES, lower(c)), c)),
    ...childrenIn(tree, noun, 'nmod:poss', 'compound').flatMap((c) => cue(isAhead(tree, c) ? 'planned' : undefined, c)),
    ...childrenIn(tree, noun, 'nmod', 'obl', 'nmod:unmarked', 'obl:unmarked').flatMap((c) =>
      cue(isAhead(tree, c) ? 'planned' : undefined, c),
    ),
    ...childrenIn(tree, noun, 'det').flatMap((c) => cue(lower(c) === 'no' ? 'denied' : lower(c) === 'any' ? 'hypothetical' : undefined, c)),
    ...[noun, ...(measured ? [above] : [])]
      .flatMap((n) => childrenIn(tree, n, 'acl'))
      .flatMap((c) => cue(c.xpos === 'VBN' ? find(VERBS, c.lemma) : undefined, c)),
  ];
}

/** What the verb beside the noun says: "the talks will begin", "won't allow his removal", "would be settled after talks". */
function verbCues(tree: Tree, noun: Token, verb: Token): StatusReading[] {
  const own = ownCues(tree, verb);
  const ahead = own.filter((c) => c.status === 'planned' || c.status === 'hypothetical');
  if (relation(noun) === 'obj') {
    const answered = ANSWERS.has(verb.lemma) && SPOKEN.has(noun.lemma);
    const forbidden = LEAVE.has(verb.lemma) ? own.filter((c) => c.status === 'denied') : [];
    return [...(answered ? [] : cue(find(VERBS, verb.lemma), verb)), ...forbidden];
  }
  if (relation(noun) === 'nsubj') {
    const inner = childIn(tree, verb, 'xcomp');
    const happens = [verb, ...(inner ? [inner] : [])].some((v) => HAPPENS.has(v.lemma));
    if (!happens && !MEETINGS.has(noun.lemma)) return [];
    const participle = verb.xpos === 'VBN' || verb.upos === 'ADJ' ? cue(find(VERBS, verb.lemma) ?? find(ADJECTIVES, verb.lemma), verb) : [];
    return [...(happens ? own : ahead), ...participle];
  }
  // "will be hit by tariffs": so are the tariffs.
  if (relation(noun) === 'obl' && isPassive(tree, verb) && casesOf(tree, noun).includes('by'))
    return [verb, ...(relation(verb) === 'xcomp' ? [headOf(tree, verb)!] : [])].flatMap((v) =>
      [...ownCues(tree, v), ...cue(find(VERBS, v.lemma), v)].filter((c) => c.status === 'planned' || c.status === 'hypothetical'),
    );
  const beside = relation(noun) === 'obl' && casesOf(tree, noun).some((k) => CIRCUMSTANCE.has(k));
  // "Deals that could be worth billions, during his visit": only the deals are unsure.
  return beside && MEETINGS.has(noun.lemma) ? ahead.filter((c) => c.status === 'planned') : [];
}

/** "said so ahead of the visit": it was still to come. */
function aheadOf(tree: Tree, noun: Token): StatusReading[] {
  const of = childrenOf(tree, noun).find((c) => relation(c) === 'case' && lower(c) === 'of');
  const before = of && tree.tokens[of.index - 1];
  return before && lower(before) === 'ahead' ? [reading('planned', before)] : [];
}

/** What the governor of a noun, or its adjectives, say of the act it tells. */
export function nominalCues(tree: Tree, noun: Token): StatusReading[] {
  if (noun.upos !== 'NOUN') return [];
  const found = [...phraseCues(tree, noun), ...aheadOf(tree, noun)];
  const above = headOf(tree, noun);
  if (!above) return found;
  if (above.upos === 'VERB' || above.upos === 'ADJ') found.push(...verbCues(tree, noun, above), ...broughtAboutCues(tree, noun, above));
  // The noun before the preposition counts, wherever the parser hung the phrase.
  const tie = childrenOf(tree, firstConjunct(tree, noun)).find((child) => relation(child) === 'case' && TIES.has(lower(child)));
  const before = tie && tree.tokens[tie.index - 1];
  if (before?.upos === 'NOUN') found.push(...cue(find(NOUNS, before.lemma), before));
  else if (before && lower(tie) === 'for' && ASKS_FOR.has(before.lemma)) found.push(reading('hypothetical', before));
  return found;
}

/** "announced more strikes for April 10". */
export function announcedCues(tree: Tree, verb: Token): StatusReading[] {
  if (verb.lemma !== 'announce') return [];
  const day = [verb, ...childrenIn(tree, verb, 'obj', 'nsubj:pass')]
    .flatMap((t) => childrenIn(tree, t, 'obl', 'nmod'))
    .find((t) => casesOf(tree, t).includes('for') && (isAhead(tree, t) || isDay(tree, t)));
  return day ? [reading('planned', day)] : [];
}

/** Whether the verb that carries the act only plans it: "talks are scheduled", "sanctions had been prepared". */
export function carriedCues(tree: Tree, carrier: Token, noun: Token): StatusReading[] {
  if (noun.upos !== 'NOUN' || noun.index === carrier.index) return [];
  // "announced talks", "announced her visit": what one announces lies ahead.
  const ahead = carrier.lemma === 'announce' && MEETINGS.has(noun.lemma) ? [reading('planned', carrier)] : [];
  return [...ahead, ...cue(find(VERBS, carrier.lemma), carrier), ...droppedCue(tree, carrier), ...phraseCues(tree, noun)];
}
