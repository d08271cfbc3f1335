/** What governs the act says whether it happened: "plans to", "failed to", "banned from", "hopes that", "if". */
import type { Token } from '../../syntax/types.ts';
import { casesOf, childIn, childrenIn, childrenOf, headOf, lower, relation, type Tree } from '../tree.ts';
import { isCharge, isInfinitiveOfAsking } from './asked.ts';
import { isCondition } from './condition.ts';
import { ownCues } from './own.ts';
import { participleCues } from './participles.ts';
import { reading, words, type StatusReading } from './types.ts';
import { gerundCues, isBeforeTheBegun, openNounCue } from './unreal.ts';

/** Verbs above an infinitive that is yet to come. */
const PLANS = words(
  'plan intend aim prepare expect schedule hope want wish seek mean arrange set due slate poise vow pledge promise agree threaten ' +
    'order propose aspire gear look move ready tip apply bind suppose rush race scramble hurry',
);
/** Words above what only might come. */
const POSSIBILITIES = words(
  'consider mull weigh contemplate ponder discuss suggest wonder study debate likely possible unlikely difficult hard necessary essential vital need',
);
const FAILURES = words(
  'fail refuse decline neglect stop cease avoid deny forget refrain cancel postpone suspend halt abandon delay prevent unable reluctant unwilling ' +
    'hesitate impossible loath wary incapable afraid',
);
/** Verbs that let an act be: in the present they tell a rule, in the past what came of it. */
const LEAVE = words('allow permit let enable entitle empower authorise authorize');
/** Verbs that make a claim of what lies behind: "suggested that Peru had paid". */
const CLAIMS = words('suggest');
/** What leaves open how, when or whether something comes about. */
const UNKNOWN = words('unclear unknown uncertain unsure question debate uncertainty doubt speculation ask wonder mystery');
/** Verbs of bringing somebody to act: what "to persuade him to sign" is about has not come. */
const PREVAILS = words('persuade convince get induce coax compel pressure prod cajole entice');
/** Verbs above a clause that is only hoped, feared or alleged. */
const UNSURE = words('hope fear wish doubt allege');
/** Verbs that deny their clause where they are negated: "does not mean that". */
const MEANING = words('mean imply think believe');
/** "banned | from lending". */
const BARS = words('ban bar prohibit prevent stop keep deter discourage dissuade restrain');

/** Nouns with "no" before a clause: "no sign that he met". */
const NO_SIGN = words('sign evidence indication proof hint suggestion question confirmation');
/** Words that make a clause the theme of a noun rather than a fact: "a breakthrough on ending the war". */
const THEME = words('on about toward towards');
/** Nouns of what is hoped, asked for or alleged in the clause after them. */
const CONTENT = words(
  'hope fear possibility chance prospect likelihood suspicion speculation rumour rumor accusation allegation claim complaint charge demand call request ' +
    'suggestion proposal',
);
/** Verbs that put an end to an attempt: "defeated a move to cut aid". */
const FOILS = words('defeat foil thwart block reject veto abandon drop scrap quash');
/** Nouns of what somebody means to do. */
export const GOALS = words('goal aim intention intent plan ambition desire objective');
/** Verbs by whose very saying the act is done: "I want to thank you". */
const PERFORMS = words('thank congratulate apologise apologize commend welcome salute condemn express');
const WISHES = words('want wish like');
/** Nouns of what hinders the act after them: "trouble agreeing", "a hard time vetoing it". */
const TROUBLE = words('difficulty trouble');
const HARD = words('difficult hard tough');

