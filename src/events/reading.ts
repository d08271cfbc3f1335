/** From a matched pattern to what it says: parties resolved, and readings that depend on who speaks and what is negated. */
import type { EventStatus, PloverType } from '../model.ts';
import type { Token } from '../syntax/types.ts';
import { reportsOf, speakerOf } from './attribution.ts';
import type { Match } from './match.ts';
import type { Party, PartyFinder } from './parties/index.ts';
import { PLOVER } from './plover.ts';
import { isNegated, statusOf, type StatusReading } from './status.ts';
import { casesOf, childrenIn, childrenOf, headOf, lower, relation, type Tree } from './tree.ts';

/** Type, mode and code of a reading. */
export interface Kind {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly cameo: string | null;
}

export interface Parties {
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  readonly sourceIds: readonly string[];
  readonly targetIds: readonly string[];
  readonly reciprocal: boolean;
}

const idsOf = (parties: readonly Party[]): string[] => [...new Set(parties.flatMap((p) => p.ids))];

const SELF = new Set(['it', 'he', 'she', 'they', 'we', 'i']);

const FIRST_PERSON = new Set(['we', 'i']);

/** A pronoun that nobody resolved, in a clause somebody reports: the speaker speaks of himself. */
function ofSpeaker(tree: Tree, pronoun: Token, match: Match, finder: PartyFinder): Party[] {
  const [report] = reportsOf(tree, match.anchor);
  const speaker = report?.speaker ?? (FIRST_PERSON.has(lower(pronoun)) ? speakerOf(tree) : undefined);
  const found = speaker && speaker.index !== pronoun.index ? finder.resolve(tree, speaker, 'source') : [];
  const heard = found.length > 0 || !FIRST_PERSON.has(lower(pronoun)) ? found : finder.lastSpeaker();
  // "We have urged Peru", says a minister: his government has.
  const speakers = lower(pronoun) === 'we' ? heard.map((p) => finder.onBehalfOf(p)) : heard;
  return speakers.map((p) => ({ ...p, how: `${p.how}, through "${pronoun.text}"` }));
}

/** The parties of a match. Nobody is source and target at once. */
export function partiesOf(tree: Tree, match: Match, finder: PartyFinder): Parties {
  const find = (role: string, side: 'source' | 'target'): Party[] =>
    match.slots
      .filter((s) => s.role === role)
      .flatMap((s) => {
        const found = finder.resolve(tree, s.token, s.strict ? 'none' : side);
        return found.length > 0 || !SELF.has(lower(s.token)) || role === 'T' ? found : ofSpeaker(tree, s.token, match, finder);
      });
  const mutual = find('ST', 'source');
  const source = [...find('S', 'source'), ...mutual];
  // Joint subjects act on each other; a phrase beside them says where or about what, unless it is "with".
  const joint = idsOf(mutual).length > 1;
  const named = joint
    ? match.slots.filter((s) => s.role === 'T' && s.how === '"with"').flatMap((s) => finder.resolve(tree, s.token, 'none'))
    : find('T', 'target');
  // A thing that is part of the trigger may tell whose it is: "burned the Macedonian flag", "expelled Peru's ambassador".
  const unsure = named.length === 0 || match.slots.filter((s) => s.role === 'T').every((s) => s.loose);
  const things = match.rule.pattern.pos === 'verb' && unsure && !joint ? match.covered : [];
  const mine = idsOf(source);
  const owners = things
    .flatMap((thing) => finder.within(tree, thing, named.length === 0))
    .filter((p) => p.ids.some((id) => !mine.includes(id)));
  const target = owners.length > 0 ? owners : named;
  const sourceIds = idsOf(source);
  const targetIds = idsOf(target).filter((id) => !sourceIds.includes(id));
  if (mutual.length === 0) return { source, target, sourceIds, targetIds, reciprocal: false };
  if (targetIds.length > 0) return { source, target, sourceIds, targetIds, reciprocal: true };
  // Joint subjects: the first named is the source, the others the target.
  const [first, ...others] = sourceIds;
  return { source, target, sourceIds: first ? [first] : [], targetIds: others, reciprocal: others.length > 0 };
}

/** Relations in which the clause of a promise, threat or demand names the one it concerns. */
const CONCERNED = ['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl'];

/**
 * A match without a target takes it from its clause: that of the act inside it ("refused to meet Pence"), else the
 * clause's own subject ("demanded that the premier resign") or object.
 */
export function withClauseTarget(tree: Tree, match: Match, parties: Parties, inner: Parties | undefined, finder: PartyFinder): Parties {
  const found = fromClause(tree, match, parties, inner, finder);
  if (found.targetIds.length > 0 || found.sourceIds.length === 0 || match.rule.trigger.target) return found;
  return nearest(tree, match, found, finder);
}

/** Clauses of their own, in which a party is no target of the act above. */
const OWN_CLAUSE = new Set(['ccomp', 'advcl', 'parataxis', 'conj', 'acl:relcl']);

/** "in Geneva", "in the Belarusian capital": the words, or the noun they describe, say where. */
function standsInPlace(tree: Tree, token: Token): boolean {
  const described = ['amod', 'compound', 'nmod:poss'].includes(token.deprel) ? headOf(tree, token) : undefined;
  return [token, ...(described ? [described] : [])].some((t) => casesOf(tree, t).some((k) => k === 'in' || k === 'at'));
}

