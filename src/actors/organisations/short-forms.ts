/** Later short forms of organisations that the text itself explains: "USI" for University of Southern Indiana, "Scientology". */
import type { Line, OrganisationChunk } from '../types.ts';
import { isCapitalised } from '../units.ts';
import { functionWords, organisationHeads } from '../vocabulary.ts';

export interface ShortOrganisation {
  readonly line: number;
  /** Unit of the line. */
  readonly unit: number;
  /** The full mention it stands for. */
  readonly of: OrganisationChunk;
  readonly how: 'acronym' | 'name';
}

const SMALL = /^(?:of|the|for|and|on|in|to|&)$/i;

/** First letters of the capitalised words of a name: "University of Southern Indiana" gives "USI". */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !SMALL.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** Short forms a full name allows: the acronym in brackets, its initials, and the one proper word of "Church of X". */
function formsOf(chunk: OrganisationChunk): Map<string, ShortOrganisation['how']> {
  const forms = new Map<string, ShortOrganisation['how']>();
  const initials = initialsOf(chunk.name);
  if (initials.length >= 3 && initials.length <= 6) forms.set(initials, 'acronym');
  if (chunk.acronym) forms.set(chunk.acronym, 'acronym');
  if (chunk.entry !== null || chunk.institution !== null || chunk.country !== null) return forms;
  const words = chunk.name.split(' ');
  const proper = words.filter((w) => !SMALL.test(w) && !organisationHeads.has(w.toLowerCase()));
  const [only] = proper;
  if (proper.length === 1 && words.length > 1 && only!.length > 4 && !functionWords.has(only!.toLowerCase())) forms.set(only!, 'name');
  return forms;
}

/** Every short form in the lines outside the units in `taken` (line to units). */
export function shortOrganisations(
  lines: readonly Line[],
  full: readonly OrganisationChunk[],
  taken: ReadonlyMap<number, ReadonlySet<number>>,
): ShortOrganisation[] {
  const forms = new Map<string, { of: OrganisationChunk; how: ShortOrganisation['how'] }>();
  for (const chunk of full) for (const [form, how] of formsOf(chunk)) if (!forms.has(form)) forms.set(form, { of: chunk, how });
  if (forms.size === 0) return [];
  return lines.flatMap(({ units }, line) =>
    units.flatMap((unit, i) => {
      if (unit.reading !== null || !isCapitalised(unit) || taken.get(line)?.has(i)) return [];
      const form = forms.get(unit.text);
      const joined = isCapitalised(units[i + 1]) && units[i + 1]!.reading === null;
      return !form || (form.how === 'name' && joined) ? [] : [{ line, unit: i, of: form.of, how: form.how }];
    }),
  );
}
