/** Organisations named in a sentence: those of the lexicon, institutions by grammar, unknown ones by the shape of their name. */
import type { OrganisationEntry } from '../../lexicon/types.ts';
import type { Line, OrganisationChunk, Unit } from '../types.ts';
import { isCapitalised, isPossessive } from '../units.ts';
import { modifiers, openers, organisationHeads, placeHeads } from '../vocabulary.ts';
import { institutionAt } from './institutions.ts';
import { bracketed, isPart, LONGEST, nationIn, ofPhrase, unlisted } from './names.ts';

/** Heads that say something of a state rather than name a body of their own when only a nation stands before: "Russian Army". */
export const stateBodies = new Set([
  'government',
  'army',
  'forces',
  'force',
  'navy',
  'police',
  'administration',
  'cabinet',
  'guards',
  'troops',
  'delegation',
  'nations',
]);

/** Of these, those that are bodies of their own where capitalised: "Iraqi Army". */
const armedBodies = new Set(['army', 'forces', 'navy', 'police', 'guards']);

const NATIONAL = new Set(['state', 'adjective', 'capital', 'people', 'place']);

/** Every organisation named in the sentence, in order. */
export function findOrganisations(line: Line, lineIndex: number): OrganisationChunk[] {
  const { units } = line;
  const found: OrganisationChunk[] = [];
  const free = (i: number): boolean => i > (found.at(-1)?.last ?? -1);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (!free(i)) continue;
    const chunk =
      institutionAt(units, i, lineIndex) ??
      (unit.reading === 'organisation'
        ? (namesakeAt(line, i, lineIndex) ?? knownAt(units, i, lineIndex))
        : (shapedAt(line, i, lineIndex) ?? kinAt(line, i, lineIndex)));
    if (!chunk || !free(chunk.first)) continue;
    found.push(chunk);
  }
  return found;
}

function knownAt(units: readonly Unit[], i: number, line: number): OrganisationChunk {
  const unit = units[i]!;
  const entry = unit.entries[0] as OrganisationEntry;
  const acronym = bracketed(units, i);
  const first = withNation(units, i, entry);
  const last = entry.country === null ? withMembers(units, i) : i;
  return {
    kind: 'organisation',
    line,
    first,
    last,
    start: units[first]!.start,
    end: units[last]!.end,
    how: unit.form === 'caps' ? 'acronym' : 'name',
    name: entry.name,
    entry,
    institution: null,
    country: entry.country,
    acronym,
  };
}

const SOME =
  /^(?:other|some|several|many|most|few|fewer|fellow|one|two|three|four|five|six|seven|eight|nine|ten|dozen|new|small|smaller|eastern|western|northern|southern|non)$/;

/** "EU nations", "CARICOM member states": the members of a body of states together are the body. */
function withMembers(units: readonly Unit[], i: number): number {
  const before = units[i - 1];
  // "Other EU nations", "two EU members", "non-EU states": some of them are not the body.
  if (before?.form === 'number' || before?.text === '-' || SOME.test(before?.lower ?? '')) return i;
  const at = units[i + 1]?.lower === 'member' ? i + 2 : i + 1;
  return /^(?:nations|states|countries|members|allies)$/.test(units[at]?.lower ?? '') && units[at]!.form === 'lower' ? at : i;
}

/** Adjectives that begin the names of bodies. */
const NAMING = new Set(['national', 'federal', 'supreme', 'central', 'regional', 'royal']);

/** A body that only shares its last words with a listed one: "Ukraine's National Security Council", "Constitutional Democratic Party of Japan". */
function namesakeAt({ units, titleCase }: Line, i: number, line: number): OrganisationChunk | null {
  const unit = units[i]!;
  const words = unit.lower.split(' ');
  if (titleCase || words.length < 2 || !organisationHeads.has(words.at(-1)!)) return null;
  const entry = unit.entries[0] as OrganisationEntry;
  if (withNation(units, i, entry) < i) return null;
  const abroad = abroadOf(units, i, entry);
  let first = i;
  while (isPart(units, first - 1, false)) first--;
  while (first < i && isNoPart(units[first]!)) first++;
  // A capital at the beginning of a sentence proves nothing: "Key Security Council members".
  if (first === 0 && i === 1 && units[0]!.reading === null && !NAMING.has(units[0]!.lower)) first = i;
  if (first === i && abroad === null) return null;
  const last = abroad ?? ofPhrase(units, i);
  const named = nationIn([...ownerOf(units, first), ...units.slice(first, i), ...units.slice(i + 1, last + 1)]);
  return unlisted(units, first, last, line, named);
}

