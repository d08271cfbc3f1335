/** How the name of an organisation is put together: its words, what follows "of", the acronym in brackets, its nation. */
import type { RoleEntry } from '../../lexicon/types.ts';
import { wordsOf } from '../offices/titles.ts';
import { isInvertedSaid } from '../persons/runs.ts';
import type { OrganisationChunk, Unit } from '../types.ts';
import { isCapitalised } from '../units.ts';
import { functionWords } from '../vocabulary.ts';

/** Classes of role that are a calling, not an office: such a word may stand in a name ("Refugee Council"). */
const NO_OFFICE = /^(?:civilian|armed-group|expert|media|civil-society|legal|religion|judicial|business|royal)$/;
/** Longest name in units. */
export const LONGEST = 9;

/** A word that may stand in the name of an organisation before or after its head. */
export function isPart(units: readonly Unit[], i: number, titleCase: boolean): boolean {
  const unit = units[i];
  if (!unit || !isCapitalised(unit) || unit.reading === 'person' || unit.reading === 'treaty' || unit.reading === 'outlet') return false;
  if (unit.reading === 'role' && !/^(?:general|chief)$/.test(unit.lower) && !(unit.entries[0] as RoleEntry).class.match(NO_OFFICE))
    return false;
  if (isInvertedSaid(units, i)) return false;
  return (
    !functionWords.has(unit.lower) ||
    (i > 0 && !titleCase && /^(?:north|south|east|west|northern|southern|eastern|western|central)$/.test(unit.lower))
  );
}

/** Extends over "of the Chemical Workers", "for Standards and Trade": capitalised words after a linking word. */
export function ofPhrase(units: readonly Unit[], last: number): number {
  let end = last;
  while (end - last < LONGEST) {
    const link = units[end + 1]?.lower;
    const at = units[end + 2]?.lower === 'the' ? end + 3 : end + 2;
    if ((link === 'of' || link === 'for' || link === 'on' || (link === 'and' && end > last)) && isPart(units, at, false)) end = at;
    else if (end > last && isPart(units, end + 1, false)) end++;
    else break;
  }
  return end;
}

/** ISO 3166-1 alpha-3 of the first nation among the words of a name. */
export function nationIn(units: readonly Unit[]): string | null {
  const nation = units.find((u) => u.reading === 'adjective' || u.reading === 'state');
  return nation ? ((nation.entries[0] as { iso3?: string }).iso3 ?? null) : null;
}

/** An organisation known by its name alone. */
export const unlisted = (units: readonly Unit[], first: number, last: number, line: number, country: string | null): OrganisationChunk => ({
  kind: 'organisation',
  line,
  first,
  last,
  start: units[first]!.start,
  end: units[last]!.end,
  how: 'name',
  name: wordsOf(units, first, last),
  entry: null,
  institution: null,
  country,
  acronym: bracketed(units, last) ?? before(units, first, last),
});

/** "(SBAH)" just after a name. */
export function bracketed(units: readonly Unit[], last: number): string | null {
  const inside = units[last + 2];
  return units[last + 1]?.text === '(' &&
    units[last + 3]?.text === ')' &&
    inside !== undefined &&
    /^[\p{Lu}][\p{L}-]{1,9}$/u.test(inside.text) &&
    /\p{Lu}.*\p{Lu}/u.test(inside.text)
    ? inside.text
    : null;
}

/** "SBAH" in "SBAH (State Board of Antiquities and Heritage)". */
function before(units: readonly Unit[], first: number, last: number): string | null {
  const acronym = units[first - 2];
  return units[first - 1]?.text === '(' && units[last + 1]?.text === ')' && /^\p{Lu}\p{L}{1,9}$/u.test(acronym?.text ?? '')
    ? acronym!.text
    : null;
}
