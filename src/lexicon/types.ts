/** What the lexicon knows and how it is asked. Rows of `data/*.jsonl` have these shapes; `schema.ts` checks them. */
import type { PloverType, Span } from '../model.ts';

/** How an alias may be written in the text: exactly so ("US", "INF"), capitalised or all capitals ("Kremlin"), or anyhow ("arms control"). */
export type CasePolicy = 'exact' | 'title' | 'any';

/** What an alias says of its entry. */
export type AliasUse =
  | 'name' // "Russia", "Sergei Lavrov", "New START"
  | 'adjective' // "Russian"
  | 'people' // "Russians"
  | 'capital' // "Moscow": the government only where syntax says so
  | 'seat' // "the Kremlin": the government
  | 'place' // a place inside the state: "Aleppo"
  | 'title' // an office or role: "foreign minister"
  | 'phrase'; // a topic's phrase

export interface Alias {
  readonly text: string;
  readonly use: AliasUse;
  readonly case: CasePolicy;
  /** Context words of which one must stand in the document ("Georgia" the country needs "Tbilisi" or the like). */
  readonly needs?: readonly string[];
  /** Longer phrases that cancel the alias ("Georgia Tech"). */
  readonly not?: readonly string[];
  /** For topics: weight of the phrase, 1 by default. */
  readonly weight?: number;
}

interface EntryBase {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly wikidata: string | null;
  /** Where the row comes from; says so where two sources differ. */
  readonly source: string;
}

export interface StateEntry extends EntryBase {
  readonly kind: 'state';
  readonly iso2: string | null;
  /** ISO 3166-1 alpha-3, or the user-assigned code in use (XKX). */
  readonly iso3: string;
  readonly cameo: string | null;
  /** Correlates of War and Gleditsch-Ward country numbers. */
  readonly cow: number | null;
  readonly gw: number | null;
  readonly official: string | null;
  /** First and last day of existence (EDTF), null where open. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface PersonEntry extends EntryBase {
  readonly kind: 'person';
  readonly surname: string;
  readonly gender: 'f' | 'm' | null;
  /** ISO alpha-3 of the country the person acts for or belongs to. */
  readonly country: string | null;
}

export type OrganisationClass =
  | 'intergovernmental'
  | 'alliance'
  | 'court'
  | 'bank'
  | 'treaty-body'
  | 'grouping'
  | 'ministry'
  | 'government'
  | 'parliament'
  | 'agency'
  | 'military'
  | 'armed-group'
  | 'party'
  | 'ngo'
  | 'company'
  | 'news-agency'
  | 'media'
  | 'other';

