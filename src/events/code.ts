/** Codes one sentence: matches at every trigger, the best at each, those inside others left out. */
import type { PloverType } from '../model.ts';
import type { Token } from '../syntax/types.ts';
import { matchesAt } from './matching/match.ts';
import type { TriggerIndex } from './matching/triggers.ts';
import type { Match } from './matching/types.ts';
import { isFigure } from './matching/verbal.ts';
import type { PartyFinder } from './parties/index.ts';
import { foundBy } from './parties/party.ts';
import { isVerbalType } from './plover.ts';
import { readMatch, type Reading } from './reading.ts';
import { withClauseTarget } from './roles/clause-target.ts';
import { withHearer } from './roles/hearer.ts';
import { partiesOf, type Parties, withTarget } from './roles/index.ts';
import { withoutOwnState } from './roles/own-state.ts';
import { asksNobody } from './set-aside/addressee.ts';
import { isOnlyLetter, letterOf } from './set-aside/letters.ts';
import { isSharedOpinion } from './set-aside/opinion.ts';
import { speaksOfOwnCountry } from './set-aside/own-country.ts';
import { isTermOfLaw } from './set-aside/terms.ts';
import { isOnlyAsked } from './status/asked.ts';
import { isNegated } from './status/index.ts';
import { casesOf, childIn, childrenIn, headOf, isPlaced, isUnder, lower, relation, type Tree } from './tree.ts';

/** A match with its parties and reading; `why` says what kept it out of the record, null where it stands. */
export interface Candidate {
  readonly match: Match;
  readonly parties: Parties;
  readonly reading: Reading;
  readonly depth: number;
  readonly why: string | null;
}

/** Clauses between a token and the root: 0 in the main clause. */
function depthOf(tree: Tree, token: Token): number {
  let depth = 0;
  let at: Token | undefined = token;
  for (let steps = 0; at && steps < 40; steps++) {
    if (['advcl', 'acl', 'nmod', 'ccomp'].includes(relation(at))) depth += 1;
    at = headOf(tree, at);
  }
  return depth;
}

/** Types whose clauses tell what is asked, promised, refused, threatened or alleged, not what happened. */
const TAKES_IN = new Set(['REQUEST', 'AGREE', 'REJECT', 'THREATEN', 'ACCUSE', 'CONCEDE', 'SUPPORT']);

/** Whether a head stands in a clause that another match has taken in. */
function isTakenIn(tree: Tree, match: Match, others: readonly Match[]): Match | undefined {
  return others.find(
    (other) =>
      other !== match &&
      TAKES_IN.has(other.rule.trigger.type) &&
      // What somebody denies having done is told, as denied.
      !(other.head.lemma === 'deny' && !isVerbalType(match.rule.trigger.type)) &&
      other.clauses.some((clause) => isUnder(tree, match.head, clause) && relation(match.head) !== 'parataxis') &&
      !setsBeside(tree, match.head),
  );
}

/** Words that open a clause told as a fact of its own: "A confirmed that ..., while B ..."; "urged calm after B attacked C". */
const OPENS_FACT = new Set(['while', 'whereas', 'after', 'since', 'when', 'because']);

/** Whether a verb stands in a finite clause with a subject of its own that such a word opens. */
const setsBeside = (tree: Tree, token: Token): boolean =>
  relation(token) === 'advcl' &&
  /^VB[DZPN]$/.test(token.xpos) &&
  childrenIn(tree, token, 'mark', 'case', 'advmod').some((word) => OPENS_FACT.has(lower(word))) &&
  childrenIn(tree, token, 'nsubj').length > 0;

/** Acts worth a record though nobody is said to have done them, with the modes of which that holds where not of all. */
const SUFFERED: Partial<Record<PloverType, ReadonlySet<string>>> = {
  COERCE: new Set(['arrest', 'deport', 'seize']),
  SANCTION: new Set(['expel']),
  RETREAT: new Set(['release']),
};

/** Types told by what their target goes through, where a pattern begins with the target: "Peru is accused of ...". */
const UNDERGONE = new Set<PloverType>(['ACCUSE', 'ASSAULT']);

/** Whether an act is told where only the one who suffers it is named: "two soldiers were killed", "the envoy was expelled". */
const isSuffered = ({ passive, rule: { trigger, pattern } }: Match): boolean =>
  (pattern.subject === 'T' && UNDERGONE.has(trigger.type)) ||
  (passive && (trigger.type === 'ASSAULT' || (SUFFERED[trigger.type]?.has(trigger.mode ?? '') ?? false)));

