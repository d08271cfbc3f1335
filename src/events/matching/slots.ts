/** Fills the slots of a pattern from the tree around its head. */
import type { Part } from '../../lexicon/patterns.ts';
import type { Token } from '../../syntax/types.ts';
import { nounForms, verbForms } from '../../text/inflect.ts';
import { CALENDAR } from '../parties/no-names.ts';
import { casesOf, childrenIn, childrenOf, isPassive, lower, relation, type Tree } from '../tree.ts';
import { hasForm, isCompound } from './forms.ts';
import { isOfMood } from './mood.ts';
import { nounsOf, phrasesWith } from './reach.ts';
import { anyObjectOf, anySubjectOf } from './subject.ts';
import { wordForms } from './triggers.ts';
import type { Slot, IsParty, Filled } from './types.ts';

const filled = (weight: number, { slots = [], covered = [], clause = null }: Partial<Filled> = {}): Filled => ({
  weight,
  slots,
  covered,
  clause,
});

/** The object whose noun must be one of the words: it, one coordinated with it, or what it measures. */
export function objectAmong(tree: Tree, object: Token | undefined, lemmas: readonly string[]): Token | undefined {
  if (!object) return undefined;
  const forms = wordForms(lemmas, nounForms);
  return nounsOf(tree, object).find((token) => hasForm(tree, token, forms));
}

/** A name nobody knows, where a phrase must name a party: "an investigation of Mengano". */
const mayBeName = (token: Token): boolean =>
  token.upos === 'PROPN' &&
  (token.name === null || token.name === 'person') &&
  /^[A-Z][a-z]/.test(token.text) &&
  !CALENDAR.test(token.text);

const isOnDay = (tree: Tree, token: Token): boolean =>
  casesOf(tree, token).includes('on') && (token.name === 'date' || CALENDAR.test(token.text));

function fillPrep(tree: Tree, anchors: readonly Token[], part: Part & { kind: 'prep' }, isParty: IsParty): Filled | null {
  const { near, loose } = phrasesWith(tree, anchors, part.preps);
  const found = [...near, ...loose];
  const { filler } = part;
  if (filler.kind === 'words') {
    const forms = wordForms(filler.lemmas, nounForms);
    // "described the vote as a mere sham", "as a shameful act": what something is called is told by its adjectives too.
    const isCalled = (t: Token): boolean => part.preps.includes('as') && childrenIn(tree, t, 'amod').some((c) => hasForm(tree, c, forms));
    const token = found.find((t) => hasForm(tree, t, forms) || isCalled(t));
    if (!token) return part.optional ? filled(0) : null;
    return filled(4, { covered: [token], slots: filler.role ? [{ role: filler.role, token, strict: false, how: 'phrase' }] : [] });
  }
  // "differed on Thursday": a day is no theme, nor is an infinitive: "agreed to go".
  if (filler.kind === 'thing')
    return found.some((t) => t.xpos !== 'VB' && !isOnDay(tree, t)) ? filled(1.5, { covered: [] }) : part.optional ? filled(0) : null;
  // An infinitive names nobody, nor does a year: "an invitation to travel", "fought in 2006".
  const token =
    found.find((t) => isParty(t) || mayBeName(t)) ?? (filler.strict ? undefined : found.find((t) => t.xpos !== 'VB' && t.upos !== 'NUM'));
  if (!token) return part.optional ? filled(0) : null;
  const how = `"${casesOf(tree, token).find((k) => part.preps.includes(k)) ?? ''}"`;
  // A person nobody knows is looked for as such.
  const strict = filler.strict && (token.name !== 'person' || isParty(token));
  const slot: Slot = { role: filler.role, token, strict, how, ...(near.includes(token) ? {} : { loose: true }) };
  return filled(isParty(token) ? 2.5 : 1, { slots: [slot] });
}

/** What the act of a clause is done to. */
const undergoer = (tree: Tree, verb: Token): Token | undefined =>
  isPassive(tree, verb) ? anySubjectOf(tree, verb)?.token : anyObjectOf(tree, verb);

/** Verbs that tell how far an act has come, not what it is. */
const ASPECTS = new Set(['continue', 'keep', 'start', 'begin', 'resume', 'proceed']);

/** The verb of a clause, and under one that only says how far it goes, the act: "to keep striking", "to continue to strike". */
const throughAspect = (tree: Tree, verb: Token): readonly Token[] =>
  ASPECTS.has(verb.lemma) ? [verb, ...childrenIn(tree, verb, 'xcomp')] : [verb];

