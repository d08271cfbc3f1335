import type { RemovalReason } from '../model.ts';
import type { Block } from './blocks.ts';
import type { Shape } from './shape.ts';

/** A page on its way through the cleaner: its blocks, what each looks like, and what was decided so far. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly shapes: readonly Shape[];
  /** Whether each block stays. */
  readonly kept: readonly boolean[];
}

/** A block that is taken out for a reason that is already known. */
export type Verdict = RemovalReason | 'keep' | null;

/** Index of the first kept block from `from` on that reads like a paragraph, or of the first kept one; -1 where nothing is kept. */
export function bodyStart({ shapes, kept }: Page, from = 0): number {
  const first = shapes.findIndex((s, i) => i >= from && kept[i] && s.good);
  return first >= 0 ? first : kept.indexOf(true, from);
}