/** Cues of the noun an act is the theme of: "a plan to meet", "rumours that they met", "talks on ending the war". */
function themeCues(tree: Tree, verb: Token, noun: Token): StatusReading[] {
  const no = childrenIn(tree, noun, 'det', 'amod').find((c) => lower(c) === 'no' || (lower(c) === 'little' && CONTENT.has(noun.lemma)));
  const infinitive = verb.xpos === 'VB' && childrenOf(tree, verb).some((c) => lower(c) === 'to');
  if (no && (infinitive || NO_SIGN.has(noun.lemma) || CONTENT.has(noun.lemma))) return [reading('denied', no, noun)];
  if (UNKNOWN.has(noun.lemma) && asksHow(tree, verb)) return [reading('hypothetical', noun)];
  const open = openNounCue(tree, verb, noun);
  if (open) return [open];
  if (noun.lemma === 'failure' && infinitive) return [reading('denied', noun)];
  // Somebody's decision is told where others answer to it: it was carried out.
  if (noun.lemma === 'decision' && infinitive && childIn(tree, noun, 'nmod:poss', 'compound')) return [];
  if (infinitive) {
    const deed = headOf(tree, noun);
    return [relation(noun) === 'obj' && deed && FOILS.has(deed.lemma) ? reading('denied', deed, noun) : reading('planned', noun)];
  }
  if (verb.xpos === 'VBG') {
    const hard = TROUBLE.has(noun.lemma) || (noun.lemma === 'time' && childrenIn(tree, noun, 'amod').some((c) => HARD.has(lower(c))));
    if (hard) return [reading('hypothetical', noun)];
    const theme = casesOf(tree, verb).filter((word) => THEME.has(word));
    return theme.length > 0 ? [{ status: 'hypothetical', cues: theme }] : [];
  }
  const told =
    CONTENT.has(noun.lemma) &&
    childIn(tree, verb, 'nsubj') &&
    childrenOf(tree, verb).every((c) => !c.xpos.startsWith('W') || relation(c) === 'mark');
  return told ? [reading('hypothetical', noun)] : [];
}

const isDenied = (tree: Tree, token: Token): boolean => ownCues(tree, token).some((c) => c.status === 'denied');

/** Cues of a clause beside its verb: purpose, "banned from lending", "instead of meeting", "in upholding" of what did not happen. */
function besideCues(tree: Tree, verb: Token, above: Token): StatusReading[] {
  const opener = childrenIn(tree, verb, 'mark', 'case').find((c) => c.index < verb.index);
  const word = opener && lower(opener);
  if (verb.xpos === 'VB' && childrenOf(tree, verb).some((c) => lower(c) === 'to')) return [reading('planned', opener ?? verb)];
  if (!opener || verb.xpos !== 'VBG') return [];
  if (word === 'from' && BARS.has(above.lemma)) return [reading('denied', above)];
  if (word === 'of' && FAILURES.has(above.lemma)) return [reading('denied', above)];
  if (isCharge(tree, verb, above)) return [reading('hypothetical', above)];
  if (word === 'instead' || word === 'rather') return [reading('denied', opener)];
  if ((word === 'in' || word === 'by') && isDenied(tree, above)) return [reading('denied', above)];
  const cues = gerundCues(tree, above, lower(opener));
  if (cues.length > 0) return cues;
  const before = tree.tokens[opener.index - 1];
  return word === 'to' && before && ['near', 'close'].includes(lower(before)) ? [reading('planned', before)] : [];
}

/** Cues of the word whose clause the act is. */
function clauseCues(tree: Tree, rel: string, below: Token, above: Token): StatusReading[] {
  const { lemma } = above;
  if (FAILURES.has(lemma) || (BARS.has(lemma) && casesOf(tree, below).includes('from'))) return [reading('denied', above)];
  if (
    rel === 'xcomp' &&
    WISHES.has(lemma) &&
    PERFORMS.has(below.lemma) &&
    childrenIn(tree, above, 'nsubj').some((c) => /^(?:i|we)$/i.test(c.text))
  )
    return [];
  if (rel === 'xcomp' && childrenIn(tree, above, 'obj').some((c) => GOALS.has(c.lemma) && c.index < below.index))
    return [reading('planned', above)];
  if (rel === 'xcomp' && PLANS.has(lemma)) return [reading('planned', above)];
  if (UNKNOWN.has(lemma) && asksHow(tree, below)) return [reading('hypothetical', above)];
  if (rel === 'ccomp' && CLAIMS.has(lemma) && isPast(tree, below)) return [];
  if (rel === 'xcomp' && PREVAILS.has(lemma) && !isFinite(above) && casesOf(tree, below).includes('to'))
    return [reading('hypothetical', above)];
  if (POSSIBILITIES.has(lemma) || (rel === 'ccomp' && UNSURE.has(lemma))) return [reading('hypothetical', above)];
  // "Has to sign", not "had it signed".
  if (rel === 'xcomp' && lemma === 'have' && casesOf(tree, below).includes('to')) return [reading('hypothetical', above)];
  if (isInfinitiveOfAsking(tree, below, above)) return [reading('hypothetical', above)];
  if (rel === 'xcomp' && LEAVE.has(lemma) && (/^VB[ZP]$/.test(above.xpos) || ownCues(tree, above).some((c) => c.status !== 'actual')))
    return [reading('hypothetical', above)];
  return rel === 'ccomp' && MEANING.has(lemma) && isDenied(tree, above) ? [reading('denied', above)] : [];
}

