/** The shapes in which the recognisers of this room hand their findings to each other. */
import type { Candidate, Entry, OrganisationEntry, PersonEntry, RoleEntry, StateEntry } from '../lexicon/types.ts';
import type { MentionHow, Sentence, Span, TextSpan } from '../model.ts';

/** How a lexicon hit is read, before its neighbours are looked at. */
export type Reading =
  'person' | 'organisation' | 'outlet' | 'state' | 'adjective' | 'people' | 'capital' | 'seat' | 'place' | 'role' | 'treaty';

export type Form = 'lower' | 'title' | 'caps' | 'number' | 'mark';

/** One word, mark or lexicon hit of a sentence. */
export interface Unit extends TextSpan {
  readonly lower: string;
  readonly form: Form;
  /** Null on plain words. */
  readonly reading: Reading | null;
  /** Entries of the reading, the likeliest first; empty on plain words. */
  readonly entries: readonly Entry[];
  readonly candidates: readonly Candidate[];
}

/** A sentence as units; `titleCase` where capitals say nothing (headlines). */
export interface Line {
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly titleCase: boolean;
}

/** The office or description a text gives a person: "former Russian Foreign Minister". */
export interface Title {
  /** The words of the role without state and modifier, as written: "Foreign Minister". */
  readonly text: string;
  readonly role: RoleEntry | null;
  readonly of: StateEntry | OrganisationEntry | null;
  /** "former", "then", "acting", "designate", "newly elected" */
  readonly modifier: string | null;
}

interface ChunkBase extends Span {
  readonly line: number;
  /** Units covered, `last` inclusive. */
  readonly first: number;
  readonly last: number;
  readonly how: MentionHow;
}

/** A person's name with its title. `start` to `end` covers both. */
export interface PersonChunk extends ChunkBase {
  readonly kind: 'person';
  /** The bare name as written. */
  readonly name: string;
  /** Persons of the lexicon so called; empty where it knows none. */
  readonly entries: readonly PersonEntry[];
  readonly title: Title | null;
  readonly gender: 'f' | 'm' | null;
  /** First unit of the bare name. */
  readonly nameFirst: number;
}

export interface OrganisationChunk extends ChunkBase {
  readonly kind: 'organisation';
  readonly name: string;
  readonly entry: OrganisationEntry | null;
  /** Set on institutions named by grammar ("the Russian Foreign Ministry"), to find what the lexicon calls them. */
  readonly institution: Institution | null;
  readonly country: string | null;
  readonly acronym: string | null;
}

/** An institution named by its kind and state, each null where the text leaves it out ("the foreign ministry"). */
export interface Institution {
  readonly type: 'ministry' | 'embassy' | 'parliament' | 'government' | 'opposition';
  /** "foreign", "defence", "education": of ministries. */
  readonly portfolio: string | null;
  readonly states: readonly StateEntry[];
  /** City or state in which an embassy stands. */
  readonly seat: string | null;
}

export interface StateChunk extends ChunkBase {
  readonly kind: 'state';
  /** The likeliest first; several where the words are ambiguous ("Congolese"). */
  readonly entries: readonly StateEntry[];
  readonly reading: 'state' | 'capital' | 'seat' | 'demonym';
}

/** A role without a name: "the Russian foreign minister", "the two presidents". */
export interface RoleChunk extends ChunkBase {
  readonly kind: 'role';
  readonly title: Title;
  readonly plural: boolean;
  /** The person it is said of in the same breath ("the French president, Emmanuel Macron,"). */
  readonly person: PersonChunk | null;
}

export interface OutletChunk extends ChunkBase {
  readonly kind: 'outlet';
  readonly name: string;
}

export type Chunk = PersonChunk | OrganisationChunk | StateChunk | RoleChunk | OutletChunk;

/** One person of the document, not yet tied to one entry of the lexicon. */
export interface PersonDraft {
  name: string;
  entries: readonly PersonEntry[];
  readonly chunks: PersonChunk[];
  /** True where the document gives a full name; false for surnames that only the lexicon explains. */
  readonly full: boolean;
}
