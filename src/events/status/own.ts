/** What stands at the verb itself says whether the act happened: auxiliaries, negation, conditions, a bare "to". */
import type { Token } from '../../syntax/types.ts';
import { REPORTING } from '../reporting-verbs.ts';
import { casesOf, childIn, childrenIn, childrenOf, headOf, lower, relation, type Tree } from '../tree.ts';
import { presentCues } from './time.ts';
import { reading, words, type StatusReading } from './types.ts';

const PLANNED_AUX = words("will shall 'll ’ll wo gonna");
const POSSIBLE_AUX = words("could may might would can 'd should must");
const NEGATION = words("not n't n’t never nt neither nor hardly no");
const CONDITION = words('if unless whether lest provided');
/** Adverbs by which the writer does not vouch for the act. */
const DOUBTED = words('allegedly supposedly purportedly likely possibly perhaps maybe probably potentially');
/** After "not": the act did happen, and more with it. */
const ONLY = words('only just merely simply solely');
/** Nouns with "no" that deny the act: "at no point has he met". */
const NO_TIME = words('point time stage moment circumstance way');
const AGREES = words('agree decide resolve');
const NOBODY = words('nobody none nothing neither');

const negating = (tree: Tree, noun: Token): Token | undefined => childrenIn(tree, noun, 'det').find((det) => lower(det) === 'no');

/** "It was agreed that they should meet": they are to. */
const isAgreed = (tree: Tree, verb: Token): boolean =>
  ['ccomp', 'csubj'].includes(relation(verb)) && AGREES.has(headOf(tree, verb)?.lemma ?? '');

/** "would have denied": it did not come to that. */
const isPerfect = (tree: Tree, verb: Token): boolean => childrenIn(tree, verb, 'aux').some((c) => lower(c) === 'have');

/** "not only … but also", "was not signed until May": the negated act took place. */
function tookPlace(tree: Tree, verb: Token, negation: Token): boolean {
  if (ONLY.has(lower(tree.tokens[negation.index + 1] ?? negation))) return true;
  const past = /^VB[DN]$/.test(verb.xpos) || childrenIn(tree, verb, 'aux').some((c) => lower(c) === 'did');
  return (
    past &&
    !childrenIn(tree, verb, 'aux').some((c) => PLANNED_AUX.has(lower(c)) || POSSIBLE_AUX.has(lower(c))) &&
    childrenIn(tree, verb, 'obl', 'advcl').some((c) => casesOf(tree, c).some((k) => k === 'until' || k === 'till'))
  );
}

/** "no court has sided with him", "neither Peru nor Chile has signed", "not even Peru signed". */
function deniedBySubject(tree: Tree, verb: Token): StatusReading[] {
  return childrenIn(tree, verb, 'nsubj').flatMap((subject) => {
    if (NOBODY.has(lower(subject))) return [reading('denied', subject)];
    const no = childrenIn(tree, subject, 'det', 'cc', 'advmod').find(
      (c) => ['no', 'neither', 'not'].includes(lower(c)) && c.index < subject.index,
    );
    return no ? [reading('denied', no)] : [];
  });
}

