/** Who a verb speaks of where the tree does not say so at the verb itself: coordination, control, relative clauses, participles. */
import type { Token } from '../../syntax/types.ts';
import { REPORTING, SAYING } from '../reporting-verbs.ts';
import { casesOf, childIn, childrenIn, childrenOf, headOf, isPassive, isPlaced, isRelativePronoun, relation, type Tree } from '../tree.ts';
import { nounAfter, nounBefore } from './linear.ts';

/** A subject and how it was found, for explanations. */
export interface Found {
  readonly token: Token;
  readonly how: string;
}

/** Verbs whose object, not subject, does what their infinitive says: "urge X to leave". */
const OBJECT_CONTROL = new Set(
  (
    'urge ask tell order force persuade allow permit press invite encourage call advise help enable compel instruct command request require ' +
    'warn convince authorize authorise let make lead push cause get want expect lobby pressure send challenge appeal prompt spur drive provoke oblige'
  ).split(' '),
);

/** Verbs whose subject does what "for …ing" says: "made an offer for …", "used the base for training". */
const OWN_GERUND = new Set('make use provide send give offer need have take spend allocate pay build open'.split(' '));
const isOwnGerund = (verb: Token): boolean => OWN_GERUND.has(verb.lemma);

const NOMINAL = new Set(['NOUN', 'PROPN']);

const MAX_STEPS = 8;

