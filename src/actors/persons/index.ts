/** Persons named in a sentence, known and unknown, each joined with the title before the name. */
import type { Lexicon, PersonEntry } from '../../lexicon/types.ts';
import { foldWord } from '../../text/fold.ts';
import { appositionAfter, appositionBefore } from '../offices/apposition.ts';
import { isRole, titleBefore, wordsOf } from '../offices/titles.ts';
import type { Line, PersonChunk, Title, Unit } from '../types.ts';
import { isCapitalised, isPossessive } from '../units.ts';
import { kindNouns, openers, organisationHeads, particles, placeHeads } from '../vocabulary.ts';
import { ENOUGH, personWeight, type WordUse } from './evidence.ts';
import { peopleIndex } from './people-index.ts';
import { isInvertedSaid, isNameWord, isSuffix, mayBegin, nameEnd } from './runs.ts';

export interface PersonScan {
  readonly line: Line;
  readonly lineIndex: number;
  readonly lexicon: Lexicon;
  readonly use: WordUse;
  /** Units that belong to an organisation already. */
  readonly taken: ReadonlySet<number>;
  /** Of these, units of bodies that the text alone knows. */
  readonly unlisted: ReadonlySet<number>;
}

/** Every person named in the sentence, in order. */
export function findPersons(scan: PersonScan): PersonChunk[] {
  const { units } = scan.line;
  const found: PersonChunk[] = [];
  for (let i = 0; i < units.length; i++) {
    const chunk = scan.taken.has(i) ? null : (knownAt(scan, i) ?? unknownAt(scan, i));
    if (!chunk) continue;
    found.push(chunk);
    i = chunk.last;
  }
  return found;
}

function knownAt(scan: PersonScan, i: number): PersonChunk | null {
  const { units } = scan.line;
  const unit = units[i]!;
  if (unit.reading !== 'person') return null;
  const suffix = units[i + 1]?.text === ',' && isSuffix(units[i + 2]) ? 2 : isSuffix(units[i + 1]) ? 1 : 0;
  const entries = suffix === 0 ? (unit.entries as readonly PersonEntry[]) : bearersOf(unit.text, units[i + suffix]!.text, scan.lexicon);
  return chunkOf(scan, i, suffix === 0 ? longerName(scan, i) : i + suffix, entries);
}

/** "Ana Walsh Rossi": the last unit of a longer name that begins like a known one; whether the known one is meant is seen later. */
function longerName({ line, taken, use }: PersonScan, i: number): number {
  const next = line.units[i + 1];
  const goesOn =
    !line.titleCase &&
    /\s/.test(line.units[i]!.text) &&
    isNameWord(next) &&
    next!.form === 'title' &&
    !taken.has(i + 1) &&
    !use.small.has(next!.lower) &&
    ![organisationHeads, placeHeads, kindNouns, openers].some((words) => words.has(next!.lower)) &&
    !isCapitalised(line.units[i + 2]);
  return goesOn ? i + 1 : i;
}

/** Whom a known name with "Jr." or "Sr." means: a surname alone is then that of a son or father, known or not. */
function bearersOf(name: string, suffix: string, lexicon: Lexicon): readonly PersonEntry[] {
  const entries = entriesCalled(`${name} ${suffix}`, lexicon);
  return /\s/.test(name)
    ? entries
    : entries.filter((entry) => /\b[JS]r\b/.test([entry.name, ...entry.aliases.map((a) => a.text)].join(' ')));
}

function unknownAt(scan: PersonScan, i: number): PersonChunk | null {
  const { line, lexicon, use, taken } = scan;
  const { units } = line;
  const index = peopleIndex(lexicon);
  // "Secretary of Trade and Industry Jose Rizal": what follows "and" goes on with the office up to a given name.
  if (units[i - 1]?.lower === 'and' && endsOffice(units, i) && !index.isGiven(units[i]!.text)) return null;
  const particle = particles.has(units[i]!.lower) && units[i]!.form === 'lower' && isNameWord(units[i + 1]) && isRole(units[i - 1]);
  if (!particle && (!mayBegin(units, i, index) || isInvertedSaid(units, i))) return null;
  let last = nameEnd(units, i, index);
  for (let k = i; k <= last; k++) if (taken.has(k) || units[k]!.reading === 'person') last = k - 1;
  if (last < i) return null;
  const before = titleBefore(units, i);
  if (units[last + 1]?.reading === 'person' && entriesCalled(wordsOf(units, i, last + 1), lexicon).length > 0) last++;
  else if (!taken.has(last + 1) && isNamesake(units, i, last + 1, before.strong || index.isGiven(units[i]!.text))) last++;
  // After "Commissioner for Crisis" a capitalised word goes on with the office, unless it is a given name.
  const titled = before.strong && (!before.open || (last > i && index.isGiven(units[i]!.text)));
  if (before.open && !titled) return null;
  const apposed = appositionAfter(units, last) !== null || appositionBefore(units, i, last) !== null;
  if (personWeight(i, last, { line, index, use, titled, apposed }) < ENOUGH) return null;
  return chunkOf(scan, i, last, entriesCalled(wordsOf(units, i, last), lexicon));
}