function fillClause(tree: Tree, anchors: readonly Token[], part: Part & { kind: 'clause' }, isParty: IsParty): Filled | null {
  const clauses = anchors.flatMap((a) =>
    childrenIn(tree, a, 'xcomp', 'ccomp', 'advcl', 'acl', 'parataxis').filter((c) => c.index > a.index || relation(c) === 'ccomp'),
  );
  const isForm = (clause: Token): boolean => {
    const marks = casesOf(tree, clause);
    switch (part.form) {
      case 'to':
        return marks.includes('to') && relation(clause) !== 'parataxis';
      case 'that':
        return (
          relation(clause) === 'ccomp' &&
          (marks.includes('that') || !marks.includes('to')) &&
          !marks.includes('if') &&
          !marks.includes('whether')
        );
      case 'ing':
        return clause.xpos === 'VBG' && marks.length === 0 && relation(clause) !== 'advcl';
      case 'bare':
        return clause.xpos === 'VB' && marks.length === 0;
      case 'prep':
        return marks.some((m) => part.preps.includes(m));
    }
  };
  const verbs = part.lemmas.length > 0 ? wordForms(part.lemmas, verbForms) : null;
  const except = part.except.length > 0 ? wordForms(part.except, verbForms) : null;
  const clause = clauses
    .filter((c) => isForm(c) && (part.mood === null || isOfMood(tree, c, part.mood, isParty)))
    .map((c) => throughAspect(tree, c))
    .filter((acts) => !acts.some((c) => except?.has(lower(c)) ?? false))
    .flat()
    .find(
      (c) =>
        (verbs === null || verbs.has(lower(c)) || verbs.has(c.lemma)) &&
        (part.object.length === 0 || objectAmong(tree, undergoer(tree, c), part.object) !== undefined),
    );
  if (!clause) return part.optional ? filled(0) : null;
  return filled(3 + (verbs || part.mood === 'must' ? 2 : 0) + (part.mood === 'refused' ? 5 : 0) + (part.object.length > 0 ? 2 : 0), {
    clause,
  });
}

/** What an object is called, "called the officials 'masters'": a phrase after it without a preposition that tells no time. */
const isName = (tree: Tree, token: Token, anchors: readonly Token[]): boolean =>
  ['nmod', 'obl', 'obj', 'amod'].includes(token.deprel) &&
  token.index > anchors.at(-1)!.index &&
  casesOf(tree, token).length === 0 &&
  token.name !== 'date' &&
  !CALENDAR.test(token.text);

/** A clause that belongs to a head; an infinitive beside an adjective does so whatever the tree calls it: "happy to discuss". */
const isComplement = (tree: Tree, token: Token, head: Token): boolean =>
  token.deprel === 'xcomp' ||
  token.deprel === 'ccomp' ||
  (head.upos === 'ADJ' && token.xpos === 'VB' && casesOf(tree, token).includes('to'));

function fillPredicate(tree: Tree, anchors: readonly Token[], part: Part & { kind: 'predicate' }, object?: Token): Filled | null {
  const [verb] = anchors;
  const near = anchors.flatMap((a) => childrenOf(tree, a)).filter((c) => c.index > verb!.index && c.index - verb!.index < 20);
  // "Called the offensive a success": the object is not what it is called, but where it stands alone: "what he called aggression".
  const isThing = (c: Token): boolean => c.index === object?.index && c.upos !== 'ADJ';
  const isNamed = near.some((c) => !isThing(c) && (c.deprel === 'xcomp' || c.deprel === 'obj'));
  const predicates = near.filter(
    (c) =>
      !(isNamed && isThing(c)) &&
      ['xcomp', 'obj', 'appos', 'amod', 'advmod', 'obl', 'ccomp', 'compound:prt', 'list', 'flat', 'nmod'].includes(c.deprel),
  );
  if (part.absent) return near.some((c) => isComplement(tree, c, verb!) || isName(tree, c, anchors)) ? null : filled(0);
  const forms = wordForms(part.lemmas, nounForms);
  const token = predicates.find(
    (c) => hasForm(tree, c, forms) || childrenOf(tree, c).some((d) => d.deprel === 'amod' && forms.has(lower(d))),
  );
  return token ? filled(4, { covered: [token] }) : null;
}

/** Fills a part that is not an object; `object` is what fills the object slot of the pattern, if it has one. */
export function fillPart(
  tree: Tree,
  anchors: readonly Token[],
  part: Exclude<Part, { kind: 'object' }>,
  isParty: IsParty,
  object?: Token,
): Filled | null {
  if (part.kind === 'prep') return fillPrep(tree, anchors, part, isParty);
  if (part.kind === 'clause') return fillClause(tree, anchors, part, isParty);
  return fillPredicate(tree, anchors, part, object);
}

/** Whether a noun is one of the words. */
export const isAmong = (tree: Tree, token: Token, lemmas: readonly string[]): boolean =>
  lemmas.length > 0 && hasForm(tree, token, wordForms(lemmas, nounForms));

/** Fills an object slot with the given object. */
export function fillObject(tree: Tree, object: Token | undefined, part: Part & { kind: 'object' }, isParty: IsParty): Filled | null {
  const { filler } = part;
  if (filler.kind === 'words') {
    const noun = objectAmong(tree, object, filler.lemmas);
    if (!noun) return part.optional ? filled(0) : null;
    return filled(4 + (isCompound(tree, noun, wordForms(filler.lemmas, nounForms)) ? 1 : 0), {
      covered: object && object.index !== noun.index ? [object, noun] : [noun],
      slots: filler.role && object ? [{ role: filler.role, token: object, strict: false, how: 'object' }] : [],
    });
  }
  if (!object) return part.optional ? filled(0) : null;
  if (filler.kind === 'thing') return filled(0.5);
  if (filler.strict && !isParty(object)) return part.optional ? filled(0) : null;
  return filled(isParty(object) ? 2 : 1, { slots: [{ role: filler.role, token: object, strict: filler.strict, how: 'object' }] });
}
