/** Actors and mentions that the article gains from its parties: groups nobody named, states meant by an adjective. */
import { isoCode } from '../../lexicon/codes.ts';
import type { StateEntry } from '../../lexicon/types.ts';
import type { Actor, Mention, Span } from '../../model.ts';

/** An actor met, made once its mentions are known. */
export interface Addition {
  readonly actor: (mentions: readonly Mention[]) => Actor;
  /** By offset, so that words met twice count once. */
  readonly mentions: Map<number, Mention>;
}

export type Additions = Map<string, Addition>;

/** Remembers a mention; `actor` makes the actor from all of them. */
export function note(additions: Additions, id: string, mention: Mention, actor: Addition['actor']): void {
  let entry = additions.get(id);
  if (!entry) additions.set(id, (entry = { actor, mentions: new Map() }));
  entry.mentions.set(mention.start, mention);
}

/** Remembers a mention of a state. */
export function noteState(additions: Additions, state: StateEntry, span: Span, text: string, how: Mention['how']): void {
  note(additions, state.id, { start: span.start, end: span.end, text, ...(how ? { how } : {}) }, (mentions) => ({
    id: state.id,
    name: state.name,
    type: 'state',
    country: isoCode(state.iso3),
    role: null,
    code: state.cameo ?? state.iso3,
    wikidata: state.wikidata,
    known: true,
    mentions,
  }));
}

/** The actors of the ids that are to be added to the article, with their mentions in order. */
export function addedActors(additions: Additions, ids: ReadonlySet<string>): Actor[] {
  return [...additions]
    .filter(([id]) => ids.has(id))
    .map(([, { actor, mentions }]) => actor([...mentions.values()].sort((a, b) => a.start - b.start)));
}
