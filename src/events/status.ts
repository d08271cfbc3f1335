/** Whether an act happened, is planned, is only possible, or is denied, from the grammar around its verb. */
import type { EventStatus } from '../model.ts';
import type { ParsedSentence, Token } from '../syntax/types.ts';
import { nominalCues, type StatusReading } from './nominal-status.ts';
import { casesOf, childrenIn, childrenOf, headOf, lower, relation, treeOf, type Tree } from './tree.ts';

export type { StatusReading } from './nominal-status.ts';

const PLANNED_AUX = new Set(['will', 'shall', "'ll", '’ll', 'wo', 'gonna']);
const POSSIBLE_AUX = new Set(['could', 'may', 'might', 'would', 'can', "'d", 'should']);
const NEGATION = new Set(['not', "n't", 'n’t', 'never', 'nt', 'neither', 'nor', 'hardly', 'no']);
const CONDITION = new Set(['if', 'unless', 'whether', 'lest', 'provided']);

/** Verbs above an act that say it is yet to come, might come, or did not. */
const PLANS = new Set(
  (
    'plan intend aim prepare expect schedule hope want wish seek mean arrange opt choose set due slate poise vow pledge promise agree threaten ' +
    'order propose aspire gear look move ready seek set'
  ).split(' '),
);
const POSSIBILITIES = new Set('consider mull weigh contemplate ponder discuss suggest wonder study debate likely possible'.split(' '));
const FAILURES = new Set(
  'fail refuse decline neglect stop cease avoid deny forget refrain cancel postpone suspend halt abandon delay prevent unable reluctant unwilling'.split(
    ' ',
  ),
);

/** Nouns with "no" that deny the act: "at no point has he met", "no sign that he met". */
const NO_TIME = new Set(['point', 'time', 'stage', 'moment', 'circumstance', 'way']);
const NO_SIGN = new Set(['sign', 'evidence', 'indication', 'proof', 'hint', 'suggestion', 'question']);
/** Words that make a clause the theme of a noun rather than a fact: "a breakthrough on ending the war". */
const THEME = new Set(['on', 'about', 'toward', 'towards']);

const negating = (tree: Tree, noun: Token): Token | undefined => childrenIn(tree, noun, 'det').find((det) => lower(det) === 'no');

const worse: Record<EventStatus, number> = { actual: 0, planned: 1, hypothetical: 2, denied: 3 };

/** "would have denied": it did not come to that. */
const isPerfect = (tree: Tree, verb: Token): boolean => childrenIn(tree, verb, 'aux').some((c) => lower(c) === 'have');

function ownCues(tree: Tree, verb: Token): StatusReading[] {
  const found: StatusReading[] = [];
  const cue = (status: EventStatus, token: Token): void => void found.push({ status, cues: [token.text] });
  for (const child of childrenOf(tree, verb)) {
    const word = lower(child);
    if (child.index > verb.index && relation(child) !== 'obj' && relation(child) !== 'advmod') continue;
    if (relation(child) === 'aux' && PLANNED_AUX.has(word)) cue('planned', child);
    else if (relation(child) === 'aux' && POSSIBLE_AUX.has(word))
      cue((word === 'would' || word === "'d") && !isPerfect(tree, verb) ? 'planned' : 'hypothetical', child);
    else if (NEGATION.has(word) && (relation(child) === 'advmod' || relation(child) === 'cc' || child.deprel === 'aux'))
      cue('denied', child);
    else if (relation(child) === 'mark' && CONDITION.has(word)) cue('hypothetical', child);
    else if (relation(child) === 'mark' && word === 'without') cue('denied', child);
    else if (relation(child) === 'obj' || (relation(child) === 'obl' && NO_TIME.has(child.lemma))) {
      const no = negating(tree, child);
      if (no) cue('denied', no);
    }
  }
  // "is to meet": an infinitive under a form of "be".
  const cop = childrenIn(tree, verb, 'aux', 'cop').find((a) => /^(?:is|are|am|'s|was|were)$/.test(lower(a)));
  const to = childrenOf(tree, verb).find((c) => lower(c) === 'to' && c.index < verb.index && relation(c) !== 'obl');
  if (verb.xpos === 'VB' && cop && to && cop.index < to.index) cue('planned', to);
  return found;
}

/** Cues of the noun an act is the theme of: "a plan to meet", "no sign that they met", "talks on ending the war". */
function themeCues(tree: Tree, verb: Token, noun: Token): StatusReading[] {
  if (NO_SIGN.has(noun.lemma) && negating(tree, noun)) return [{ status: 'denied', cues: ['no', noun.text] }];
  if (verb.xpos === 'VB') return [{ status: 'planned', cues: [noun.text] }];
  const theme = verb.xpos === 'VBG' ? casesOf(tree, verb).filter((word) => THEME.has(word)) : [];
  return theme.length > 0 ? [{ status: 'hypothetical', cues: theme }] : [];
}

/** Cues of what governs the act: "plans to", "failed to", "if", "denied having". */
function inheritedCues(tree: Tree, verb: Token): StatusReading[] {
  const found: StatusReading[] = [];
  let below = verb;
  for (let steps = 0; steps < 4; steps++) {
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
    if (rel === 'advcl' || rel === 'acl') {
      if (rel === 'advcl' && below.xpos === 'VB' && childrenOf(tree, below).some((c) => lower(c) === 'to'))
        found.push({ status: 'planned', cues: ['to'] });
      if (rel === 'acl') found.push(...themeCues(tree, below, above));
      break;
    }
    const lemma = above.lemma;
    if (rel === 'xcomp' || rel === 'ccomp') {
      if (FAILURES.has(lemma)) found.push({ status: 'denied', cues: [above.text] });
      else if (rel === 'xcomp' && PLANS.has(lemma)) found.push({ status: 'planned', cues: [above.text] });
      else if (POSSIBILITIES.has(lemma)) found.push({ status: 'hypothetical', cues: [above.text] });
      if (rel === 'xcomp') found.push(...ownCues(tree, above));
    }
    if (rel === 'ccomp' && !FAILURES.has(lemma)) break;
    below = above;
  }
  return found;
}

/** Status of an act whose words are headed by `anchor`. */
export function statusOf(tree: Tree, anchor: Token): StatusReading {
  const cues = [...ownCues(tree, anchor), ...nominalCues(tree, anchor), ...inheritedCues(tree, anchor)];
  const strongest = cues.reduce<EventStatus>((best, c) => (worse[c.status] > worse[best] ? c.status : best), 'actual');
  // "would not have" and "did not fail to" are rare; the strongest cue decides.
  return { status: strongest, cues: cues.flatMap((c) => c.cues) };
}

/** Status of what a token of a parsed sentence tells, for other stages. */
export function statusIn(parsed: ParsedSentence, token: Token): EventStatus {
  const tree = treeOf(parsed);
  return statusOf(tree, tree.tokens[token.index]!).status;
}

/** Whether the act is negated at its own verb ("will not lift"). */
export const isNegated = (tree: Tree, anchor: Token): boolean => ownCues(tree, anchor).some((c) => c.status === 'denied');
