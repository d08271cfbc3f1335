/** What output takes and gives. */
import type { ArticleRecord } from '../model.ts';
import type { TableName } from './tables.ts';

export const outputFormats = ['json', 'jsonl', 'csv', 'parquet', 'text'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/**
 * Turns records into text, record by record: head, then encoded records parted by `separator`, then tail.
 * Pure, so that records may be encoded anywhere and written in order.
 */
export interface Encoder {
  readonly head: string;
  readonly separator: string;
  readonly tail: string;
  /** Whether what is written goes on from another part, so that its first record is parted from what stands there. */
  readonly continues?: boolean;
  /** Empty where the record has nothing for this output (an article without events, in the events table). */
  encode(record: ArticleRecord): string;
}

/** An encoder as plain data; `encoderOf` makes it. */
export interface EncoderPlan {
  readonly format: OutputFormat;
  /** Matters to tables alone. */
  readonly table: TableName;
  readonly excel: boolean;
  /** A later shard: joined to the parts before it, it must not begin anew. Matters to csv and text. */
  readonly continues?: boolean;
  /** For text: removed blocks are shown too, plainly or struck through (for a terminal). */
  readonly removed?: 'plain' | 'struck';
}