/** The last resort: the first party after the trigger in its own clause ("declared a truce in Libya"). */
function nearest(tree: Tree, match: Match, parties: Parties, finder: PartyFinder): Parties {
  const allowed = new Set(match.clauses.map((c) => c.index));
  const stack: Token[] = [match.anchor];
  const reached: Token[] = [];
  while (stack.length > 0) {
    const token = stack.pop()!;
    for (const child of childrenOf(tree, token)) {
      if (OWN_CLAUSE.has(child.deprel) && !allowed.has(child.index) && (child.upos === 'VERB' || child.upos === 'AUX')) continue;
      if (child.index > match.anchor.index) reached.push(child);
      stack.push(child);
    }
  }
  const after = reached
    .filter((t) => (t.upos === 'NOUN' || t.upos === 'PROPN' || t.upos === 'ADJ') && finder.isParty(tree, t))
    .sort((a, b) => a.index - b.index);
  for (const token of after) {
    if (/^(?:says?|said|according|told|announced|added|stated|confirmed|claim(?:s|ed)|reported)$/.test(lower(headOf(tree, token) ?? token)))
      continue;
    // Words are addressed to somebody, not to a village, nor to the country in whose capital they are said.
    const place = PLOVER[match.rule.trigger.type].quad % 2 === 1 && standsInPlace(tree, token);
    const target = finder
      .resolve(tree, token, 'none')
      // Nor are the troops sent those they are sent against.
      .filter((p) => (!place && !match.covered.includes(token)) || p.how !== 'words')
      .filter((p) => !place || p.how !== 'demonym')
      .filter((p) => p.ids.some((id) => !parties.sourceIds.includes(id)));
    if (target.length > 0) {
      return {
        ...parties,
        target: target.map((p) => ({ ...p, how: `${p.how}, nearest` })),
        targetIds: idsOf(target).filter((id) => !parties.sourceIds.includes(id)),
      };
    }
  }
  return parties;
}

function fromClause(tree: Tree, match: Match, parties: Parties, inner: Parties | undefined, finder: PartyFinder): Parties {
  if (parties.targetIds.length > 0 || match.clauses.length === 0) return parties;
  const others = (list: readonly Party[]): Party[] => list.filter((p) => p.ids.some((id) => !parties.sourceIds.includes(id)));
  const withTarget = (target: readonly Party[]): Parties => ({
    ...parties,
    target,
    targetIds: idsOf(target).filter((id) => !parties.sourceIds.includes(id)),
  });
  const { type } = match.rule.trigger;
  const bindsSelf = type === 'AGREE' || type === 'THREATEN' || type === 'REJECT';
  for (const clause of match.clauses) {
    if (bindsSelf && inner && others(inner.target).length > 0) return withTarget(others(inner.target));
    const subject = others(childrenIn(tree, clause, 'nsubj', 'nsubj:pass').flatMap((t) => finder.resolve(tree, t, 'source')));
    const foreign = subject.filter((p) => !bindsSelf || !finder.sameCountry(p.ids, parties.sourceIds));
    if (foreign.length > 0) return withTarget(foreign);
    if (inner && others(inner.target).length > 0) return withTarget(others(inner.target));
    for (const verb of [clause, ...childrenIn(tree, clause, 'xcomp', 'ccomp')]) {
      for (const concerned of CONCERNED) {
        const found = others(childrenIn(tree, verb, concerned).flatMap((t) => finder.resolve(tree, t, 'target')));
        if (found.length > 0) return withTarget(found);
      }
    }
  }
  return parties;
}

/** Whether the act's own subject announces it: "Farc said it will release…". */
function isSelfDeclared(tree: Tree, match: Match, parties: Parties, finder: PartyFinder): boolean {
  const [report] = reportsOf(tree, match.anchor);
  if (!report?.speaker || relation(report.verb) === 'parataxis') return false;
  const speakers = finder.resolve(tree, report.speaker, 'source').flatMap((p) => p.ids);
  if (parties.sourceIds.some((id) => speakers.includes(id))) return true;
  const subject = match.slots.find((s) => s.role !== 'T')?.token;
  return subject !== undefined && SELF.has(lower(subject));
}

const COOPERATIVE = new Set<PloverType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'CONCEDE', 'AGREE']);
const HOSTILE = new Set<PloverType>(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST']);

export interface Reading {
  readonly kind: Kind;
  readonly status: EventStatus;
  readonly cues: readonly string[];
}

const willNot = (tree: Tree, anchor: Token): boolean =>
  childrenOf(tree, anchor).some((c) => relation(c) === 'aux' && /^(?:will|wo|would|'ll)$/.test(lower(c)));

/** What a match says once negation and the speaker are known: "will not lift" is a refusal, "said it will release" a promise. */
export function readMatch(tree: Tree, match: Match, parties: Parties, finder: PartyFinder): Reading {
  const { type, mode, cameo } = match.rule.trigger;
  const own: Kind = { type, mode, cameo };
  const { status, cues }: StatusReading = statusOf(tree, match.anchor);
  if (COOPERATIVE.has(type) && isNegated(tree, match.anchor) && willNot(tree, match.anchor)) {
    return {
      kind: { type: 'REJECT', mode: type === 'CONSULT' ? 'meet' : type === 'AID' ? 'assist' : 'yield', cameo: '120' },
      status: 'actual',
      cues,
    };
  }
  if (status === 'planned' && PLOVER[type].quad !== 3 && isSelfDeclared(tree, match, parties, finder)) {
    if (COOPERATIVE.has(type)) return { kind: { type: 'AGREE', mode: null, cameo: '030' }, status: 'actual', cues };
    if (HOSTILE.has(type))
      return { kind: { type: 'THREATEN', mode: type === 'ASSAULT' ? 'violence' : 'restrict', cameo: '130' }, status: 'actual', cues };
  }
  return { kind: own, status, cues };
}
