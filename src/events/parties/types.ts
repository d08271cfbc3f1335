/** What the finding of parties takes and gives. */
import type { Lexicon } from '../../lexicon/types.ts';
import type { Actor, Mention, Span } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import type { Tree } from '../tree.ts';
import type { Additions } from './additions.ts';
import type { nationalities } from './nationality.ts';

/** A party found in words: the actors it stands for (several for "both" or "they"), and how. */
export interface Party {
  readonly ids: readonly string[];
  readonly span: Span;
  readonly how: string;
}

/** What is known of an article while its parties are looked for. */
export interface Ground {
  readonly actors: readonly Actor[];
  readonly lexicon: Lexicon;
  readonly mentions: MentionIndex;
  readonly stateOfText: ReturnType<typeof nationalities>;
  readonly nouns: PartyNounIndex;
  /** Names of outlets and words of the dateline, which are no parties. */
  readonly excluded: readonly Span[];
  /** Country of each actor, those met on the way among them. */
  readonly countries: Map<string, string | null>;
  readonly additions: Additions;
  readonly things: Things;
}

/** A way from one word to a party; null where it does not lead to one. */
export type Rule = (ground: Ground, tree: Tree, token: Token) => Party | null;

/** What the words of a party without a name say of it. */
export interface GenericParty {
  readonly noun: string;
  readonly sector: string;
  /** The words from the first modifier to the noun: "opposition lawmakers". */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
  /** ISO 3166-1 alpha-3 of the country its words give. */
  readonly country: string | null;
  /** The countries it belongs to, not those it is in: two for "the foreign ministers of Peru and Chile". */
  readonly belongsTo: readonly string[];
  /** Whether other words describe it: "Arab states" beside "the state". */
  readonly described: boolean;
  /** "its troops": somebody's own, not a party beside them. */
  readonly owned: boolean;
}

export interface PartyNounIndex {
  readonly sectorOf: ReadonlyMap<string, { readonly lemma: string; readonly sector: string }>;
}

/** A mention with the actor it is of and how the two were tied. */
export interface Known extends Span {
  readonly id: string;
  readonly how: string;
}

/** Mentions in the order of the text, the longer of two that begin together first. */
export interface MentionIndex {
  readonly list: readonly Known[];
  /** Characters of the longest mention. */
  readonly longest: number;
}

/** The country and words of each such place or thing, by its id. */
export type Things = Map<string, { readonly country: string | null; readonly mention: Mention }>;
