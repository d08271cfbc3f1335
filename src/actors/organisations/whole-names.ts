/** A name that leaves out whose it is: "the Security Service", where the text has "the Security Service of Ukraine". */
import type { Chunk, OrganisationChunk } from '../types.ts';

/** The only body so called that the text names in full; null where the name is one of its own. */
export function wholeOf({ name, entry, institution, country }: OrganisationChunk, chunks: readonly Chunk[]): OrganisationChunk | null {
  if (institution !== null || (entry === null && country !== null)) return null;
  const beginning = `${name} of `;
  const whole = chunks.filter(
    (c): c is OrganisationChunk => c.kind === 'organisation' && c.name.startsWith(beginning) && (entry === null || c.entry === null),
  );
  return new Set(whole.map((c) => c.name)).size === 1 ? whole[0]! : null;
}