/** Whether an office "of Trade and" stands before a unit, so that the next words are its last. */
function endsOffice(units: readonly Unit[], i: number): boolean {
  let at = i - 2;
  while (at > i - 6 && isNameWord(units[at])) at--;
  return at < i - 2 && /^(?:of|for)$/.test(units[at]?.lower ?? '') && isRole(units[at - 1]) && isNameWord(units[i + 1]);
}

/** "Gerhard Stoltenberg": a surname the lexicon reads alone, behind a given name that its famous bearer does not have. */
function isNamesake(units: readonly Unit[], first: number, at: number, introduced: boolean): boolean {
  const unit = units[at];
  if (unit?.reading !== 'person' || /\s/.test(unit.text) || !introduced || units[first]!.text.length < 3) return false;
  const initial = foldWord(units[first]!.text).charAt(0);
  return unit.candidates.every(
    ({ entry }) =>
      entry.kind === 'person' &&
      foldWord(entry.surname) === foldWord(unit.text) &&
      ![entry.name, ...entry.aliases.map((a) => a.text)].some((name) => foldWord(name).startsWith(initial) && /\s/.test(name)),
  );
}

/** Persons of the lexicon with this name, written with initials, in capitals or family name first. */
export function entriesCalled(name: string, lexicon: Lexicon): PersonEntry[] {
  const plain = name.replace(/,? [JS]r\.?$/, '').replace(/ \p{Lu}\.(?= )/gu, '');
  const words = plain.split(' ').map((w) => (w.length > 2 && w === w.toUpperCase() ? capitalised(w) : w));
  const forms = [words.join(' ')];
  const capitals = plain.split(' ').filter((w) => w.length > 2 && w === w.toUpperCase());
  if (words.length === 2 && capitals.length === 1) forms.push(`${words[1]} ${words[0]}`);
  // A son named after his father is told from him by the suffix alone.
  if (plain !== name.replace(/ \p{Lu}\.(?= )/gu, '') && /\bJr\b/.test(name)) forms.unshift(...withJunior(words));
  if (words.length > 2) forms.push(`${words[0]} ${words.at(-1)}`, `${words[0]} ${words.slice(2).join(' ')}`);
  for (const form of forms) {
    const entries = lexicon.find(form).flatMap((c) => (c.entry.kind === 'person' ? [c.entry] : []));
    if (entries.length > 0) return entries;
  }
  return [];
}

const withJunior = (words: readonly string[]): string[] => [`${words.join(' ')} Jr.`, `${words[0]} ${words.at(-1)} Jr.`];

/** "KAMIKAWA" as "Kamikawa", "AL-ASSAD" as "Al-Assad". */
export const capitalised = (word: string): string =>
  word.toLowerCase().replace(/(^|-)(\p{L})/gu, (_, joint: string, letter: string) => joint + letter.toUpperCase());

function chunkOf(scan: PersonScan, nameFirst: number, last: number, entries: readonly PersonEntry[]): PersonChunk {
  const { units } = scan.line;
  const before = titleBefore(units, nameFirst);
  // A nation alone before a name is a title only where it is possessive or the name is unknown: "Russian Sergei Lavrov" may be a list.
  const first = behindName(before.strong || before.title?.of ? before.first : nameFirst, nameFirst, scan);
  const after = appositionAfter(units, last);
  const title = joinTitles(before.title, after?.title ?? appositionBefore(units, nameFirst, last));
  const end = units[last]!.end;
  return {
    kind: 'person',
    line: scan.lineIndex,
    first: first > 0 && isPossessive(units[first]) ? first + 1 : first,
    last,
    nameFirst,
    start: units[first]!.start,
    end,
    how: first < nameFirst ? 'title-and-name' : 'name',
    name: nameOf(units, nameFirst, last),
    entries,
    title,
    gender: before.gender,
  };
}

/** A title does not cut into a body before it, nor hide one that only the text knows: "the Liberal Party of Japan leader Taro Kono". */
function behindName(first: number, nameFirst: number, { taken, unlisted }: PersonScan): number {
  let at = first;
  if (taken.has(first - 1)) while (taken.has(at)) at++;
  for (let i = at; i < nameFirst; i++) if (unlisted.has(i)) at = i + 1;
  return at;
}

const withHolder = ({ text, role, modifier }: Title, of: Title['of']): Title => ({ text, role, of, modifier });

/** The title before the name, completed by what is said after it. */
function joinTitles(before: Title | null, after: Title | null): Title | null {
  if (!before || before.text === '') return after ? withHolder(after, after.of ?? before?.of ?? null) : before;
  return withHolder(before, before.of ?? (after && sameOffice(before, after) ? after.of : null));
}

const sameOffice = (a: Title, b: Title): boolean => a.role !== null && a.role === b.role;

function nameOf(units: readonly Unit[], first: number, last: number): string {
  const words = wordsOf(units, first, last).split(' ');
  const mixed = words.some((w) => /\p{Ll}/u.test(w));
  return words.map((w) => (mixed && /^[\p{Lu}-]{3,},?$/u.test(w) && !/^[IVX]+$/.test(w) ? capitalised(w) : w)).join(' ');
}
