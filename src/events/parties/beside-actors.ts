/** Puts the parties the events stage met beside the actors of the article. */
import type { Actor } from '../../model.ts';
import { overlaps } from '../../text/spans.ts';

/** Actors in order, those of `more` with a known id giving it their mentions. */
export function mergeActors(actors: readonly Actor[], more: readonly Actor[]): Actor[] {
  const merged = new Map(actors.map((a) => [a.id, a]));
  for (const actor of more) {
    const known = merged.get(actor.id);
    if (!known) merged.set(actor.id, actor);
    else {
      const fresh = actor.mentions.filter((m) => !known.mentions.some((k) => overlaps(k, m)));
      if (fresh.length > 0) merged.set(actor.id, { ...known, mentions: [...known.mentions, ...fresh].sort((a, b) => a.start - b.start) });
    }
  }
  return [...merged.values()];
}