const TIME = /^(?:today|yesterday|tomorrow|tonight|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
const isTime = (token: Token): boolean => TIME.test(token.text) || token.name === 'date';

/** The subject at the verb itself. "Earlier this month the minister, …": a time taken for it may have it in apposition. */
function ownSubject(tree: Tree, verb: Token): Token | undefined {
  const subjects = childrenIn(tree, verb, 'nsubj');
  return subjects.find((c) => !isTime(c)) ?? subjects.flatMap((time) => childrenIn(tree, time, 'appos', 'conj')).find((c) => !isTime(c));
}

/** The grammatical subject of a verb (of a passive verb: the one acted on). Undefined where the sentence names none. */
export function subjectOf(tree: Tree, verb: Token, steps = 0): Found | undefined {
  const own = ownSubject(tree, verb) ?? childIn(tree, verb, 'csubj');
  if (own && !isRelativePronoun(own)) return own.deprel.startsWith('csubj') ? undefined : { token: own, how: 'subject' };
  const above = headOf(tree, verb);
  if (!above || steps > MAX_STEPS) return undefined;
  if (own) {
    const noun =
      relation(verb) === 'acl'
        ? above
        : relation(verb) === 'conj' && relation(above) === 'acl'
          ? headOf(tree, above)
          : nounBefore(tree, own);
    return noun ? { token: ofPlural(tree, verb, noun), how: 'relative clause' } : undefined;
  }
  switch (relation(verb)) {
    case 'conj':
      if (belongsToReport(tree, verb, above)) return rename(subjectOf(tree, headOf(tree, above)!, steps + 1), 'shared by coordination');
      return above.upos === 'VERB' || above.upos === 'AUX' || childIn(tree, above, 'nsubj', 'cop')
        ? rename(subjectOf(tree, above, steps + 1), 'shared by coordination')
        : undefined;
    case 'xcomp':
    case 'ccomp': {
      const object = childIn(tree, above, 'obj', 'iobj');
      if (object && OBJECT_CONTROL.has(above.lemma)) return { token: object, how: 'object control' };
      const oblique = childrenIn(tree, above, 'obl').find((o) => o.index > above.index && o.index < verb.index);
      if (oblique && above.lemma === 'call') return { token: oblique, how: 'object control' };
      if (isPassive(tree, above) && relation(verb) === 'ccomp') return undefined;
      return rename(subjectOf(tree, above, steps + 1), 'control');
    }
    case 'advcl': {
      // "expelled the envoy for insulting it", "was jailed for insulting it": the one acted on did so.
      const acted = childIn(tree, above, 'nsubj:pass', 'obj');
      if (acted && acted.index < verb.index && verb.xpos === 'VBG' && casesOf(tree, verb).includes('for') && !isOwnGerund(above))
        return { token: acted, how: 'whom it is about' };
      const report = speaksOn(tree, verb, above) ? headOf(tree, above) : undefined;
      return rename(subjectOf(tree, report ?? above, steps + 1), 'adverbial clause');
    }
    case 'parataxis':
      return rename(subjectOf(tree, above, steps + 1), 'adverbial clause');
    case 'acl':
      return ofNounClause(tree, verb, above, steps);
    default:
      return undefined;
  }
}

/** "Peru and Chile, who have ...": a verb in the plural after two names in the singular speaks of both. */
function ofPlural(tree: Tree, verb: Token, noun: Token): Token {
  const first = relation(noun) === 'conj' ? headOf(tree, noun) : undefined;
  const finite = childIn(tree, verb, 'aux', 'aux:pass', 'cop') ?? verb;
  const plural = finite.xpos === 'VBP' || finite.text.toLowerCase() === 'were';
  return first && plural && noun.xpos === 'NNP' && NOMINAL.has(first.upos) ? first : noun;
}

/** The form of a finite verb: its tag, or its auxiliary where it has one ("has accused", "will leave"). */
const formOf = (tree: Tree, verb: Token): string => childIn(tree, verb, 'aux', 'aux:pass', 'cop')?.lemma ?? verb.xpos;

/**
 * "A said B would never surrender, but offered talks": the parser joins the last verb to the reported one, but its form is
 * that of "said", and so is its subject.
 */
function belongsToReport(tree: Tree, verb: Token, above: Token): boolean {
  const clause = relation(above) === 'ccomp' || (relation(above) === 'xcomp' && childIn(tree, above, 'nsubj') !== undefined);
  const report = clause ? headOf(tree, above) : undefined;
  if (!report || !REPORTING.has(report.lemma) || report.index > above.index) return false;
  const form = formOf(tree, verb);
  return form === formOf(tree, report) && form !== formOf(tree, above);
}

/** "A said B must yield, adding …": the one who goes on speaking is A. */
const speaksOn = (tree: Tree, verb: Token, above: Token): boolean =>
  verb.xpos === 'VBG' &&
  SAYING.has(verb.lemma) &&
  tree.tokens[verb.index - 1]?.text === ',' &&
  relation(above) === 'ccomp' &&
  REPORTING.has(headOf(tree, above)?.lemma ?? '');

/** "forces fighting in …" are the subject; "a decision to lift …" is somebody's, its possessor's or the subject's of its verb. */
function ofNounClause(tree: Tree, verb: Token, noun: Token, steps: number): Found | undefined {
  if (verb.xpos !== 'VB') return { token: noun, how: 'participle' };
  // "is in Oslo to meet the king": the one who is there means to.
  if (isPlaced(tree, noun) && childIn(tree, noun, 'cop')) return rename(subjectOf(tree, noun, steps + 1), 'control');
  const possessor =
    childIn(tree, noun, 'nmod:poss') ?? childrenIn(tree, noun, 'compound', 'amod').find((c) => c.xpos.startsWith('NNP') || c.name !== null);
  if (possessor) return { token: possessor, how: 'possessor' };
  const governor = headOf(tree, noun);
  return governor && relation(noun) === 'obj' ? rename(subjectOf(tree, governor, steps + 1), 'control through noun') : undefined;
}

const rename = (found: Found | undefined, how: string): Found | undefined => found && { token: found.token, how };

/** The subject by the tree, else by the order of the words (only for a finite verb). */
export function anySubjectOf(tree: Tree, verb: Token): Found | undefined {
  const found = subjectOf(tree, verb);
  if (found) return found;
  const finite = /^VB[DZP]$/.test(verb.xpos) || childIn(tree, verb, 'aux', 'aux:pass') !== undefined;
  const token = finite && !childIn(tree, verb, 'nsubj', 'nsubj:pass') ? nounBefore(tree, verb) : undefined;
  return token && { token, how: 'before the verb' };
}

/** The object by the tree, else by the order of the words (only where the verb takes no clause). */
export function anyObjectOf(tree: Tree, verb: Token): Token | undefined {
  return objectOf(tree, verb) ?? (childIn(tree, verb, 'ccomp', 'xcomp') || relation(verb) === 'acl' ? undefined : nounAfter(tree, verb));
}

/** The object of an active verb, the relativised noun among them ("the village they attacked"). */
export function objectOf(tree: Tree, verb: Token): Token | undefined {
  const object = childIn(tree, verb, 'obj', 'iobj');
  const above = headOf(tree, verb);
  if (object && !isRelativePronoun(object)) return ofSameKind(tree, verb, object) ?? object;
  const named = object ? undefined : ofSmallClause(tree, verb);
  if (named) return named;
  if (verb.deprel === 'acl:relcl' && above && (object || childIn(tree, verb, 'nsubj'))) {
    const subject = childIn(tree, verb, 'nsubj');
    if (object || (subject && !isRelativePronoun(subject))) return above;
  }
  if (relation(verb) === 'conj' && above && !childIn(tree, verb, 'obl', 'ccomp', 'xcomp') && above.upos === 'VERB') {
    // "arrested and jailed the leader": the object stands at one of two verbs.
    const shared = childIn(tree, above, 'obj');
    return shared && shared.index > verb.index ? shared : undefined;
  }
  const later = childrenIn(tree, verb, 'conj').find((c) => c.upos === 'VERB' && c.index - verb.index <= 3);
  return later ? childIn(tree, later, 'obj') : undefined;
}

/** "called the remarks rude": what a verb of naming calls something by the parser takes for a clause, and the thing for its subject. */
function ofSmallClause(tree: Tree, verb: Token): Token | undefined {
  const name = childrenIn(tree, verb, 'xcomp').find((c) => (c.upos === 'ADJ' || c.upos === 'NOUN') && casesOf(tree, c).length === 0);
  return name && !childIn(tree, name, 'cop', 'aux') ? childrenIn(tree, name, 'nsubj').find((c) => c.index > verb.index) : undefined;
}

/** "destroyed one Peruvian boat and raided another": another of those the verb before it speaks of. */
function ofSameKind(tree: Tree, verb: Token, object: Token): Token | undefined {
  const above = headOf(tree, verb);
  if (!above || relation(verb) !== 'conj' || !/^(?:another|others)$/i.test(object.text) || childrenOf(tree, object).length > 0)
    return undefined;
  return childIn(tree, above, 'obj');
}

const isBy = (tree: Tree, token: Token): boolean => childrenIn(tree, token, 'case').some((k) => k.text.toLowerCase() === 'by');

/** Peru in "Peru-backed rebels". */
const beforeHyphen = (tree: Tree, verb: Token): Token | undefined =>
  /^[-‐‑–]$/.test(tree.tokens[verb.index - 1]?.text ?? '') ? tree.tokens[verb.index - 2] : undefined;

/** The one who acts in a passive: "by X", wherever after the verb the tree hung it, before the next clause. */
export function agentOf(tree: Tree, verb: Token): Token | undefined {
  const own =
    beforeHyphen(tree, verb) ?? childIn(tree, verb, 'obl:agent') ?? childrenIn(tree, verb, 'obl', 'nmod').find((c) => isBy(tree, c));
  if (own) return own;
  const rest = tree.tokens.slice(verb.index + 1, verb.index + 16);
  const stop = rest.findIndex((t) => /^(?:VB[DZP]|MD)$/.test(t.xpos) || t.text === ',');
  return rest.slice(0, stop < 0 ? rest.length : stop).find((t) => isBy(tree, t) && t.name !== 'date' && !isTime(t));
}
