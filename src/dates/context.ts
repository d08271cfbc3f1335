import type { RoleClaim } from '../model.ts';
import type { Lexicon, NameHit } from '../lexicon/types.ts';

/** What dating a document needs beside its text. */
export interface DatingContext {
  readonly lexicon: Lexicon;
  readonly claims: readonly RoleClaim[];
  /** Treaties named in the text, by id. */
  readonly treaties: readonly string[];
  /** Known names in the text, where they were sought already. */
  readonly names?: readonly NameHit[];
  /** Today, `YYYY-MM-DD`: no document is dated later. */
  readonly now: string;
}
