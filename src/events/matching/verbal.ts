/** Words of violence and protest for what harms no body: "the senator attacked the minister over the budget", "the union launched strikes". */
import type { Actor } from '../../model.ts';
import { casesOf, childrenIn, type Tree } from '../tree.ts';
import type { Match } from './types.ts';

type ActorOf = (id: string) => Actor | undefined;

/** Verbs and nouns of violence that those who bear no arms do with words. */
const WITH_WORDS = new Set(['attack', 'assail', 'blast', 'savage', 'clash', 'spar']);

/** Verbs that are a figure of speech where those who bear no arms do them: "campaigners targeted the minister". */
const FIGURES = new Set(['hit', 'strike', 'target', 'pummel', 'pound', 'batter', 'ambush', 'raid', 'storm']);

const ARMED = /(?:MIL|REB|COP|SPY|CRM|UAF)$/;
/** Sectors whose bodies and unnamed members bear no arms. */
const UNARMED = /(?:GOV|PTY|LEG|LAB|NGO|JUD|BUS|EDU|MED|OPP)$/;
/** Alliances of states make war; other bodies of states do not. */
const BODY = /^IGO(?!NAT)/;

/** Whether somebody fights with words alone: a person by name, politicians, parties, unions, bodies of states without an army. */
function bearsNoArms(actor: Actor | undefined): boolean {
  if (!actor || actor.type === 'state') return false;
  const code = actor.code ?? '';
  if (actor.id.startsWith('person/')) return !ARMED.test(code);
  return BODY.test(code) || UNARMED.test(code);
}

/** Words that open what somebody is attacked for: "over the war", "for its stance", "as vacuous". */
const GROUNDS = new Set(['over', 'for', 'as']);
const SAYING = new Set(['say', 'call', 'accuse', 'describe', 'claim', 'argue', 'brand', 'tell', 'insist', 'complain', 'declare']);

/** Whether the clause says for what somebody is attacked, or in which words. */
const givesGrounds = (tree: Tree, match: Match): boolean =>
  childrenIn(tree, match.anchor, 'obl', 'advcl', 'nmod').some((c) => casesOf(tree, c).some((k) => GROUNDS.has(k)) || SAYING.has(c.lemma));

const isViolence = ({ rule: { trigger } }: Match): boolean => trigger.type === 'ASSAULT' && trigger.mode === null;

/** Whether a match of violence tells a fight with words. `sources` and `targets` are ids. */
export function isVerbalFight(tree: Tree, match: Match, sources: readonly string[], targets: readonly string[], actorOf: ActorOf): boolean {
  if (!isViolence(match) || !WITH_WORDS.has(match.head.lemma) || sources.length === 0) return false;
  if (!sources.every((id) => bearsNoArms(actorOf(id)))) return false;
  // A head of state may well order an attack on another state; a party, a commission or a minister of finance may not.
  return !sources.some((id) => mayCommand(id, actorOf(id))) || !targets.some((id) => id.startsWith('state/')) || givesGrounds(tree, match);
}

/** Offices that command forces. */
const COMMAND =
  /president|premier|prime minister|chancellor|king|queen|emir|sultan|prince|leader|defen[cs]e|war|general|commander|chief of/i;

/** Whether a person may order an attack: one whose office commands forces or is not known. */
const mayCommand = (id: string, actor: Actor | undefined): boolean =>
  id.startsWith('person/') && (!actor?.role || COMMAND.test(actor.role));

/** Whether a match tells a raid of the police, who come to search and arrest. */
export const isPoliceRaid = (match: Match, sources: readonly string[], actorOf: ActorOf): boolean =>
  isViolence(match) &&
  match.head.lemma === 'raid' &&
  sources.length > 0 &&
  sources.every((id) => actorOf(id)?.code?.endsWith('COP') === true);

/** Nouns that mean war only where those who bear arms lead it. */
const UNDERTAKINGS = new Set(['campaign', 'operation', 'offensive', 'intervention', 'blitz', 'foray', 'war']);

/** Bodies that take no part in a march, and persons by name: what they demonstrate is a fact. */
const isNoCrowd = (id: string, actor: Actor | undefined): boolean =>
  id.startsWith('state/') || id.startsWith('person/') || /(?:GOV|PTY|BUS)$|^IGO/.test(actor?.code ?? '');

const isShowing = (match: Match, sources: readonly string[], actorOf: ActorOf): boolean =>
  match.rule.trigger.type === 'PROTEST' && match.head.lemma === 'demonstrate' && sources.every((id) => isNoCrowd(id, actorOf(id)));

/** Whether a match is only a figure of speech, since who does it bears no arms, or marches in no street. */
export const isFigure = (match: Match, sources: readonly string[], actorOf: ActorOf): boolean =>
  sources.length > 0 && (isShowing(match, sources, actorOf) || isFigureOfWar(match, sources, actorOf));

const isFigureOfWar = (match: Match, sources: readonly string[], actorOf: ActorOf): boolean =>
  isViolence(match) &&
  (FIGURES.has(match.head.lemma) || match.covered.some((word) => UNDERTAKINGS.has(word.lemma))) &&
  sources.every((id) => bearsNoArms(actorOf(id)));

/** Whether a match tells that workers stopped work: their strikes harm nobody's body. */
export const isWorkStoppage = (match: Match, sources: readonly string[], actorOf: ActorOf): boolean =>
  isViolence(match) &&
  [match.head, ...match.covered].some((word) => word.lemma === 'strike') &&
  sources.length > 0 &&
  sources.every((id) => actorOf(id)?.code?.endsWith('LAB') === true);

/** Whether a match is a protest that governments, parties and lawmakers make in words: "Peru protested the decision". */
export const isProtestInWords = (match: Match, sources: readonly string[], actorOf: ActorOf): boolean =>
  match.rule.trigger.type === 'PROTEST' &&
  match.head.lemma === 'protest' &&
  match.rule.pattern.pos === 'verb' &&
  sources.length > 0 &&
  sources.every((id) => id.startsWith('state/') || /(?:GOV|PTY|LEG)$|^IGO/.test(actorOf(id)?.code ?? ''));
