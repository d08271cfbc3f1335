/** What batch passes along. All of it is plain data, so that it can be sent to a worker and back. */
import type { CleanOptions } from '../clean/index.ts';
import type { Found } from '../intake/index.ts';
import type { ArticleRecord, ArticleStatus, Note, Source } from '../model.ts';
import type { EncoderPlan } from '../output/index.ts';

/** What is to be done with every document. */
export interface Job {
  readonly kind: 'extract' | 'clean';
  readonly clean: Omit<CleanOptions, 'site'>;
  /** Files of the user's lexicon. */
  readonly lexicon: readonly string[];
  /** Today's date, `YYYY-MM-DD`. */
  readonly now: string;
  /** Whether documents in other languages than English are skipped. */
  readonly englishOnly: boolean;
  /** Whether near-duplicates are skipped, and not only marked. */
  readonly dedupe: boolean;
  /** Events of a lower confidence (0 to 1) are left out. */
  readonly minConfidence: number;
  /** Milliseconds one document may take. */
  readonly documentMs: number;
  /** The files to be written, each with its way of encoding a record. */
  readonly outputs: readonly EncoderPlan[];
}

/** One thing found in the inputs, with what the documents before it have told of it. */
export interface Item {
  readonly found: Found;
  /** Id of the earlier document it is a copy of. */
  readonly duplicateOf: string | null;
  /** Its lines that stand in other documents of its site too. */
  readonly repeated: readonly string[];
}

/** What became of an item. */
export interface Result {
  /** The record encoded for each output, in the order of `Job.outputs`. */
  readonly encoded: readonly string[];
  readonly summary: Summary;
}

/** What the person watching wants to know of a record. */
export interface Summary {
  readonly id: string;
  readonly source: Source;
  readonly status: ArticleStatus;
  readonly reason: string | null;
  readonly error: string | null;
  readonly duplicateOf: string | null;
  readonly notes: readonly Note[];
  /** Number of events by PLOVER type. */
  readonly events: Readonly<Record<string, number>>;
  /** Milliseconds it took; for the summary of a run, never for a record. */
  readonly ms: number;
}

/** Does the work on items, whoever calls it. Results come in their order, as many at a time as were done in one go. */
export type Work = (items: readonly Item[]) => AsyncGenerator<readonly Result[]>;

export type { ArticleRecord };
