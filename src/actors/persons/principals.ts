/** For whom aides and spokesmen speak: "an adviser to Rossi", "Rossi's chief of staff". They serve the state of that person. */
import type { Scan } from '../scan.ts';
import type { PersonChunk } from '../types.ts';
import { isPossessive } from '../units.ts';

const STAFF = /\b(?:adviser|advisor|aide|assistant|spokes\w+|chief of staff|nominee|envoy)\b/i;
/** Units between the name and that of the person served. */
const REACH = 8;

/** ISO alpha-3 of the state that a known person served by one of these mentions acts for, null where none is said. */
export function principalCountry({ lines, chunks }: Scan, mentions: readonly PersonChunk[]): string | null {
  for (const own of mentions) {
    if (!own.title || !STAFF.test(own.title.text)) continue;
    const { units } = lines[own.line]!;
    const served = chunks.find(
      (c): c is PersonChunk =>
        c.kind === 'person' &&
        c.line === own.line &&
        c.entries.length > 0 &&
        (isPossessive(units[c.last + 1])
          ? c.last + 2 >= own.first - REACH && c.last < own.first + 2 * REACH
          : c.first > own.last && c.first < own.last + REACH && /^(?:to|for|of)$/.test(units[c.first - 1]?.lower ?? '')),
    );
    if (served) return served.entries[0]!.country;
  }
  return null;
}
