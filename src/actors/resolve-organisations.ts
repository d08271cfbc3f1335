/** The sieve of organisations: those named, then what the text calls them later. */
import { slugOf } from './bodies.ts';
import { BODY_NOUN_REACH, findBodyNouns, mayMean } from './body-nouns.ts';
import { enterOrganisation } from './enter-organisation.ts';
import type { Resolution } from './resolution.ts';
import { unitsByLine } from './scan.ts';
import { shortOrganisations } from './short-organisations.ts';
import type { OrganisationChunk } from './types.ts';
import { unnamedAcronyms } from './unnamed-acronyms.ts';

/** Enters organisations by their names, then their short forms, acronyms and nouns that mean them again. */
export function resolveOrganisations(r: Resolution): void {
  const full: OrganisationChunk[] = [];
  const ids = new Map<OrganisationChunk, string>();
  const { lines, chunks } = r.input.scan;
  for (const chunk of chunks) {
    if (chunk.kind !== 'organisation') continue;
    const id = enterOrganisation(r, chunk);
    if (id === null) continue;
    full.push(chunk);
    ids.set(chunk, id);
    r.mention(id, chunk, chunk.line, chunk.first, chunk.how, null, r.book.facts(id)!.country);
  }
  const taken = unitsByLine([...chunks, ...r.input.drafts.flatMap((d) => d.chunks)]);
  for (const { line, unit, of, how } of shortOrganisations(lines, full, taken)) {
    const id = ids.get(of)!;
    r.mention(id, lines[line]!.units[unit]!, line, unit, how, null, r.book.facts(id)!.country);
    taken.set(line, (taken.get(line) ?? new Set()).add(unit));
  }
  for (const { line, unit, text } of unnamedAcronyms(lines, taken)) {
    const facts = { type: 'organisation', country: null, role: null, code: null, wikidata: null, known: false } as const;
    const id = r.book.enter({ id: `organisation/${slugOf(text)}`, name: text, ...facts });
    r.mention(id, lines[line]!.units[unit]!, line, unit, 'acronym', null, null);
  }
  lines.forEach((line, i) => {
    for (const { first, last, noun } of findBodyNouns(line, taken.get(i) ?? new Set())) {
      const span = { start: line.units[first]!.start, end: line.units[last]!.end };
      const before = r.trail.nearest(i, span.start, BODY_NOUN_REACH, (s) => s.type === 'organisation' && isSuch(r, s.id, noun));
      if (before) r.mention(before.id, span, i, first, 'context', null, before.country);
    }
  });
}

function isSuch(r: Resolution, id: string, noun: string): boolean {
  const entry = r.input.lexicon.get(id);
  return mayMean(noun, r.book.facts(id)!.name, entry?.kind === 'organisation' ? entry.class : null);
}
