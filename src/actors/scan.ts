/** All names of the document, sentence by sentence, before anything is known of its date. */
import type { Lexicon, NameHit } from '../lexicon/types.ts';
import type { Sentence } from '../model.ts';
import { findRoles } from './offices/roles.ts';
import { withoutAcronymsAbroad } from './organisations/acronyms-abroad.ts';
import { withoutExplainedAcronyms } from './organisations/explained-acronyms.ts';
import { withoutFirms } from './organisations/firms.ts';
import { findOrganisations } from './organisations/index.ts';
import { findOutlets } from './organisations/outlets.ts';
import { withoutEditorsBrackets } from './persons/editors-brackets.ts';
import { wordUse, type WordUse } from './persons/evidence.ts';
import { findPersons } from './persons/index.ts';
import { peopleIndex } from './persons/people-index.ts';
import { findStates, statesAsNouns } from './states/index.ts';
import type { Chunk, Line, RoleChunk } from './types.ts';
import { linesOf } from './units.ts';

export interface Scan {
  readonly lines: readonly Line[];
  /** In order of the text; they do not overlap, but for roles that enclose what they are said of. */
  readonly chunks: readonly Chunk[];
  readonly use: WordUse;
}

export function scanNames(text: string, sentences: readonly Sentence[], hits: readonly NameHit[], lexicon: Lexicon): Scan {
  const people = peopleIndex(lexicon);
  const lines = withoutAcronymsAbroad(
    withoutExplainedAcronyms(withoutFirms(withoutEditorsBrackets(linesOf(text, sentences, hits, lexicon), people))),
  );
  const use = wordUse(lines);
  const commonNouns = statesAsNouns(lines);
  const chunks: Chunk[] = [];
  lines.forEach((line, lineIndex) => {
    if (isByline(line) || isCredit(line) || !line.units.some((u) => u.reading !== null || u.form === 'title' || u.form === 'caps')) return;
    const outlets = findOutlets(line, lineIndex, people);
    const inOutlets = unitsOf(outlets);
    const organisations = findOrganisations(line, lineIndex).filter((o) => !inOutlets.has(o.first) && !inOutlets.has(o.last));
    const taken = new Set([...inOutlets, ...unitsOf(organisations)]);
    const unlisted = unitsOf(organisations.filter((o) => o.entry === null && o.institution === null));
    const persons = findPersons({ line, lineIndex, lexicon, use, taken, unlisted });
    const inPersons = unitsOf(persons);
    const free = organisations.filter((o) => !inPersons.has(o.first) && !inPersons.has(o.last));
    const named = new Set([...inOutlets, ...inPersons, ...unitsOf(free)]);
    const roles = findRoles(line, lineIndex, named, persons);
    const states = findStates(line, lineIndex, named, commonNouns).filter((s) => !roles.some((r) => absorbs(r, s)));
    chunks.push(...persons, ...free, ...roles, ...states, ...outlets);
  });
  chunks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { lines, chunks, use };
}

/** "Edited by: Jane Roe", "By John Doe": who wrote the text is no actor of it. */
const isByline = ({ units }: Line): boolean =>
  units.length <= 12 &&
  !units.some((u) => /^[.!?]$/.test(u.text)) &&
  ((/^(?:by|edited|written|reported|compiled|additional|reporting|with)$/.test(units[0]?.lower ?? '') &&
    units.slice(0, 4).some((u) => u.lower === 'by')) ||
    units.some((u, i) => u.text === 'Reporting' && units[i + 1]?.lower === 'from'));

/** "© Harbour Trust", "Copyright 2019 Harbour Trust. All rights reserved": whose the text is. */
const isCredit = ({ units, sentence }: Line): boolean =>
  /^(?:©|\(c\)\s|copyright\s(?:©|\(c\)|\d{4}))/i.test(sentence.text) ||
  (units.length <= 20 && /\ball rights reserved\b/i.test(sentence.text));

const unitsOf = (chunks: readonly Chunk[]): Set<number> => {
  const units = new Set<number>();
  for (const { first, last } of chunks) for (let i = first; i <= last; i++) units.add(i);
  return units;
};

/** A nation before the role is part of the role; one after it ("president of Russia") is a mention of its own as well. */
const absorbs = (role: RoleChunk, state: Chunk): boolean => state.start >= role.start && state.end <= role.end;

/** Units covered by chunks, line by line. */
export function unitsByLine(chunks: readonly Chunk[]): Map<number, Set<number>> {
  const covered = new Map<number, Set<number>>();
  for (const chunk of chunks) {
    const units = covered.get(chunk.line) ?? new Set<number>();
    for (let i = chunk.first; i <= chunk.last; i++) units.add(i);
    covered.set(chunk.line, units);
  }
  return covered;
}