/** The last unit of a name that the text gives to another state than the listed body's: "Democratic Progressive Party of Malawi". */
function abroadOf(units: readonly Unit[], i: number, { country }: OrganisationEntry): number | null {
  if (country === null) return null;
  const isOther = (unit: Unit | undefined): boolean =>
    unit?.reading === 'state' && unit.entries.every((e) => e.kind === 'state' && e.iso3 !== country);
  if (units[i + 1]?.lower === 'of' && isOther(units[i + 2])) return i + 2;
  return isOther(ownerOf(units, i)[0]) ? i : null;
}

/** Words that stand before a name without being of it: "Former National Security Council official". */
const isNoPart = ({ lower }: Unit): boolean => openers.has(lower) || modifiers.has(lower);

/** The unit of whom the name is said to be, in a list: "Sweden's Civil Agency". */
const ownerOf = (units: readonly Unit[], first: number): readonly Unit[] =>
  isPossessive(units[first - 1]) && units[first - 2]?.reading === 'state' ? [units[first - 2]!] : [];

/** "U.S." in "U.S. Treasury Department", "Russia's" in "Russia's State Duma": the nation before a body of that nation is part of its name. */
function withNation(units: readonly Unit[], i: number, { country }: OrganisationEntry): number {
  const at = isPossessive(units[i - 1]) ? i - 2 : i - 1;
  const nation = units[at];
  if (country === null || !nation || (nation.reading !== 'state' && nation.reading !== 'adjective')) return i;
  return nation.entries.some((e) => e.kind === 'state' && e.iso3 === country) ? at : i;
}

/** "the Food and Drug Administration": a plain word right after the article or nation that the name begins with. */
function isFirstOfTwo(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  return (
    isPart(units, i, false) &&
    units[i]!.reading === null &&
    !organisationHeads.has(units[i]!.lower) &&
    (before?.lower === 'the' || before?.reading === 'state' || before?.reading === 'adjective')
  );
}

function shapedAt({ units, titleCase }: Line, head: number, line: number): OrganisationChunk | null {
  const unit = units[head]!;
  if (!isCapitalised(unit) || unit.reading !== null || !organisationHeads.has(unit.lower)) return null;
  let first = head;
  while (head - first < LONGEST) {
    if (isPart(units, first - 1, titleCase)) first--;
    else if (units[first - 1]?.text === '&' && isPart(units, first - 2, titleCase)) first -= 2;
    else if (isPossessive(units[first - 1]) && isPart(units, first - 2, titleCase) && units[first - 2]!.reading !== 'state' && first < head)
      first -= 2;
    else if (units[first - 1]?.lower === 'and' && isFirstOfTwo(units, first - 2) && !titleCase) first -= 2;
    else break;
  }
  // The head may be followed by others: "Forces Command", "Council Committee 1267".
  let last = head;
  while (
    isCapitalised(units[last + 1]) &&
    isPart(units, last + 1, titleCase) &&
    (organisationHeads.has(units[last + 1]!.lower) || last > head)
  )
    last++;
  if (!titleCase) last = ofPhrase(units, last);
  const before = units.slice(first, head);
  // "Andrews Air Force Base" is a place.
  if (isCapitalised(units[last + 1]) && (placeHeads.has(units[last + 1]!.lower) || units[last + 1]!.text === 'One')) return null;
  while (first < head && isNoPart(units[first]!)) first++;
  if (first === last) return null;
  // "West Bank", "South Sector": a quarter of the compass alone makes a place of it.
  if (last === head && before.length === 1 && /^(?:north|south|east|west)$/.test(before[0]!.lower)) return null;
  if (last === head && before.every((u) => NATIONAL.has(u.reading ?? '')) && stateBodies.has(unit.lower) && !armedBodies.has(unit.lower))
    return null;
  // A headline in capitals proves nothing; nor does a lone place before the head in one.
  if (titleCase && before.length + (last - head) < 2) return null;
  return unlisted(units, first, last, line, nationIn([...ownerOf(units, first), ...before]) ?? nationIn(units.slice(last, last + 1)));
}

/** Nouns of armed or kindred groups, written small after their name: "the Harun tribe". */
const KIN = new Set(['tribe', 'clan', 'militia', 'cartel', 'brigade', 'gang']);

function kinAt({ units, titleCase }: Line, head: number, line: number): OrganisationChunk | null {
  if (titleCase || units[head]!.reading !== null || units[head]!.form !== 'lower' || !KIN.has(units[head]!.lower)) return null;
  let first = head;
  while (head - first < LONGEST && isPart(units, first - 1, titleCase) && units[first - 1]!.reading === null) first--;
  while (first < head && openers.has(units[first]!.lower)) first++;
  if (first === head) return null;
  return unlisted(units, first, head, line, null);
}
