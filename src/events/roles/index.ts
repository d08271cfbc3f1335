/** The parties of a matched pattern: its slots resolved to actors. */
import type { PloverType } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import { reportsOf, speakerOf } from '../attribution.ts';
import { agentOf, anySubjectOf } from '../matching/subject.ts';
import type { Match, Slot } from '../matching/types.ts';
import { isVerbalFight } from '../matching/verbal.ts';
import type { Party, PartyFinder } from '../parties/index.ts';
import { foundBy } from '../parties/party.ts';
import { isVerbalType } from '../plover.ts';
import { casesOf, childrenIn, headOf, isUnder, lower, relation, type Tree } from '../tree.ts';
import { ofManner } from './manner.ts';
import { notOneself } from './not-oneself.ts';
import { partnersOf } from './partner.ts';
import { unsaidSource } from './passive-source.ts';

export interface Parties {
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  readonly sourceIds: readonly string[];
  readonly targetIds: readonly string[];
  readonly reciprocal: boolean;
}

/** Ids of parties, each once. */
export const idsOf = (parties: readonly Party[]): string[] => [...new Set(parties.flatMap((p) => p.ids))];

/** The parties with another target; who acts is not met by the own act. */
export const withTarget = ({ source, sourceIds, reciprocal }: Parties, target: readonly Party[]): Parties => ({
  source,
  target,
  sourceIds,
  targetIds: idsOf(target).filter((id) => !sourceIds.includes(id)),
  reciprocal,
});

/** Pronouns by which somebody speaks of himself. */
export const SELF = new Set(['it', 'he', 'she', 'they', 'we', 'i']);

const FIRST_PERSON = new Set(['we', 'us', 'i']);

/** In his own words nobody is "he"; outside them no person is "it". */
const mayMeanSpeaker = (pronoun: Token, { ids }: Party, finder: PartyFinder): boolean =>
  FIRST_PERSON.has(lower(pronoun)) ||
  !(finder.isQuoted(pronoun.start) || (lower(pronoun) === 'it' && ids.every((id) => id.startsWith('person/'))));

/** A pronoun that nobody resolved, in a clause somebody reports: the speaker speaks of himself. */
function ofSpeaker(tree: Tree, pronoun: Token, match: Match, finder: PartyFinder): Party[] {
  const [report] = reportsOf(tree, match.anchor);
  const speaker = report?.speaker ?? (FIRST_PERSON.has(lower(pronoun)) ? speakerOf(tree) : undefined);
  const found = speaker && speaker.index !== pronoun.index ? finder.resolve(tree, speaker, 'source') : [];
  const heard = found.length > 0 || !FIRST_PERSON.has(lower(pronoun)) ? found : finder.lastSpeaker(pronoun.start);
  // "We have urged Peru", says a minister: his government has.
  const himself = heard.filter((p) => mayMeanSpeaker(pronoun, p, finder));
  const speakers = lower(pronoun) === 'we' ? himself.map((p) => finder.onBehalfOf(p)) : himself;
  return speakers.map((p) => foundBy(p, `${p.how}, through "${pronoun.text}"`));
}

/** "issued a statement condemning X", "filed a lawsuit accusing Y": what the thing says, its maker says. */
function ofMaker(tree: Tree, thing: Token, finder: PartyFinder): Party[] {
  const verb = relation(thing) === 'obj' ? headOf(tree, thing) : undefined;
  const maker = verb && anySubjectOf(tree, verb)?.token;
  if (!maker || maker.index === thing.index) return [];
  return finder.resolve(tree, maker, 'source').map((p) => foundBy(p, `${p.how}, through "${thing.text}"`));
}

/** Acts that the forces of a state do. */
const FORCE = new Set<PloverType>(['ASSAULT', 'MOBILIZE']);

const OPPONENTS = new Set(['opponent', 'critic', 'rival', 'foe', 'enemy', 'adversary', 'detractor']);

