/** All names of the document, sentence by sentence, before anything is known of its date. */
import type { Sentence } from '../model.ts';
import type { Lexicon, NameHit } from '../lexicon/types.ts';
import { findOrganisations } from './organisations.ts';
import { spokenNames } from './person-evidence.ts';
import { findPersons } from './persons.ts';
import { findRoles } from './roles.ts';
import { findStates } from './state-names.ts';
import type { Chunk, Line, OutletChunk, RoleChunk } from './types.ts';
import { linesOf } from './units.ts';

export interface Scan {
  readonly lines: readonly Line[];
  /** In order of the text; they do not overlap, but for roles that enclose what they are said of. */
  readonly chunks: readonly Chunk[];
}

export function scanNames(text: string, sentences: readonly Sentence[], hits: readonly NameHit[], lexicon: Lexicon): Scan {
  const lines = linesOf(text, sentences, hits);
  const spoken = spokenNames(lines);
  const chunks: Chunk[] = [];
  lines.forEach((line, lineIndex) => {
    if (!line.units.some((u) => u.reading !== null || u.form === 'title' || u.form === 'caps')) return;
    const organisations = findOrganisations(line, lineIndex);
    const taken = unitsOf(organisations);
    const persons = findPersons({ line, lineIndex, lexicon, spoken, taken });
    const inPersons = unitsOf(persons);
    const free = organisations.filter((o) => !inPersons.has(o.first) && !inPersons.has(o.last));
    const named = new Set([...inPersons, ...unitsOf(free)]);
    const roles = findRoles(line, lineIndex, named, persons);
    const states = findStates(line, lineIndex, named).filter((s) => !roles.some((r) => absorbs(r, s)));
    chunks.push(...persons, ...free, ...roles, ...states, ...outletsOf(line, lineIndex, named));
  });
  chunks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { lines, chunks };
}

const unitsOf = (chunks: readonly Chunk[]): Set<number> => {
  const units = new Set<number>();
  for (const { first, last } of chunks) for (let i = first; i <= last; i++) units.add(i);
  return units;
};

/** A nation before the role is part of the role; one after it ("president of Russia") is a mention of its own as well. */
const absorbs = (role: RoleChunk, state: Chunk): boolean => state.start >= role.start && state.end <= role.end;

function outletsOf({ units }: Line, line: number, taken: ReadonlySet<number>): OutletChunk[] {
  return units.flatMap((unit, i) =>
    unit.reading === 'outlet' && !taken.has(i)
      ? [
          {
            kind: 'outlet' as const,
            line,
            first: i,
            last: i,
            start: unit.start,
            end: unit.end,
            how: 'name' as const,
            name: unit.entries[0]!.name,
          },
        ]
      : [],
  );
}
