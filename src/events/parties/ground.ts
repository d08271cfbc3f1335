/** What is known of an article before its parties are looked for. */
import type { Lexicon } from '../../lexicon/types.ts';
import type { Actor, Span } from '../../model.ts';
import { partyNounIndex } from './generic.ts';
import { mentionIndex } from './mentions.ts';
import { nationalities } from './nationality.ts';
import type { Ground } from './types.ts';

/** The ground of an article with these actors; `excluded` names no parties. */
export const groundOf = (actors: readonly Actor[], lexicon: Lexicon, excluded: readonly Span[] = []): Ground => ({
  actors,
  lexicon,
  excluded,
  mentions: mentionIndex(actors),
  stateOfText: nationalities(lexicon),
  nouns: partyNounIndex(lexicon.partyNouns),
  countries: new Map(actors.map((a) => [a.id, a.country])),
  additions: new Map(),
  things: new Map(),
});
