/**
 * Acronyms of national bodies in texts that have nothing to do with the nation: the BNP of a report from Swansea is not the
 * Bangladesh Nationalist Party. Armies need no introduction ("IDF"), nor do bodies of the United States.
 */
import type { Entry, OrganisationEntry } from '../../lexicon/types.ts';
import type { Line, Unit } from '../types.ts';
import { unread, withUnits } from '../units.ts';

const ACRONYM = /^\p{Lu}{2,4}$/u;

const isAcronym = ({ reading, entries, text }: Unit): boolean =>
  reading === 'organisation' && entries.length === 1 && ACRONYM.test(text) && (entries[0] as OrganisationEntry).class !== 'military';

/** ISO 3166-1 alpha-3 of the nation a known name belongs to. */
const nationOf = (entry: Entry): string | null =>
  entry.kind === 'state' ? entry.iso3 : entry.kind === 'person' || entry.kind === 'organisation' ? entry.country : null;

/** The lines without the readings of acronyms whose nation the document names in no way. */
export function withoutAcronymsAbroad(lines: readonly Line[]): readonly Line[] {
  const acronyms = lines.some((line) => line.units.some(isAcronym));
  if (!acronyms) return lines;
  const nations = new Set<string | null>(['USA', null]);
  const named = new Set<Entry>();
  for (const unit of lines.flatMap((line) => line.units)) {
    if (isAcronym(unit)) continue;
    for (const { entry } of unit.candidates) {
      nations.add(nationOf(entry));
      named.add(entry);
    }
  }
  const isAbroad = (unit: Unit): boolean => {
    if (!isAcronym(unit)) return false;
    const entry = unit.entries[0] as OrganisationEntry;
    return !nations.has(entry.country) && !named.has(entry);
  };
  return lines.map((line) =>
    line.units.some(isAbroad)
      ? withUnits(
          line,
          line.units.map((u) => (isAbroad(u) ? unread(u) : u)),
        )
      : line,
  );
}
