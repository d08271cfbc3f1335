/** From words of a sentence to actors: mentions the actors stage made, countries by adjective, parties without a name. */
import { isoCode } from '../../lexicon/codes.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import type { Actor, Sentence, Span } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import { EVERYWHERE, type Quotations } from '../../text/quotations.ts';
import { childrenIn, isRelativePronoun, lower, relation, withConjuncts, type Tree } from '../tree.ts';
import { addedActors } from './additions.ts';
import { direct } from './direct.ts';
import { groundOf } from './ground.ts';
import { jointPeople } from './joint-people.ts';
import { covering, isCovered } from './mentions.ts';
import { partnerBefore } from './partner-before.ts';
import { foundBy } from './party.ts';
import { personBefore } from './person-before.ts';
import { isProxy } from './proxies.ts';
import { onBehalfOf } from './spokesman.ts';
import { tellerOf } from './teller.ts';
import { addresseeOf } from './things.ts';
import { isTown, namesPlace } from './town.ts';
import type { Ground, Party } from './types.ts';
import { unknownName } from './unknown-name.ts';
import { within } from './within.ts';
import { ADDRESSEE_CASES, SOURCE_CASES, TARGET_CASES } from './words.ts';

export type { Party } from './types.ts';

export interface PartyFinder {
  /** Whether the words at a token name a party themselves. */
  isParty(tree: Tree, token: Token): boolean;
  /** Parties of a noun phrase: its coordination, else what it belongs to or speaks of, as `descend` allows. */
  resolve(tree: Tree, token: Token, descend: Descent): Party[];
  /** The party a thing belongs to ("the Macedonian flag"), or speaks of by a phrase that `deep` allows, but not after the preposition `except`. */
  within(tree: Tree, token: Token, deep: Exclude<Descent, 'none'> | null, except?: string): Party[];
  /** Actors whose mentions stand in a stretch of text. */
  idsIn(span: Span): readonly string[];
  /** The state an official speaks for; the party itself where it is no official. */
  onBehalfOf(party: Party): Party;
  /** Whom an act that is no violence concerns: the state of a place or a thing without a name, null where nothing says which. */
  addressee(id: string): string | null;
  /** Whether two parties belong to one country. */
  sameCountry(a: readonly string[], b: readonly string[]): boolean;
  /** The speaker of the last sentence that named one, where a place lies in a quotation: who "we" is when it goes on. */
  lastSpeaker(place: number): readonly Party[];
  /** Whether a place lies in a quotation. */
  isQuoted(place: number): boolean;
  /** The last person spoken of before a place, within a few sentences, whose id is none of `except`. */
  personBefore(place: number, except: readonly string[]): Party[];
  /** Remembers the speaker of a sentence. */
  noteSpeaker(parties: readonly Party[]): void;
  /** Remembers the speaker of a sentence that need not be parsed; `following` are the words after it. */
  hear(sentence: Sentence, following: string): void;
  /** Whether a word with a capital belongs to a state: "Ukrainian". */
  isNation(word: string): boolean;
  /** Code of the country that a word with a capital names or describes. */
  countryOf(word: string): string | null;
  /** Whether a word names a town or a region of a state. */
  isTown(token: Token): boolean;
  /** Whether a word before a noun only says where it was: "the Venice summit". */
  namesPlace(child: Token, noun: Token): boolean;
  /** An actor by id, of the article or met among its parties; the mentions of one met are not told. */
  actorOf(id: string): Actor | undefined;
  /** Actors to add to the article: those of the ids that the actors stage does not have, and new mentions of those it has. */
  added(ids: ReadonlySet<string>): Actor[];
}

/** How a party is looked for inside a phrase that names none itself: as who acts, as who suffers, as who is spoken to, or not at all. */
export type Descent = 'source' | 'target' | 'addressee' | 'none';

const CASES = { source: SOURCE_CASES, target: TARGET_CASES, addressee: ADDRESSEE_CASES } as const;

/** Levels of a noun phrase in which a party is looked for. */
const DEPTH = 3;

/** Whether a word may name a party, asked often and so without the rules themselves. */
const mayName = ({ mentions, nouns, stateOfText }: Ground, token: Token): boolean =>
  isCovered(mentions, token) ||
  (nouns.sectorOf.has(lower(token)) && token.upos !== 'VERB') ||
  (/^[A-Z]/.test(token.text) && stateOfText(token.text) !== null);

const throughNoun = (party: Party | null, token: Token): Party[] => (party ? [foundBy(party, `${party.how}, within "${token.text}"`)] : []);

function resolveOne(ground: Ground, tree: Tree, token: Token, descend: Descent): Party[] {
  if (relation(token) === 'conj' && token.upos === 'VERB') return [];
  const party = direct(ground, tree, token) ?? (descend === 'none' ? null : unknownName(ground, tree, token));
  if (party) return [jointPeople(ground, tree, token, party)];
  if (descend === 'none' || (descend === 'source' && !isProxy(ground.lexicon, token))) return [];
  return throughNoun(within(ground, tree, token, CASES[descend], DEPTH), token);
}

/** The finder of an article's parties. `excluded`: names of outlets and words of the dateline, which are no parties. */
export function partyFinder(
  actors: readonly Actor[],
  lexicon: Lexicon,
  excluded: readonly Span[] = [],
  quotations: Quotations = EVERYWHERE,
): PartyFinder {
  const ground = groundOf(actors, lexicon, excluded);
  // A state met only as an adjective is no actor of the article yet.
  const countryOf = (id: string): string | null => ground.countries.get(id) ?? ground.additions.get(id)?.actor([]).country ?? null;
  const byId = new Map(actors.map((a) => [a.id, a]));
  let speaker: readonly Party[] = [];
  return {
    isParty: (tree, token) =>
      !isRelativePronoun(token) && (mayName(ground, token) || childrenIn(tree, token, 'appos').some((c) => isCovered(ground.mentions, c))),
    resolve: (tree, token, descend) => {
      const before = partnerBefore(tree, token);
      const all = [...(before ? [before] : []), ...withConjuncts(tree, token)];
      return all.flatMap((one) => resolveOne(ground, tree, one, descend));
    },
    within: (tree, token, deep, except) => {
      const cases = deep ? CASES[deep].filter((word) => word !== except) : [];
      return throughNoun(within(ground, tree, token, cases, deep ? DEPTH : 1), token);
    },
    idsIn: (span) => [...new Set(covering(ground.mentions, span).map((m) => m.id))],
    onBehalfOf: (party) => onBehalfOf(ground, party),
    addressee: (id) => addresseeOf(ground, id),
    sameCountry: (a, b) => a.some((x) => countryOf(x) !== null && b.some((y) => countryOf(x) === countryOf(y))),
    lastSpeaker: (place) => (quotations.has(place) ? speaker : []),
    isQuoted: (place) => quotations !== EVERYWHERE && quotations.has(place),
    personBefore: (place, except) => personBefore(ground, place, except),
    noteSpeaker: (parties) => {
      if (parties.length > 0) speaker = parties;
    },
    hear: (sentence, following) => {
      const teller = tellerOf(sentence, ground.mentions, quotations, following);
      if (teller) speaker = [teller];
    },
    isTown: (token) => isTown(lexicon, token.text),
    namesPlace: (child, noun) => namesPlace(lexicon, child, noun),
    isNation: (word) => ground.stateOfText(word) !== null,
    countryOf: (word) => isoCode(ground.stateOfText(word)?.iso3 ?? '') || null,
    actorOf: (id) => byId.get(id) ?? ground.additions.get(id)?.actor([]),
    added: (ids) => addedActors(ground.additions, ids),
  };
}