/** "had met", "met": told as a fact that lies behind. */
const isPast = (tree: Tree, verb: Token): boolean =>
  verb.xpos === 'VBD' || childrenIn(tree, verb, 'aux').some((c) => /^(?:had|has|have)$/.test(lower(c)));

/** "how he will act", "when they meet". */
const asksHow = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb).some((c) => /^W(?:RB|P)$/.test(c.xpos) && c.index < verb.index);

const isFinite = (verb: Token): boolean => /^VB[DZPN]$/.test(verb.xpos);

const SAYS = words('say confirm reveal disclose specify indicate discuss explain clarify');

/** "declined to say when", "would not confirm that": what is not said is not told. */
function isUnsaid(tree: Tree, verb: Token): boolean {
  const above = headOf(tree, verb);
  return SAYS.has(verb.lemma) && relation(verb) === 'xcomp' && above !== undefined && FAILURES.has(above.lemma);
}

/** Words that open a clause of time: in the present it lies ahead where what it dates does. */
const OPENERS = words('when once after before');

/** "will be raised when they meet", "is expected to top the agenda when he visits Peru". */
function timeClauseCues(tree: Tree, verb: Token): StatusReading[] {
  const opener = childrenIn(tree, verb, 'mark', 'advmod', 'case').find((c) => c.index < verb.index && OPENERS.has(lower(c)));
  if (!opener || !/^VB[ZPG]$/.test(verb.xpos) || childIn(tree, verb, 'aux') || isBeforeTheBegun(tree, verb)) return [];
  let above = headOf(tree, verb);
  for (let steps = 0; above && above.upos === 'NOUN' && steps < 3; steps++) above = headOf(tree, above);
  const dated = above ? cuesAt(tree, above) : [];
  return dated.some((c) => c.status === 'planned' || c.status === 'hypothetical') ? [reading('planned', opener)] : [];
}

/** Cues at a verb and of what governs it. */
const cuesAt = (tree: Tree, verb: Token): StatusReading[] => [...ownCues(tree, verb), ...inheritedCues(tree, verb)];

/** Cues of what governs the act, up to the clause that reports it. */
export function inheritedCues(tree: Tree, verb: Token): StatusReading[] {
  const found = [...timeClauseCues(tree, verb), ...participleCues(tree, verb, cuesAt)];
  let below = verb;
  for (let steps = 0; steps < 5; steps++) {
    const above = headOf(tree, below);
    if (!above) break;
    const rel = relation(below);
    if (rel === 'conj') {
      // Coordinated verbs share auxiliaries of the first unless they have a subject or tense of their own.
      if (!childrenOf(tree, below).some((c) => relation(c) === 'aux' || relation(c) === 'nsubj') && below.xpos === above.xpos)
        found.push(...ownCues(tree, above));
      below = above;
      continue;
    }
    if (!['xcomp', 'ccomp', 'advcl', 'acl', 'obj', 'csubj'].includes(rel)) break;
    // "is to visit Peru to stress American support": there is support, whatever becomes of the visit.
    if (rel === 'obj' && below === verb && verb.upos === 'NOUN') break;
    if (above.upos === 'NOUN' && rel !== 'obj') found.push(...themeCues(tree, below, above));
    if (rel === 'advcl' || rel === 'acl') {
      if (rel === 'advcl' || above.upos === 'VERB' || above.upos === 'PROPN') found.push(...besideCues(tree, below, above));
      // "unlikely to do more than repeat its offer".
      if (rel === 'advcl' && casesOf(tree, below).includes('than')) {
        below = above;
        continue;
      }
      break;
    }
    if (rel !== 'obj') found.push(...clauseCues(tree, rel, below, above));
    if (rel === 'xcomp') found.push(...(isCondition(tree, above) ? [reading('hypothetical', above)] : ownCues(tree, above)));
    if (rel === 'ccomp' && !FAILURES.has(above.lemma)) {
      if (isUnsaid(tree, above)) found.push(reading('hypothetical', above));
      break;
    }
    below = above;
  }
  return found;
}
