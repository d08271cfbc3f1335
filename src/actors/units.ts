/** A sentence as a row of units: lexicon hits whole, all else word by word. */
import type { Candidate, Entry, Lexicon, NameHit } from '../lexicon/types.ts';
import { limits } from '../limits.ts';
import type { Sentence } from '../model.ts';
import { isTitleCase } from '../text/title-case.ts';
import type { Form, Line, Reading, Unit } from './types.ts';

/** Possessive, initials and abbreviated ranks with their stop, words with inner hyphens and apostrophes, single marks. */
const WORD =
  /['’]s\b|(?:\p{L}\.){2,6}|\p{Lu}\.(?=\s)|(?:Mrs?|Ms|Dr|Jr|Sr|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Prof|Rev|Hon|St)\.|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?!['’]s\b)[-‐’'&](?=[\p{L}\p{N}])|\.(?=\p{N})){0,60}|[^\s\p{Cf}]/gu;

/** Which reading stands first where words may be read in several ways. */
const ORDER: readonly Reading[] = [
  'treaty',
  'person',
  'outlet',
  'seat',
  'organisation',
  'state',
  'capital',
  'adjective',
  'people',
  'role',
  'place',
];

function readingOf({ entry, alias }: Candidate): Reading | null {
  switch (entry.kind) {
    case 'person':
    case 'treaty':
    case 'role':
      return entry.kind;
    case 'organisation':
      return entry.class === 'news-agency' || entry.class === 'media' ? 'outlet' : 'organisation';
    case 'state':
      return alias.use === 'name' ? 'state' : alias.use === 'title' || alias.use === 'phrase' ? null : alias.use;
    case 'topic':
      return null;
  }
}

function formOf(text: string): Form {
  const code = text.charCodeAt(0);
  // Most words begin with a small ASCII letter; the patterns below are for the rest.
  if (code >= 97 && code <= 122) return code === 97 || code === 101 ? (ARTICLE_NAME.test(text) ? 'title' : 'lower') : 'lower';
  if (code >= 48 && code <= 57) return 'number';
  if (!/^\p{L}/u.test(text)) return /^\p{N}/u.test(text) ? 'number' : 'mark';
  if (!/^\p{Lu}/u.test(text)) return 'lower';
  return text.length > 1 && text === text.toUpperCase() && !/^\p{Lu}\.$/u.test(text) ? 'caps' : 'title';
}

/** "al-Assad", "el-Sisi": a name for all its small first letter. */
const ARTICLE_NAME = /^(?:al|el|an|as|ash|at|ad|ar)-\p{Lu}/u;

const NONE: readonly never[] = [];

/** Every unit is made here: objects of one shape keep the recognisers' machine code. */
function unitOf(text: string, start: number, reading: Reading | null, entries: readonly Entry[], candidates: readonly Candidate[]): Unit {
  const form = formOf(text);
  const lower = form === 'title' || form === 'caps' ? text.toLowerCase() : text;
  return { start, end: start + text.length, text, lower, form, reading, entries, candidates };
}

const plainUnit = (text: string, start: number): Unit => unitOf(text, start, null, NONE, NONE);

function hitUnit(text: string, hit: NameHit): Unit {
  const readings = hit.candidates.map(readingOf);
  const reading = ORDER.find((one) => readings.includes(one)) ?? null;
  const entries = new Set<Entry>(hit.candidates.filter((_, i) => readings[i] === reading).map((c) => c.entry));
  return unitOf(text, hit.start, reading, reading ? [...entries] : NONE, hit.candidates);
}

/** A role that names whom it serves ("UN envoy", "president of the European Council") as the parts it is made of. */
function splitRole(unit: Unit, lexicon: Lexicon): Unit[] {
  if (!/\s/.test(unit.text) || !/\p{Lu}/u.test(unit.text)) return [unit];
  const part = (start: number, end: number): Unit =>
    unitOf(unit.text.slice(start, end), unit.start + start, unit.reading, unit.entries, unit.candidates);
  const served = (start: number, end: number): Unit | null => {
    const text = unit.text.slice(start, end);
    const candidates = lexicon.find(text).filter((c) => c.entry.kind === 'state' || c.entry.kind === 'organisation');
    return candidates.length === 0 ? null : hitUnit(text, { start: unit.start + start, end: unit.start + end, candidates });
  };
  // "served under Secretary of State Rex Tillerson" is no under secretary.
  const under = /^under\s+(?=\p{Lu})/u.exec(unit.text)?.[0].length;
  if (under !== undefined) {
    const rest = unit.text.slice(under);
    const candidates = lexicon.find(rest).filter((c) => c.entry.kind === 'role');
    return [plainUnit('under', unit.start), hitUnit(rest, { start: unit.start + under, end: unit.end, candidates })];
  }
  for (const { index } of [...unit.text.matchAll(/\s/g)].reverse()) {
    const before = served(0, index);
    if (before) return [before, part(index + 1, unit.text.length)];
  }
  const link = /\s(of|to)(\s+the)?\s+/i.exec(unit.text);
  const after = link && served(link.index + link[0].length, unit.text.length);
  if (!after) return [unit];
  const words = [...unit.text.slice(0, after.start - unit.start).matchAll(/\S+/g)].map((m) => plainUnit(m[0], unit.start + m.index));
  return [part(0, link.index), ...words.filter((w) => w.start >= unit.start + link.index), after];
}

/** Cuts every sentence into units; `hits` are in order of the text. */
export function linesOf(text: string, sentences: readonly Sentence[], hits: readonly NameHit[], lexicon: Lexicon): Line[] {
  let next = 0;
  return sentences.map((sentence) => {
    const units: Unit[] = [];
    const end = Math.min(sentence.end, sentence.start + limits.sentenceChars);
    let at = sentence.start;
    const plain = (to: number): void => {
      const gap = text.slice(at, to);
      WORD.lastIndex = 0;
      for (let match = WORD.exec(gap); match !== null; match = WORD.exec(gap)) units.push(plainUnit(match[0], at + match.index));
    };
    while (next < hits.length && hits[next]!.start < sentence.start) next++;
    for (; next < hits.length && hits[next]!.start < end; next++) {
      const hit = hits[next]!;
      if (hit.start < at || hit.end > sentence.end) continue;
      plain(hit.start);
      const unit = hitUnit(text.slice(hit.start, hit.end), hit);
      units.push(...(unit.reading === 'role' ? splitRole(unit, lexicon) : [unit]));
      at = hit.end;
    }
    plain(end);
    return { sentence, units, titleCase: isTitleCase(sentence.text) };
  });
}

/** The unit as a plain word, of which the lexicon has nothing to say. */
export const unread = ({ text, start }: Unit): Unit => plainUnit(text, start);

/** The line with other units. */
export const withUnits = ({ sentence, titleCase }: Line, units: readonly Unit[]): Line => ({ sentence, units, titleCase });

export const isCapitalised = (unit: Unit | undefined): boolean => unit?.form === 'title' || unit?.form === 'caps';

/** True for a plain word, one the lexicon has nothing to say of. */
export const isPlain = (unit: Unit | undefined): boolean => unit !== undefined && unit.reading === null && unit.form !== 'mark';

/** True for the possessive mark after a name ("'s", or the apostrophe of a plural). */
export const isPossessive = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.text === "'s" || unit.text === '’s' || unit.text === "'" || unit.text === '’');