export interface OrganisationEntry extends EntryBase {
  readonly kind: 'organisation';
  readonly class: OrganisationClass;
  readonly country: string | null;
  /** CAMEO or PLOVER actor code, e.g. IGOUNO, RUSGOV. */
  readonly code: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface TreatyEntry extends EntryBase {
  readonly kind: 'treaty';
  readonly class: string;
  readonly adopted: string | null;
  readonly signed: string | null;
  readonly inForce: string | null;
  readonly ended: string | null;
  /** Suspension, extension, withdrawal and the like, in order of date; `by` is an ISO alpha-3 code where one state did it. */
  readonly changes: readonly { readonly date: string; readonly what: string; readonly by: string | null }[];
  readonly parties: readonly string[];
  readonly topics: readonly string[];
}

export interface TopicEntry extends EntryBase {
  readonly kind: 'topic';
  readonly class: 'theme' | 'situation';
  readonly plover: string | null;
  readonly iptc: string | null;
  /** Phrases that, where found, cancel a phrase inside them ("olive oil" for energy). */
  readonly stop: readonly string[];
  /** Ids of states, organisations, persons or treaties whose presence speaks for the topic. */
  readonly implied: readonly string[];
}

/** An office or role: "foreign-minister", with the titles by which it is called. */
export interface RoleEntry extends EntryBase {
  readonly kind: 'role';
  readonly class: string;
  /** Appended to the country's code: GOV, MIL, OPP, LEG, JUD, ... */
  readonly sector: string | null;
}

export type Entry = StateEntry | PersonEntry | OrganisationEntry | TreatyEntry | TopicEntry | RoleEntry;
export type EntryKind = Entry['kind'];

/** One term of one person in one office. Dates are EDTF; `to: null` means in office as of `checked`. */
export interface Term {
  readonly person: string;
  /** Id of a role. */
  readonly office: string;
  /** Id of the state or organisation served. */
  readonly of: string;
  /** The title in use, where it is not the role's first name ("secretary of state"). */
  readonly title: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly checked: string;
  readonly source: string;
}

/** A way in which a text tells an event of a type. Read by the events stage. */
export interface Trigger {
  readonly id: string;
  readonly type: PloverType;
  readonly mode: string | null;
  readonly cameo: string | null;
  /** Whether only a political actor does such an act: firms agree, sell and sue all day. */
  readonly political: boolean;
  /** Whether the act makes no sense unless its words name whom it is done to. */
  readonly target: boolean;
  /** Condition on the doer for all patterns, written as after `doer:`; null where there is none. */
  readonly doer: string | null;
  /** Patterns in the notation documented in `patterns.ts`. */
  readonly patterns: readonly string[];
  readonly source: string;
}

/** Nouns by which a text calls parties without a name ("rebels", "police"), and the code their sector gives them. */
export interface PartyNouns {
  readonly id: string;
  /** Sector code after PLOVER: REB, GOV, MIL, COP, CVL, ... */
  readonly sector: string;
  /** Lemmas. */
  readonly nouns: readonly string[];
  readonly source: string;
}

/** Words for one kind of thing ("treaty", "pact", "accord"), which patterns of triggers call `@treaty`. */
export interface WordList {
  /** `words/treaty`. */
  readonly id: string;
  /** Lemmas; two of a compound with `+`. */
  readonly words: readonly string[];
  readonly source: string;
}

/** Something nobody could write of before it came ("Brexit", "the full-scale invasion"): it tells when a text was written. Read by the dates stage. */
export interface Landmark {
  readonly id: string;
  readonly name: string;
  /** Phrases that speak of it, as written. */
  readonly words: readonly string[];
  /** When it was first spoken of, and when it ceased to be a matter of the day; EDTF, null where it did not. */
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
}

/** Two states broke off diplomatic relations, or took them up. Read by the dates stage. */
export interface RelationChange {
  readonly id: string;
  readonly deed: 'break' | 'mend';
  /** ISO 3166-1 alpha-3; the first is the one that acted, where one did. */
  readonly states: readonly [string, string];
  /** When it was announced, EDTF. */
  readonly date: string;
  readonly source: string;
}

/** A summit, a round of talks, a visit, a conference, a signing or a call between leaders that made the news. Read by the dates stage. */
export interface Meeting {
  readonly id: string;
  /** Its day, or its first and last: EDTF. */
  readonly date: string;
  readonly form: 'summit' | 'talks' | 'visit' | 'conference' | 'signing' | 'call';
  /** Names of the city or venue, any of which a report may use; none of calls. */
  readonly place: readonly string[];
  /** Ids of persons, who then held an office, of states and of organisations. */
  readonly parties: readonly string[];
  readonly source: string;
}

/** One way of reading a stretch of text. */
export interface Candidate {
  readonly entry: Entry;
  readonly alias: Alias;
}

/** Names found in a text: leftmost, longest, not overlapping. More than one candidate means the words are ambiguous. */
export interface NameHit extends Span {
  readonly candidates: readonly Candidate[];
}

/** Phrases of topics found in a text; these may lie inside names and inside each other. */
export interface PhraseHit extends Span {
  readonly topic: TopicEntry;
  readonly weight: number;
}

/** The compiled lexicon. All methods are pure. */
export interface Lexicon {
  /** States, persons, organisations, treaties and roles named in the text. */
  names(text: string): NameHit[];
  /** Phrases that speak for topics. */
  phrases(text: string): PhraseHit[];
  get(id: string): Entry | undefined;
  entries(kind: EntryKind): readonly Entry[];
  /** The state of an ISO alpha-3 code, the present one where several carried it. */
  stateOf(iso3: string): StateEntry | undefined;
  /** Entries with an alias that reads so (case policy applied). */
  find(text: string): readonly Candidate[];
  /** All terms of a person, oldest first. */
  termsOf(personId: string): readonly Term[];
  /** All terms in an office of a state or organisation, oldest first. */
  termsIn(officeId: string, ofId: string): readonly Term[];
  readonly triggers: readonly Trigger[];
  readonly partyNouns: readonly PartyNouns[];
  readonly wordLists: readonly WordList[];
  readonly landmarks: readonly Landmark[];
  readonly relations: readonly RelationChange[];
  /** In order of their first day. */
  readonly meetings: readonly Meeting[];
}