/** "Opponents of X rallied": against X. */
const opposedBy = (tree: Tree, match: Match, finder: PartyFinder): Party[] =>
  match.slots
    .filter((s) => s.role === 'S' && OPPONENTS.has(s.token.lemma))
    .flatMap((s) => childrenIn(tree, s.token, 'nmod').filter((c) => casesOf(tree, c).includes('of')))
    .flatMap((c) => finder.resolve(tree, c, 'none'));

/** Acts done to whoever made the thing they are about: "rejected Rossi's plan on Peru", "a protest filed by Rossi against Peru". */
const ABOUT_WORDS = new Set<PloverType>(['REJECT', 'ACCUSE', 'SUPPORT']);

/** Whose words or deeds a thing of the trigger is: its named possessor, else who made it. Somebody else's than the actor's. */
function makerOf(tree: Tree, match: Match, mine: readonly string[], finder: PartyFinder): Party[] {
  const thing = match.covered.find((t) => relation(t) === 'obj' && headOf(tree, t)?.index === match.anchor.index);
  if (!thing) return [];
  const owners = childrenIn(tree, thing, 'nmod:poss').filter((c) => c.upos === 'PROPN');
  const agents = childrenIn(tree, thing, 'acl').flatMap((verb) => (MAKING.has(verb.lemma) ? (agentOf(tree, verb) ?? []) : []));
  const doers = HARM.has(thing.lemma) ? childrenIn(tree, thing, 'amod').filter((c) => /^[A-Z]/.test(c.text)) : [];
  const makers = [...owners, ...agents, ...doers]
    .slice(0, 1)
    .flatMap((token) => finder.resolve(tree, token, 'none'))
    .filter((p) => p.ids.some((id) => !mine.includes(id)) && (match.rule.trigger.type !== 'SUPPORT' || !finder.sameCountry(mine, p.ids)));
  // What a countryman has agreed with others is ended for those others.
  const isOurs = makers.some((p) => finder.sameCountry(mine, p.ids));
  const partners = isOurs ? partnersOf(tree, match, thing, mine, finder) : [];
  return partners.length > 0 ? partners : makers;
}
/** Acts that have a victim: who is blamed for "the Turkish invasion of Syria" is Turkey. */
const HARM = new Set(
  'invasion occupation annexation bombing shelling blockade siege incursion offensive aggression intervention'.split(' '),
);
/** Verbs that say who made a thing of words. */
const MAKING = new Set(
  'file propose submit make announce present bring issue draft offer lodge publish release write sponsor table'.split(' '),
);

/** Acts that answer what another did; a resignation that one tenders is one's own. */
const ANSWERS = new Set<PloverType>(['AGREE', 'CONSULT', 'CONCEDE', 'REJECT', 'SUPPORT']);

/** Verbs by which somebody speaks or makes what is his own: "unveil their proposal", "reaffirm our commitment". */
const OFFERS = new Set('unveil present propose offer make reaffirm reiterate restate renew confirm extend submit announce'.split(' '));

/** "Díaz said Rossi had accepted his invitation": one does not accept one's own, so it is the speaker's. */
function hostOf(tree: Tree, match: Match, things: readonly Token[], mine: readonly string[], finder: PartyFinder): Party[] {
  if (!ANSWERS.has(match.rule.trigger.type) || OFFERS.has(match.head.lemma)) return [];
  const owned = things.some((thing) => childrenIn(tree, thing, 'nmod:poss').some((owner) => owner.upos === 'PRON'));
  const speaker = owned ? reportsOf(tree, match.anchor)[0]?.speaker : null;
  return speaker ? finder.resolve(tree, speaker, 'none').filter((p) => p.ids.some((id) => !mine.includes(id))) : [];
}

/** Acts of words or envoys that a state addresses to others. */
export const OWN_WORDS: ReadonlySet<PloverType> = new Set(['AGREE', 'CONSULT', 'REQUEST', 'THREATEN']);