/** Status of an infinitive whose "to" no verb governs: "is to meet", "has to meet", the headline "Peru to host talks". */
function infinitiveCues(tree: Tree, verb: Token): StatusReading[] {
  const to = childrenOf(tree, verb).find((c) => lower(c) === 'to' && c.index < verb.index && relation(c) !== 'obl');
  if (!to) return [];
  const before = childrenIn(tree, verb, 'aux', 'cop').filter((c) => c.index < to.index);
  if (before.some((c) => /^(?:has|have)$/.test(lower(c)))) {
    // "has yet to sign" has not; "still has to sign" may.
    return [reading(tree.tokens.slice(0, to.index).some((t) => lower(t) === 'yet') ? 'denied' : 'hypothetical', to)];
  }
  if (verb.xpos !== 'VB') return [];
  if (before.some((c) => /^(?:is|are|am|'s|was|were)$/.test(lower(c)))) return [reading('planned', to)];
  const above = headOf(tree, verb);
  const alone = !above || relation(verb) === 'parataxis' || (relation(verb) === 'ccomp' && REPORTING.has(above.lemma));
  return alone && childIn(tree, verb, 'nsubj') ? [reading('planned', to)] : [];
}

/** "demanded that he resign": the bare form with a singular subject is a wish. */
function wishedCues(tree: Tree, verb: Token): StatusReading[] {
  const that = childrenIn(tree, verb, 'mark').find((c) => lower(c) === 'that');
  const subject = childIn(tree, verb, 'nsubj');
  if (!that || !subject || !/^VBP?$/.test(verb.xpos) || childIn(tree, verb, 'aux') || childIn(tree, subject, 'conj')) return [];
  const singular = /^(?:he|she|it)$/.test(lower(subject)) || subject.xpos === 'NN' || subject.xpos === 'NNP';
  return singular && lower(verb) === verb.lemma && verb.lemma !== 'be' ? [reading('hypothetical', that)] : [];
}

/** Whether an adverb is said of the verb: "perhaps off script, he spoke" and "possibly before he left" doubt other words. */
function doubts(tree: Tree, adverb: Token, verb: Token): boolean {
  if (adverb.index > verb.index) return true;
  const between = tree.tokens.slice(adverb.index + 1, verb.index);
  return (
    !between.slice(1).some((t) => t.text === ',') &&
    !between.some((t) => t.head === verb.index && relation(t) === 'mark' && lower(t) !== 'to')
  );
}

/** Cues at the verb or predicate that heads the act. */
export function ownCues(tree: Tree, verb: Token): StatusReading[] {
  const found: StatusReading[] = [];
  for (const child of childrenOf(tree, verb)) {
    const word = lower(child);
    if (child.index > verb.index && relation(child) !== 'obj' && relation(child) !== 'advmod') continue;
    if (relation(child) === 'aux' && PLANNED_AUX.has(word)) found.push(reading('planned', child));
    else if (relation(child) === 'aux' && word === 'should' && isAgreed(tree, verb)) found.push(reading('planned', child));
    else if (relation(child) === 'aux' && POSSIBLE_AUX.has(word))
      found.push(reading((word === 'would' || word === "'d") && !isPerfect(tree, verb) ? 'planned' : 'hypothetical', child));
    else if (NEGATION.has(word) && (['advmod', 'cc', 'mark'].includes(relation(child)) || child.deprel === 'aux')) {
      if (!tookPlace(tree, verb, child)) found.push(reading('denied', child));
    } else if (word === 'once' && childrenIn(tree, child, 'advmod').some((c) => lower(c) === 'not')) found.push(reading('denied', child));
    else if (relation(child) === 'advmod' && DOUBTED.has(word) && doubts(tree, child, verb)) found.push(reading('hypothetical', child));
    else if (relation(child) === 'mark' && CONDITION.has(word)) found.push(reading('hypothetical', child));
    else if (relation(child) === 'mark' && word === 'without') found.push(reading('denied', child));
    else if (relation(child) === 'obj' || (relation(child) === 'obl' && NO_TIME.has(child.lemma))) {
      const no = NOBODY.has(word) ? child : negating(tree, child);
      if (no) found.push(reading('denied', no));
    } else if (relation(child) === 'nsubj') {
      const whether = childrenIn(tree, child, 'case', 'mark').find((c) => lower(c) === 'whether');
      if (whether) found.push(reading('hypothetical', whether));
    }
  }
  return [...found, ...deniedBySubject(tree, verb), ...infinitiveCues(tree, verb), ...wishedCues(tree, verb), ...presentCues(tree, verb)];
}

/** Whether the act is negated at its own verb ("will not lift"). */
export const isNegated = (tree: Tree, anchor: Token): boolean => ownCues(tree, anchor).some((c) => c.status === 'denied');
