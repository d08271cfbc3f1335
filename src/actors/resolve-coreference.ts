/** The last sieve: groups and pronouns, which only make sense once all else is known. */
import type { MentionHow, Span } from '../model.ts';
import { findGroups } from './groups.ts';
import { pairBefore } from './pairs.ts';
import { findPronouns, personFor, thingFor } from './pronouns.ts';
import type { Resolution } from './resolution.ts';

/** Adds the mentions by pronouns and by words for a pair ("both sides"). */
export function resolveCoreference(r: Resolution): void {
  r.input.scan.lines.forEach((line, i) => {
    for (const group of findGroups(line, i)) mentionGroup(r, group.kind, group, i, group.how);
    for (const pronoun of findPronouns(line)) {
      if (pronoun.kind === 'group') mentionGroup(r, 'any', pronoun.unit, i, 'pronoun');
      else {
        const id = pronoun.kind === 'person' ? personFor(pronoun, i, r.trail) : thingFor(pronoun, i, r.trail);
        if (id) r.book.mention(id, pronoun.unit, 'pronoun');
      }
    }
  });
}

function mentionGroup(r: Resolution, kind: 'state' | 'person' | 'any', span: Span, line: number, how: MentionHow): void {
  const pair = pairBefore(kind, line, span.start, r.trail);
  for (const member of pair?.members ?? []) {
    const state = pair!.kind === 'state' ? r.input.lexicon.stateOf(member) : undefined;
    const id = pair!.kind === 'person' ? member : state && r.enterState(state);
    if (id) r.book.mention(id, span, how);
  }
}
