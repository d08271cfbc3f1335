/** The sieve of organisations: those named, then what the text calls them later. */
import type { Resolution } from '../resolution.ts';
import { unitsByLine } from '../scan.ts';
import type { OrganisationChunk } from '../types.ts';
import { slugOf } from './bodies.ts';
import { findBodyNouns, mayMean } from './body-nouns.ts';
import { enterOrganisation } from './enter.ts';
import { shortOrganisations } from './short-forms.ts';
import { unnamedAcronyms } from './unnamed-acronyms.ts';
import { wholeOf } from './whole-names.ts';

/** Enters organisations by their names, then their short forms, acronyms and nouns that mean them again. */
export function resolveOrganisations(r: Resolution): void {
  const full: OrganisationChunk[] = [];
  const ids = new Map<OrganisationChunk, string>();
  const { lines, chunks } = r.input.scan;
  for (const chunk of chunks) {
    if (chunk.kind !== 'organisation') continue;
    const id = enterOrganisation(r, wholeOf(chunk, chunks) ?? chunk);
    if (id === null) continue;
    full.push(chunk);
    ids.set(chunk, id);
    r.mention(id, chunk, chunk.line, chunk.first, chunk.how, null, r.book.facts(id)!.country);
  }
  const drafts = r.input.drafts.flatMap((d) => d.chunks);
  const taken = unitsByLine([...chunks, ...drafts]);
  // "the leader of FTU" is a role, but the body it names is a word of its own in it.
  const named = unitsByLine([...chunks.filter((c) => c.kind !== 'role'), ...drafts]);
  for (const { line, unit, of, how } of shortOrganisations(lines, full, named)) {
    const id = ids.get(of)!;
    r.mention(id, lines[line]!.units[unit]!, line, unit, how, null, r.book.facts(id)!.country);
    for (const units of [taken, named]) units.set(line, (units.get(line) ?? new Set()).add(unit));
  }
  for (const { line, unit, text } of unnamedAcronyms(lines, named)) {
    const facts = { type: 'organisation', country: null, role: null, code: null, wikidata: null, known: false } as const;
    const id = r.book.enter({ id: `organisation/${slugOf(text)}`, name: text, ...facts });
    r.mention(id, lines[line]!.units[unit]!, line, unit, 'acronym', null, null);
  }
  lines.forEach((line, i) => {
    for (const { first, last, noun, reach } of findBodyNouns(line, taken.get(i) ?? new Set())) {
      const span = { start: line.units[first]!.start, end: line.units[last]!.end };
      const before = r.trail.nearest(i, span.start, reach, (s) => s.type === 'organisation' && isSuch(r, s.id, noun));
      if (before) r.mention(before.id, span, i, first, 'context', null, before.country);
    }
  });
}

function isSuch(r: Resolution, id: string, noun: string): boolean {
  const entry = r.input.lexicon.get(id);
  return mayMean(noun, r.book.facts(id)!.name, entry?.kind === 'organisation' ? entry.class : null);
}