/** "Expressed Peru's readiness", "repeated the Peruvian demand": what a minister of Peru does so is done to somebody else. */
export const isOwnState = (party: Party, mine: readonly string[], finder: PartyFinder): boolean =>
  party.ids.every((id) => id.startsWith('state/')) && mine.length > 0 && mine.every((id) => finder.sameCountry([id], party.ids));

/** A minister of Peru does not accuse it for what is wrong with "Peru's rating", nor are Peru's soldiers sent against its own. */
export const isHisOwn = (type: PloverType, party: Party, mine: readonly string[], finder: PartyFinder): boolean =>
  (type === 'ACCUSE' && party.how.includes('within') && isOwnState(party, mine, finder) && mine.every((id) => governs(id, finder))) ||
  (type === 'MOBILIZE' && finder.sameCountry(mine, party.ids) && party.ids.every((id) => FORCES.test(finder.actorOf(id)?.code ?? '')));

const governs = (id: string, finder: PartyFinder): boolean =>
  id.startsWith('state/') || (id.startsWith('person/') && (finder.actorOf(id)?.code ?? '').endsWith('GOV'));

/** Codes of those who are sent, not sent against. */
const FORCES = /(?:MIL|SPY|COP|GOV)$/;

/** Words are addressed to somebody; deeds befall places too, a meeting is held in one, and what is wrong in a country is blamed on it. */
export const descentFor = (type: PloverType): 'addressee' | 'target' =>
  isVerbalType(type) && type !== 'CONSULT' && type !== 'ACCUSE' ? 'addressee' : 'target';

/** "In Geneva, Rossi offered Peru support": words are not said to the town they are said in. */
const saysWhere = (tree: Tree, { rule: { trigger } }: Match, { role, token }: Slot, finder: PartyFinder): boolean =>
  role === 'T' &&
  trigger.type !== 'CONSULT' &&
  isVerbalType(trigger.type) &&
  casesOf(tree, token).some((k) => k === 'in' || k === 'at') &&
  finder.isTown(token);

/** "Discussed by representatives of three ministries": a phrase of those who act belongs to them. */
const saysWhose = (tree: Tree, { slots }: Match, { role, token, loose }: Slot): boolean =>
  role === 'T' &&
  loose === true &&
  casesOf(tree, token).includes('of') &&
  slots.some((s) => s.role.includes('S') && s.token.index !== token.index && isUnder(tree, token, s.token));

/** "satisfied with how Peru handled it": a clause in the place of a party speaks of its subject. */
const ofClause = (tree: Tree, verb: Token, finder: PartyFinder): Party[] =>
  childrenIn(tree, verb, 'nsubj', 'nsubj:pass')
    .filter((subject) => subject.upos !== 'PRON')
    .flatMap((subject) => finder.resolve(tree, subject, 'none'));

/** "denied us access", says an official: his country is denied it. */
const ofUs = (tree: Tree, pronoun: Token, match: Match, finder: PartyFinder): Party[] =>
  lower(pronoun) === 'us' && pronoun.text !== 'US' ? ofSpeaker(tree, pronoun, match, finder).map((p) => finder.onBehalfOf(p)) : [];

/** "Met to prepare the group's summit", "held a cabinet session": whose a meeting or its theme is, is not who is met, unless a name says so. */
const isOwnMeeting = ({ rule: { trigger } }: Match, { how }: Party): boolean =>
  trigger.type === 'CONSULT' && how.startsWith('words, within');

/** "Accepted Rossi's resignation": where anybody may be the subject, the thing is done by whose it is. */
function whoseThing(tree: Tree, { rule: { pattern }, covered }: Match, finder: PartyFinder): Party[] {
  const isBySomebody = pattern.others.some((part) => part.kind === 'prep' && part.filler.kind === 'party' && part.filler.role === 'S');
  if (pattern.pos !== 'verb' || pattern.subject !== null || !isBySomebody) return [];
  return covered.flatMap((thing) => finder.within(tree, thing, null));
}

