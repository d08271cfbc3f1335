/** Ties every mention to its actor, sieve by sieve: names first, then what only makes sense once the names are known. */
import type { ActorBook } from './book.ts';
import { Resolution, type Resolving } from './resolution.ts';
import { resolveCoreference } from './resolve-coreference.ts';
import { resolveOrganisations } from './resolve-organisations.ts';
import { resolvePersons } from './resolve-persons.ts';
import { resolveRoles } from './resolve-roles.ts';
import { resolveStates } from './resolve-states.ts';

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
