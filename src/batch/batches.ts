/** Items in batches, so that the cost of sending is shared. */
import type { Item } from './types.ts';

/** Items and characters of a batch: some 100 ms of work, so that the last batches keep all workers busy. */
const mostItems = 16;
const mostChars = 64 * 1024;

const charsOf = ({ found }: Item): number => (found.document?.text ?? found.document?.html ?? '').length;

export async function* inBatches(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let chars = 0;
  for await (const item of items) {
    batch.push(item);
    chars += charsOf(item);
    if (batch.length >= mostItems || chars >= mostChars) {
      yield batch;
      batch = [];
      chars = 0;
    }
  }
  if (batch.length > 0) yield batch;
}
