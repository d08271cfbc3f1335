/** Places and things without a name: violence befalls them; other acts concern the state they are in or belong to. */
import { noteState } from './additions.ts';
import type { Ground } from './types.ts';

/** Whom an act that is no violence concerns: the state of a place or thing, null where nothing says which; any other party itself. */
export function addresseeOf({ things, lexicon, additions }: Ground, id: string): string | null {
  const thing = things.get(id);
  if (!thing) return id;
  const state = thing.country ? lexicon.stateOf(thing.country) : undefined;
  if (state) noteState(additions, state, thing.mention, thing.mention.text, thing.mention.how);
  return state?.id ?? null;
}
