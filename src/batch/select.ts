/** Which of the items are worked on: a shard, or the first so many. */
import type { Item } from './types.ts';

export interface Range {
  /** Items passed over at the beginning. */
  readonly from: number;
  /** End, exclusive. */
  readonly to: number;
}

/** The part `index` (from 1) of `count` equal parts of `total` items: parts joined in order are the whole. */
export function shardRange(index: number, count: number, total: number): Range {
  return { from: Math.floor(((index - 1) * total) / count), to: Math.floor((index * total) / count) };
}

/** Items of the range. */
export async function* select(items: AsyncIterable<Item>, range: Range): AsyncGenerator<Item> {
  if (range.to <= range.from) return;
  let place = 0;
  for await (const item of items) {
    if (place >= range.from) yield item;
    place += 1;
    if (place >= range.to) return;
  }
}
