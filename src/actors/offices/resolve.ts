/** The sieve of roles without a name: who of the text or the lexicon is meant. */
import type { Resolution } from '../resolution.ts';
import type { RoleChunk } from '../types.ts';
import { officeOf } from './index.ts';
import { holderByTerm, holderInText, type Holder } from './nominals.ts';

/** Adds the mentions of persons by their role alone. */
export function resolveRoles(r: Resolution): void {
  const holders = holdersIn(r);
  for (const chunk of r.input.scan.chunks) {
    if (chunk.kind !== 'role' || r.trail.idAt(chunk.line, chunk) !== null) continue;
    const id = chunk.person ? r.trail.idAt(chunk.line, chunk.person) : chunk.plural ? null : holderOf(r, chunk, holders);
    if (id) r.mention(id, chunk, chunk.line, chunk.first, chunk.how, r.trail.genderOf(id), r.book.facts(id)!.country);
  }
}

function holderOf(r: Resolution, chunk: RoleChunk, holders: readonly Holder[]): string | null {
  const inText = holderInText(chunk, holders, r.setting);
  if (inText) return inText;
  const { lexicon, day } = r.setting;
  const entry = holderByTerm(chunk.title, r.setting);
  if (!entry) return null;
  const office = officeOf(entry, chunk.title, day, lexicon, r.home);
  return r.book.enter({ id: entry.id, name: entry.name, type: 'person', ...office, wikidata: entry.wikidata, known: true });
}

function holdersIn(r: Resolution): Holder[] {
  return [...r.titles].map(([id, titles]) => ({
    id,
    titles,
    country: r.book.facts(id)!.country,
    starts: r.book.mentionsOf(id).map((m) => m.start),
  }));
}
