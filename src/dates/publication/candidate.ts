import type { PublishedBasis } from '../../model.ts';

/** A possible publication date, with the words that state it. */
export interface Candidate {
  /** `2021-02-05`, `2021-02`, `2021`, or `XXXX-02-05`. */
  readonly value: string;
  readonly basis: Exclude<PublishedBasis, 'inferred'>;
  readonly words: string;
  /** 0 to 1: how well lines of its kind are known to be right. */
  readonly confidence: number;
}
