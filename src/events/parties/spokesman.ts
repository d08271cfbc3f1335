/** Whom an official's "we" means, and whose forces he sends: his state. */
import type { Actor } from '../../model.ts';
import { noteState } from './additions.ts';
import type { Ground, Party } from './types.ts';

/** Offices below those the lexicon knows, in which one speaks for the government: "joint secretary". */
const SPEAKS = /\b(?:secretary|spokesman|spokeswoman|spokesperson|official|envoy|ambassador|negotiator|minister|commissioner|diplomat)$/i;
const FORMER = /\b(?:former|ex|retired|shadow|press)\b/i;

const isOfficial = ({ type, role, code, country }: Actor): boolean =>
  type === 'person' && role !== null && (code?.endsWith('GOV') === true || (code === country && SPEAKS.test(role) && !FORMER.test(role)));

/** The state an official speaks or acts for; the party itself where it is no official. */
export function onBehalfOf({ actors, lexicon, additions }: Ground, party: Party): Party {
  if (party.ids.length > 1) return party;
  const official: Actor | undefined = actors.find((a) => a.id === party.ids[0] && isOfficial(a));
  const state = official?.country ? lexicon.stateOf(official.country) : undefined;
  const mention = official?.mentions.find((m) => m.start === party.span.start && m.end === party.span.end);
  if (!state || !mention) return party;
  noteState(additions, state, mention, mention.text, 'context');
  return { ids: [state.id], span: party.span, how: 'its spokesman' };
}
