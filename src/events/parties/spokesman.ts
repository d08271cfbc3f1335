/** Whom an official's "we" means: his state. */
import type { Actor } from '../../model.ts';
import { noteState } from './additions.ts';
import type { Ground, Party } from './types.ts';

/** The state an official speaks for; the party itself where it is no official. */
export function onBehalfOf({ actors, lexicon, additions }: Ground, party: Party): Party {
  if (party.ids.length > 1) return party;
  const official: Actor | undefined = actors.find(
    (a) => a.id === party.ids[0] && a.type === 'person' && a.role !== null && a.code?.endsWith('GOV'),
  );
  const state = official?.country ? lexicon.stateOf(official.country) : undefined;
  const mention = official?.mentions.find((m) => m.start === party.span.start && m.end === party.span.end);
  if (!state || !mention) return party;
  noteState(additions, state, mention, mention.text, 'context');
  return { ...party, ids: [state.id], how: 'its spokesman' };
}
