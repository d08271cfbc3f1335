/**
 * The vocabulary of the program: what every stage takes and gives. Types only, no logic.
 *
 * Offsets everywhere are UTF-16 code units, end exclusive, as JavaScript strings count;
 * those of a record refer to `ArticleRecord.text`. Dates are EDTF (ISO 8601-2) strings.
 */

/** A stretch of text. `start` and `end` are UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `text.slice(start, end) === mention.text` always. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Something worth telling about a document that is no error: a stable code and plain words. */
export interface Note {
  readonly code: string;
  readonly message: string;
}

/* ── intake ─────────────────────────────────────────────────────────────────────────────── */

/** Where a document came from: the file, and the number of its record (from 1) where a file holds many. */
export interface Source {
  readonly path: string;
  readonly record?: number;
}

/** One document as it was found: decoded, not yet understood. */
export interface RawDocument {
  readonly id: string;
  readonly source: Source;
  /** Plain text; null where the document is HTML. */
  readonly text: string | null;
  /** HTML; null where the document is plain text. */
  readonly html: string | null;
  readonly title: string | null;
  /** Publication date as given by the input or the user (any usual form), not yet checked. */
  readonly published: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly notes: readonly Note[];
}

/* ── clean ──────────────────────────────────────────────────────────────────────────────── */

/** Why a block was taken out. */
export type RemovalReason =
  | 'navigation'
  | 'cookie-notice'
  | 'share'
  | 'newsletter'
  | 'advertisement'
  | 'paywall'
  | 'caption'
  | 'related'
  | 'comment-form'
  | 'comment'
  | 'disclaimer'
  | 'copyright'
  | 'author-bio'
  | 'tags'
  | 'dateline-stamp'
  | 'repeated-title'
  | 'site-repetition'
  | 'user-phrase';

export interface RemovedBlock {
  readonly text: string;
  readonly reason: RemovalReason;
  /** Line of the input, from 1. */
  readonly line: number;
  /** Offset into the cleaned text before which it stood. */
  readonly at: number;
}

/** "Moscow, Feb 5 (IANS):" as written: place, date and agency, each null where not given. */
export interface Dateline {
  readonly place: string | null;
  readonly date: string | null;
  readonly agency: string | null;
}

/** A sign of the publication date seen while cleaning (before it is weighed by the dates stage). */
export interface DateClue {
  readonly basis: 'metadata' | 'header' | 'url' | 'dateline';
  /** The words that state it, e.g. "Updated 5 February 2021, 14:03 IST". */
  readonly text: string;
}

/** An article after cleaning. */
export interface Article {
  readonly id: string;
  readonly source: Source;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly title: string | null;
  readonly dateline: Dateline | null;
  /** Title (where it stood in the input) and body, paragraphs parted by one blank line. */
  readonly text: string;
  /** Span of the title inside `text`, null where the title is not part of it. */
  readonly titleSpan: Span | null;
  /** Span of the dateline words inside `text` ("Moscow, Feb 5 (IANS):"), null without one. */
  readonly datelineSpan: Span | null;
  /** Every block of `text` in order, the title included. */
  readonly paragraphs: readonly Span[];
  readonly removed: readonly RemovedBlock[];
  /** Publication date given by the input or the user. */
  readonly given: string | null;
  readonly dateClues: readonly DateClue[];
}

/* ── text ───────────────────────────────────────────────────────────────────────────────── */

/** A sentence of the article; `index` is its place in the list. */
export interface Sentence extends TextSpan {
  readonly index: number;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  /** True for the sentence(s) of the headline. */
  readonly headline: boolean;
}

/* ── dates ──────────────────────────────────────────────────────────────────────────────── */

export interface DateExpression extends TextSpan {
  readonly type: 'date' | 'duration' | 'set';
  /** EDTF for dates, ISO 8601 (`P3D`) for durations, ISO repetition or duration for sets; null where no value can be fixed. */
  readonly value: string | null;
}

export type PublishedBasis = 'given' | 'metadata' | 'header' | 'url' | 'dateline' | 'inferred';

