/** Acronyms that the text itself explains: in "Isis (Institute of Strategic and International Studies)" no known Isis is meant. */
import type { Line, Unit } from '../types.ts';
import { isCapitalised, unread, withUnits } from '../units.ts';

/** Longest explanation, in units. */
const LONGEST = 12;

/** The lines without what the lexicon reads in acronyms that brackets explain as something else. */
export function withoutExplainedAcronyms(lines: readonly Line[]): readonly Line[] {
  const explained = new Set(lines.flatMap(({ units }) => units.filter((_, i) => isOther(units, i)).map((u) => u.text)));
  if (explained.size === 0) return lines;
  const isExplained = (u: Unit): boolean => u.reading === 'organisation' && explained.has(u.text);
  return lines.map((line) =>
    line.units.some(isExplained)
      ? withUnits(
          line,
          line.units.map((u) => (isExplained(u) ? unread(u) : u)),
        )
      : line,
  );
}

/** Whether brackets after the acronym at `i` spell it out as a name that is not the one the lexicon knows. */
function isOther(units: readonly Unit[], i: number): boolean {
  const unit = units[i]!;
  if (unit.reading !== 'organisation' || /\s/.test(unit.text) || units[i + 1]?.text !== '(') return false;
  const inside = units.slice(i + 2, i + 2 + LONGEST);
  const words = inside.slice(
    0,
    Math.max(
      0,
      inside.findIndex((u) => u.text === ')'),
    ),
  );
  if (words.some((u) => u.entries.some((e) => unit.entries.includes(e)))) return false;
  const initials = words
    .flatMap((u) => u.text.split(/[\s-]+/))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0));
  return words.length > 1 && isCapitalised(words[0]) && initials.join('') === unit.text.replaceAll('.', '').toUpperCase();
}