/** Nouns whose infinitive is an act somebody means to do: "a decision to lift"; "evidence to charge" is none. */
const INTENT = new Set(
  'decision plan pledge offer agreement move vote deal refusal promise order bid effort threat attempt intention vow proposal readiness willingness failure'.split(
    ' ',
  ),
);

/** Verbs of a journey: whom it is made to meet is met. */
const JOURNEYS = new Set('come go fly travel head return arrive land leave depart jet rush visit'.split(' '));

/** "flew into Kabul to meet the president", "is in Oslo to meet him", "is due to meet him": the meeting is to come. */
const isMeetingAhead = (tree: Tree, match: Match, above: Token): boolean =>
  match.rule.trigger.type === 'CONSULT' &&
  !isNegated(tree, above) &&
  (JOURNEYS.has(above.lemma) || above.lemma === 'due' || (childIn(tree, above, 'cop') !== undefined && isPlaced(tree, above)));

/** An infinitive that only says what something is for: "an accord to help farmers", "sent troops to protect them". */
function isPurpose(tree: Tree, match: Match): boolean {
  const { anchor } = match;
  const above = headOf(tree, anchor);
  if (!above || anchor.xpos !== 'VB' || match.rule.pattern.pos === 'noun' || isMeetingAhead(tree, match, above)) return false;
  if (relation(anchor) === 'acl') return anchor.deprel !== 'acl:relcl' && !INTENT.has(above.lemma);
  return relation(anchor) === 'advcl' && casesOf(tree, anchor).includes('to');
}

function standsBy(parties: Parties, match: Match, finder: PartyFinder): string | null {
  const { type } = match.rule.trigger;
  const { sourceIds, targetIds } = parties;
  if (sourceIds.length === 0 && targetIds.length === 0) return 'no party found';
  if (match.rule.trigger.target && targetIds.length === 0) return 'nobody it is done to';
  if (sourceIds.length === 0 && !isSuffered(match)) return 'no source found';
  if (type === 'CONSULT' && targetIds.length === 0 && match.rule.trigger.mode !== 'multilateral' && match.rule.pattern.subject === 'ST')
    return 'nobody to consult with';
  if (isSharedOpinion(match, parties, finder.actorOf)) return 'only an opinion shared';
  if (isFigure(match, sourceIds, finder.actorOf)) return 'a figure of speech';
  if (match.rule.pattern.pos === 'noun' && match.anchor === match.head && (sourceIds.length === 0 || targetIds.length === 0))
    return 'a noun with one party only';
  return null;
}