/** The parties of a match. Nobody is source and target at once. */
export function partiesOf(tree: Tree, match: Match, finder: PartyFinder): Parties {
  const { type } = match.rule.trigger;
  const side = descentFor(type);
  const find = (role: string, as: 'source' | typeof side): Party[] =>
    match.slots
      .filter((s) => s.role === role && !saysWhere(tree, match, s, finder) && !saysWhose(tree, match, s))
      .flatMap((s) => {
        const found = finder.resolve(tree, s.token, s.strict ? 'none' : as);
        if (found.length > 0) return found;
        if (role === 'T')
          return s.how.startsWith('"') && s.token.upos === 'VERB'
            ? ofClause(tree, s.token, finder)
            : [...ofManner(tree, s.token, finder), ...ofUs(tree, s.token, match, finder)];
        return SELF.has(lower(s.token))
          ? ofSpeaker(tree, s.token, match, finder)
          : s.how === 'participle' && type !== 'CONSULT'
            ? ofMaker(tree, s.token, finder)
            : [];
      });
  const mutual = find('ST', 'source');
  const told = [...find('S', 'source'), ...mutual];
  const said = told.length > 0 ? told : whoseThing(tree, match, finder);
  const unsaid = said.length > 0 ? null : unsaidSource(tree, match, finder);
  const doers = unsaid?.source ?? said;
  const suffer = unsaid?.target ?? find('T', side).filter((p) => !isOwnMeeting(match, p));
  // A president who orders an attack has his country's forces attack; one who attacks a rival with words does not.
  const byForce = FORCE.has(type) && !isVerbalFight(tree, match, idsOf(doers), idsOf(suffer), finder.actorOf);
  const source = byForce ? doers.map((p) => finder.onBehalfOf(p)) : doers;
  // Joint subjects act on each other; a phrase beside them says where or about what, unless it is "with".
  const joint = idsOf(mutual).length > 1;
  const named = joint
    ? match.slots.filter((s) => s.role === 'T' && s.how === '"with"').flatMap((s) => finder.resolve(tree, s.token, 'none'))
    : suffer;
  // A thing that is part of the trigger may tell whose it is: "burned the Macedonian flag", "expelled Peru's ambassador".
  const unsure = named.length === 0 || match.slots.filter((s) => s.role === 'T').every((s) => s.loose);
  const things = match.rule.pattern.pos === 'verb' && unsure && !joint ? match.covered : [];
  const mine = idsOf(source);
  const owners = things
    .flatMap((thing) => finder.within(tree, thing, named.length === 0 ? side : null, type === 'REQUEST' ? 'against' : undefined))
    .filter(
      (p) => !isOwnMeeting(match, p) && p.ids.some((id) => !mine.includes(id)) && !(OWN_WORDS.has(type) && isOwnState(p, mine, finder)),
    );
  const maker = match.rule.pattern.pos === 'verb' && ABOUT_WORDS.has(type) ? makerOf(tree, match, mine, finder) : [];
  const meant = maker.length > 0 ? maker : owners.length > 0 ? owners : named.length > 0 ? named : opposedBy(tree, match, finder);
  const target = meant.filter((p) => !isHisOwn(type, p, mine, finder));
  const isOther = (p: Party): boolean => p.ids.some((id) => !mine.includes(id));
  const other = target.some(isOther) ? target : notOneself(tree, match, mine, finder);
  const others = other.some(isOther) ? other : hostOf(tree, match, things, mine, finder);
  const sourceIds = idsOf(source);
  const targetIds = idsOf(others).filter((id) => !sourceIds.includes(id));
  if (mutual.length === 0) return { source, target: others, sourceIds, targetIds, reciprocal: false };
  if (targetIds.length > 0) return { source, target: others, sourceIds, targetIds, reciprocal: true };
  // Joint subjects: the first named is the source, the others the target.
  const [first, ...rest] = sourceIds;
  return { source, target: others, sourceIds: first ? [first] : [], targetIds: rest, reciprocal: rest.length > 0 };
}
