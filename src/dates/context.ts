import type { RoleClaim } from '../model.ts';
import type { Lexicon } from '../lexicon/types.ts';

/** What dating a document needs beside its text. */
export interface DatingContext {
  readonly lexicon: Lexicon;
  readonly claims: readonly RoleClaim[];
  /** Treaties named in the text, by id. */
  readonly treaties: readonly string[];
  /** Today, `YYYY-MM-DD`: no document is dated later. */
  readonly now: string;
}
