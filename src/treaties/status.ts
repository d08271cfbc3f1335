/** Where a treaty stood on a day. */
import type { TreatyEntry } from '../lexicon/types.ts';

/** First day of a date of day, month or year precision. */
const day = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);

/** Changes that touch the treaty as a whole, whoever made them. */
const LASTING: ReadonlyMap<string, string> = new Map([
  ['suspended', 'suspended'],
  ['held in abeyance', 'suspended'],
  ['restored', 'in force'],
  ['terminated', 'ended'],
  ['expired', 'ended'],
  ['superseded', 'ended'],
  ['replaced', 'ended'],
  ['scrapped', 'ended'],
  ['declared void', 'ended'],
]);

/**
 * Status of a treaty on a day (`YYYY-MM-DD`): "proposed", "adopted", "signed", "in force", "suspended" or "ended".
 * A suspension by one party of two suspends the treaty; by one of many it does not.
 */
export function statusOn(treaty: TreatyEntry, on: string): string | null {
  const reached = (date: string | null): boolean => date !== null && day(date) <= on;
  if (reached(treaty.ended)) return 'ended';
  let status: string | null = reached(treaty.inForce)
    ? 'in force'
    : reached(treaty.signed)
      ? 'signed'
      : reached(treaty.adopted)
        ? 'adopted'
        : null;
  if (status === null) return treaty.signed !== null || treaty.adopted !== null || treaty.inForce !== null ? 'proposed' : null;
  for (const { date, what, by } of treaty.changes) {
    if (!reached(date)) continue;
    const change = LASTING.get(what);
    if (change && (by === null || treaty.parties.length === 2)) status = change;
  }
  return status;
}