export interface Published {
  /** EDTF, null where nothing can be said. */
  readonly value: string | null;
  readonly basis: PublishedBasis | null;
  /** Whether the full date, year included, stands in the input. */
  readonly stated: boolean;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/* ── actors ─────────────────────────────────────────────────────────────────────────────── */

export type ActorType = 'person' | 'state' | 'organisation';

/** How a mention was tied to its actor (the sieve that found it). */
export type MentionHow =
  | 'name'
  | 'title-and-name'
  | 'surname'
  | 'acronym'
  | 'apposition'
  | 'role'
  | 'demonym'
  | 'metonym'
  | 'capital'
  | 'group'
  | 'pronoun'
  /** A noun phrase that names nobody: "rebels", "police in Lagos". */
  | 'description'
  | 'context';

export interface Mention extends TextSpan {
  /** Set on pronouns ("he", "both", "they") and on nothing else: nouns that describe have `how: 'description'`. */
  readonly pronoun?: true;
  readonly how?: MentionHow;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** ISO 3166-1 alpha-3, null where none applies. */
  readonly country: string | null;
  readonly role: string | null;
  /** CAMEO-style actor code, e.g. RUSGOV. */
  readonly code: string | null;
  readonly wikidata: string | null;
  /** Whether the lexicon knows it. */
  readonly known: boolean;
  readonly mentions: readonly Mention[];
}

/** "Russian Foreign Minister Sergei Lavrov": a person with the office the text gives; evidence for dating the document. */
export interface RoleClaim extends Span {
  readonly person: string;
  readonly office: string;
  readonly of: string;
  /** "former", "then", "acting", "designate", "newly elected"; null where the text says nothing of the kind. */
  readonly modifier: string | null;
}

/* ── treaties and topics ────────────────────────────────────────────────────────────────── */

/** What is done to a treaty, or becomes of it. */
export type TreatyDeed =
  | 'negotiated'
  | 'concluded'
  | 'signed'
  | 'ratified'
  | 'joined'
  | 'in-force'
  | 'extended'
  | 'amended'
  | 'honoured'
  | 'suspended'
  | 'resumed'
  | 'violated'
  | 'withdrew'
  | 'ended'
  | 'collapsed'
  | 'rejected';

/** An act on a treaty; the span is that of the words that tell it ("suspended", "tore up"). */
export interface TreatyAct extends TextSpan {
  readonly deed: TreatyDeed;
  readonly status: EventStatus;
  /** Ids of the actors who did it, as far as the sentence says. */
  readonly by: readonly string[];
  /** By the grammar of the sentence, or by the words right beside the name. */
  readonly how: 'syntax' | 'near';
}

export interface TreatyMention extends Mention {
  /** What its sentence says was done to the treaty; left out where it says nothing. */
  readonly acts?: readonly TreatyAct[];
}

export interface Treaty {
  readonly id: string;
  readonly name: string;
  readonly known: boolean;
  /** On the publication date: "signed", "in force", "suspended", "ended", ...; null where unknown. */
  readonly status: string | null;
  readonly mentions: readonly TreatyMention[];
}

export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly score: number;
  readonly mentions: readonly Mention[];
}

/* ── events ─────────────────────────────────────────────────────────────────────────────── */

/** PLOVER root types (Political Language Ontology for Verifiable Event Records). */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export type EventStatus = 'actual' | 'planned' | 'hypothetical' | 'denied';

export interface EventDate {
  readonly value: string | null;
  readonly basis: 'expression' | 'published' | null;
}

export interface EventRecord {
  readonly id: string;
  readonly type: PloverType;
  readonly mode: string | null;
  readonly cameo: string | null;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4;
  /** PLOVER conflict-cooperation score, -10 to +10. */
  readonly score: number;
  readonly status: EventStatus;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly reciprocal: boolean;
  readonly date: EventDate;
  readonly place: string | null;
  readonly treaties: readonly string[];
  readonly topics: readonly string[];
  /** Who says so: actor ids or names of agencies, nearest first. */
  readonly attribution: readonly string[];
  readonly trigger: TextSpan;
  readonly sentence: TextSpan;
  readonly confidence: number;
}

/* ── the record ─────────────────────────────────────────────────────────────────────────── */

export type ArticleStatus = 'ok' | 'skipped' | 'failed';

/** One article as written out. Every key is always there; what is not known is null. */
export interface ArticleRecord {
  readonly schema: 'dragoman.article/1';
  readonly id: string;
  readonly source: Source;
  readonly status: ArticleStatus;
  /** Why a document was skipped. */
  readonly reason: string | null;
  /** What went wrong with a failed one. */
  readonly error: string | null;
  /** Id of an earlier document of the same run of which this one is a near copy. */
  readonly duplicateOf: string | null;
  readonly language: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly dateline: Dateline | null;
  readonly published: Published;
  readonly text: string;
  readonly removed: readonly RemovedBlock[];
  readonly actors: readonly Actor[];
  readonly treaties: readonly Treaty[];
  readonly topics: readonly Topic[];
  readonly dates: readonly DateExpression[];
  readonly events: readonly EventRecord[];
  readonly notes: readonly Note[];
}
