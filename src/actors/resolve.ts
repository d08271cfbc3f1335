/** Ties every mention to its actor, sieve by sieve: names first, then what only makes sense once the names are known. */
import type { ActorBook } from './book.ts';
import { resolveCoreference } from './coreference/resolve.ts';
import { resolveRoles } from './offices/resolve.ts';
import { resolveOrganisations } from './organisations/resolve.ts';
import { resolvePersons } from './persons/resolve.ts';
import { Resolution, type Resolving } from './resolution.ts';
import { resolveStates } from './states/resolve.ts';

/** Runs the sieves in order; each relies on those before it. */
export function resolve(input: Resolving): ActorBook {
  const resolution = new Resolution(input);
  const { book } = resolution;
  resolvePersons(resolution);
  const scenes = resolveStates(resolution);
  resolveOrganisations(resolution);
  resolveRoles(resolution);
  resolveCoreference(resolution);
  // A country that only says where is no actor; one that acts elsewhere in the text has these mentions too.
  for (const { state, chunk } of scenes) if (book.has(state.id)) book.mention(state.id, chunk, chunk.how);
  return book;
}
