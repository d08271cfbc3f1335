/** Where a personal name that begins at some unit ends: "Omar Hassan al-Bashir", "Gilberto C. TEODORO, Jr.", "Mohammed VI". */
import { rankStart } from '../offices/ranks.ts';
import type { Unit } from '../types.ts';
import { isCapitalised } from '../units.ts';
import { functionWords, headlineVerbs, honorifics, openers, organisationHeads, particles, placeHeads, roleHeads } from '../vocabulary.ts';
import type { PeopleIndex } from './people-index.ts';

/** "Jr.", "Sr": after the name of a son or father. */
export const isSuffix = (unit: Unit | undefined): boolean => /^(?:Jr|Sr)\.?$/.test(unit?.text ?? '');

/** Longest name in units. */
const LONGEST = 7;

/** The number of a monarch or pope. */
export const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI)$/;

/** Readings of lexicon hits that may in truth be a word of a personal name ("Michael Jordan", "German Gref"). */
const nameLike = new Set(['state', 'capital', 'place', 'people', 'adjective', 'role']);

/** A capitalised word that may stand in a name and means nothing else. */
export const isNameWord = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  isCapitalised(unit) &&
  unit.reading === null &&
  !functionWords.has(unit.lower) &&
  !openers.has(unit.lower) &&
  !honorifics.has(unit.lower) &&
  !/['’](?:m|re|ve|ll|d|t)$/.test(unit.lower) &&
  // "MPs", "NGOs": a plural of an acronym.
  !/^\p{Lu}{2,}s$/u.test(unit.text) &&
  // "PS752": the number of a flight; "Prime" of "Deputy Prime Ministers".
  !/\p{N}/u.test(unit.text) &&
  unit.lower !== 'prime' &&
  !headlineVerbs.has(unit.lower) &&
  !(roleHeads.has(unit.lower) && unit.form === 'title');

/**
 * "Said Apex Holdings: prices are low": the verb before its subject, not the given name. The name stands before a verb of
 * its own ("Said Arikat asked"), or with one word before a comma.
 */
export function isInvertedSaid(units: readonly Unit[], i: number): boolean {
  if (units[i]?.lower !== 'said' || units[i]!.form !== 'title' || (i > 0 && units[i - 1]!.form !== 'mark')) return false;
  let end = i + 1;
  while (isCapitalised(units[end]) && end - i <= LONGEST) end++;
  const after = units[end];
  if (end === i + 1 || (after !== undefined && after.form !== 'mark')) return false;
  return end - i > 2 || after === undefined || after.text === ':';
}

/** Whether a name may begin here: at a plain capitalised word, or at a place that is also a given name ("Jordan Weiss"). */
export function mayBegin(units: readonly Unit[], i: number, index: PeopleIndex): boolean {
  const unit = units[i];
  if (isNameWord(unit)) return true;
  const next = units[i + 1];
  return (
    unit !== undefined &&
    isCapitalised(unit) &&
    nameLike.has(unit.reading ?? '') &&
    index.isGiven(unit.text) &&
    !(unit.reading === 'role' && rankStart(units, i) !== null) &&
    isNameWord(next) &&
    !organisationHeads.has(next!.lower) &&
    !placeHeads.has(next!.lower)
  );
}

/** Of a person it is said at once who that is: ", who", ", 43,". */
export const tellsPerson = (units: readonly Unit[], after: number): boolean =>
  units[after]?.text === ',' && (units[after + 1]?.lower === 'who' || isAge(units[after + 1]));

const isAge = (unit: Unit | undefined): boolean => unit?.form === 'number' && Number(unit.text) > 15 && Number(unit.text) < 100;

/** "Valeska Paris, who": a place just after an unknown word is her surname where the text says that she is a person. */
const isPlaceSurname = (units: readonly Unit[], i: number): boolean =>
  isCapitalised(units[i]) &&
  /^(?:capital|place|state)$/.test(units[i]!.reading ?? '') &&
  !/\s/.test(units[i]!.text) &&
  tellsPerson(units, i + 1);

/** Index of the last unit of the name that begins at `first`. */
export function nameEnd(units: readonly Unit[], first: number, index: PeopleIndex): number {
  let last = first;
  while (last - first < LONGEST) {
    const next = units[last + 1];
    if (next === undefined) break;
    if (isNameWord(next)) last++;
    else if (
      isCapitalised(next) &&
      nameLike.has(next.reading ?? '') &&
      !/\s/.test(next.text) &&
      index.isGiven(units[first]!.text) &&
      units[first]!.lower.length > 2
    )
      last++;
    else if (last === first && isPlaceSurname(units, last + 1)) last++;
    else if (particles.has(next.lower) && next.form === 'lower' && isNameWord(units[last + 2])) last += 2;
    else if (particles.has(next.lower) && particles.has(units[last + 2]?.lower ?? '') && isNameWord(units[last + 3])) last += 3;
    else if (next.text === ',' && isSuffix(units[last + 2])) last += 2;
    else break;
  }
  // A Roman number is the number of a monarch or pope; it reads as capitals elsewhere too.
  if (ROMAN.test(units[last + 1]?.text ?? '')) last++;
  return last;
}
