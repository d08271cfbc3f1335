/** What the finding of parties takes and gives. */
import type { Lexicon } from '../../lexicon/types.ts';
import type { Actor, Span } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import type { PartyNounIndex } from '../generic.ts';
import type { Tree } from '../tree.ts';
import type { Additions } from './additions.ts';
import type { MentionIndex } from './mentions.ts';
import type { nationalities } from './nationality.ts';
import type { Things } from './things.ts';

/** A party found in words: the actors it stands for (several for "both" or "they"), and how. */
export interface Party {
  readonly ids: readonly string[];
  readonly span: Span;
  readonly how: string;
}

/** What is known of an article while its parties are looked for. */
export interface Ground {
  readonly actors: readonly Actor[];
  readonly lexicon: Lexicon;
  readonly mentions: MentionIndex;
  readonly stateOfText: ReturnType<typeof nationalities>;
  readonly nouns: PartyNounIndex;
  /** Names of outlets and words of the dateline, which are no parties. */
  readonly excluded: readonly Span[];
  /** Country of each actor, those met on the way among them. */
  readonly countries: Map<string, string | null>;
  readonly additions: Additions;
  readonly things: Things;
}

/** A way from one word to a party; null where it does not lead to one. */
export type Rule = (ground: Ground, tree: Tree, token: Token) => Party | null;