/** Types whose target two coordinated verbs share ("congratulated Blinken and expressed his readiness"), or a letter and what it says. */
const SHARES = new Set(['SUPPORT', 'AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

function shareTarget(tree: Tree, match: Match, all: readonly Match[], resolved: Map<Match, Parties>): void {
  const own = resolved.get(match)!;
  const above = headOf(tree, match.anchor);
  if (own.targetIds.length > 0 || own.sourceIds.length === 0 || !above || !SHARES.has(match.rule.trigger.type)) return;
  const coordinated = relation(match.anchor) === 'conj' ? all.find((m) => m.anchor.index === above.index) : undefined;
  const before = coordinated ?? letterOf(tree, match, all);
  const shared = before && resolved.get(before);
  if (!shared || shared.targetIds.length === 0 || shared.sourceIds.join() !== own.sourceIds.join()) return;
  const target = shared.target.map((p) => foundBy(p, `${p.how}, shared by ${coordinated ? 'coordination' : 'a letter'}`));
  resolved.set(match, withTarget(own, target));
}

/** Words between two verbs that share all they have: "shot and killed", "arrested, and then jailed". */
const PAIRED = 4;

/** The match right before, of one type and the same parties, that a verb coordinated with it only goes on telling. */
function pairedWith(match: Match, anchors: ReadonlyMap<number, Match>, parties: (match: Match) => Parties): Match | undefined {
  const before = relation(match.anchor) === 'conj' ? anchors.get(match.anchor.head) : undefined;
  if (!before || match.anchor.index - before.anchor.index > PAIRED) return undefined;
  const [mine, other] = [parties(match), parties(before)];
  const sameParties = mine.sourceIds.join() === other.sourceIds.join() && mine.targetIds.join() === other.targetIds.join();
  const [one, two] = [before.rule.trigger, match.rule.trigger];
  const sameKind = one.type === two.type && (one.mode === two.mode || !one.mode || !two.mode);
  return sameParties && sameKind ? before : undefined;
}

/** Every candidate of a sentence, those that stand first in the order of their clauses. */
export function codeSentence(tree: Tree, index: TriggerIndex, finder: PartyFinder): Candidate[] {
  const isParty = (token: Token): boolean => finder.isParty(tree, token);
  const best: Match[] = [];
  const rejected: { match: Match; why: string }[] = [];
  const resolved = new Map<Match, Parties>();
  const parties = (match: Match): Parties => {
    let found = resolved.get(match);
    if (!found) {
      const inner = best.find((m) => match.clauses.some((c) => c.index === m.anchor.index));
      const own = withoutOwnState(tree, match, partiesOf(tree, match, finder), finder);
      const clause = withClauseTarget(tree, match, own, inner && resolved.get(inner), finder);
      found = withHearer(tree, match, withoutOwnState(tree, match, clause, finder), finder);
      resolved.set(match, found);
    }
    return found;
  };
  // From the end backwards, so that a clause is coded before the verb that takes it in.
  for (const token of [...tree.tokens].reverse()) {
    const matches = matchesAt(tree, token, index, isParty);
    if (matches.length === 0) continue;
    const rank = (m: Match): number =>
      m.weight +
      (parties(m).sourceIds.length > 0 ? 0.6 : 0) +
      (parties(m).targetIds.length > 0 ? 1 : 0) -
      (standsBy(parties(m), m, finder) ? 5 : 0);
    const [first, ...rest] = matches.map((m) => ({ m, r: rank(m) })).sort((a, b) => b.r - a.r);
    best.push(first!.m);
    rejected.push(...rest.slice(0, 5).map(({ m }) => ({ match: m, why: `"${first!.m.rule.pattern.text}" fits better` })));
  }
  for (const match of best) shareTarget(tree, match, best, resolved);
  const covered = new Map<number, Match>();
  for (const match of best) if (match.rule.pattern.pos !== 'noun') for (const token of match.covered) covered.set(token.index, match);
  const doubts = new Map(best.map((match) => [match, standsBy(parties(match), match, finder)]));
  const standing = best.filter((match) => doubts.get(match) === null);
  const judged = best.map((match): { match: Match; why: string | null } => {
    const owner = covered.get(match.head.index);
    if (owner && owner !== match && doubts.get(owner) === null) return { match, why: `part of "${owner.rule.pattern.text}"` };
    const outer = isTakenIn(tree, match, standing);
    if (outer) return { match, why: `only what "${outer.head.text}" is about` };
    if (isOnlyAsked(tree, match.anchor)) return { match, why: 'only what somebody is asked to do or accused of' };
    if (isOnlyLetter(tree, match, standing)) return { match, why: 'the letter in which another act is done' };
    if (isTermOfLaw(tree, match.anchor)) return { match, why: 'only what a law says' };
    const own = speaksOfOwnCountry(match, parties(match), finder)
      ? 'what an official says his own country must do'
      : asksNobody(tree, match, parties(match), finder);
    return { match, why: doubts.get(match) ?? own ?? (isPurpose(tree, match) ? 'only what something is for' : null) };
  });
  // A carrier verb and the noun it carries tell one act.
  const anchors = new Map<number, Match>();
  const isNoun = ({ match }: { match: Match }): number => Number(match.rule.pattern.pos === 'noun');
  const nounsLast = [...judged].sort((a, b) => isNoun(a) - isNoun(b) || a.match.anchor.index - b.match.anchor.index);
  const all = [...nounsLast, ...rejected].map(({ match, why }): Candidate => {
    let reason = why;
    if (reason === null) {
      const same = anchors.get(match.anchor.index) ?? pairedWith(match, anchors, parties);
      if (same) reason = `the same act as "${same.head.text}"`;
      else anchors.set(match.anchor.index, match);
    }
    return {
      match,
      parties: parties(match),
      reading: readMatch(tree, match, parties(match), finder),
      depth: depthOf(tree, match.anchor),
      why: reason,
    };
  });
  return all.sort(
    (a, b) => Number(a.why !== null) - Number(b.why !== null) || a.depth - b.depth || a.match.head.index - b.match.head.index,
  );
}
