/** States and organisations that did not always exist: "Soviet Foreign Minister", "South Sudan", "African Union". */
import { periodOf } from '../../text/edtf.ts';
import type { Scene, Witness } from './witness.ts';
import { inWords } from './words.ts';

/** Named before it was founded: hardly possible. */
const BEFORE = -2.2;
/** Named after its end: often in looks back. */
const AFTER = -0.9;
/** Ends and beginnings before this are no news to any report with a known year. */
const KNOWN_SINCE = '1945';

export function existenceWitnesses({ article, names }: Scene): Witness[] {
  const seen = new Set<string>();
  const witnesses: Witness[] = [];
  for (const { start, candidates } of names) {
    const entry = candidates.length === 1 ? candidates[0]!.entry : undefined;
    if (!entry || (entry.kind !== 'state' && entry.kind !== 'organisation') || seen.has(entry.id)) continue;
    seen.add(entry.id);
    const from = entry.from !== null && entry.from > KNOWN_SINCE ? periodOf(entry.from) : null;
    const to = entry.to !== null && entry.to > KNOWN_SINCE ? periodOf(entry.to) : null;
    if (!from && !to) continue;
    if (/\b(?:former|ex|old|then)[-\s]+(?:\w+\s)?$/i.test(article.text.slice(Math.max(0, start - 16), start))) continue;
    witnesses.push({
      kind: 'existence',
      weigh: ({ day }) => (from && day < from.first - 30 ? BEFORE : to && day > to.last + 60 ? AFTER : 0),
      tell: () => `${entry.name} existed ${entry.to ? `until ${inWords(entry.to)}` : `since ${inWords(entry.from!)}`}`,
    });
  }
  return witnesses;
}
