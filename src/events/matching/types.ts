/** What the matching of patterns finds in a tree. */
import type { Role } from '../../lexicon/patterns.ts';
import type { Token } from '../../syntax/types.ts';
import type { Rule } from './triggers.ts';

/** A party's place: the head of its words, and whether the words themselves must name it. */
export interface Slot {
  readonly role: Role;
  readonly token: Token;
  readonly strict: boolean;
  readonly how: string;
  /** The tree does not hang the phrase at the trigger: only the order of the words speaks for it. */
  readonly loose?: true;
}

/** Tells whether words name a party themselves. */
export type IsParty = (token: Token) => boolean;

/** What a part contributed; null where it does not fit. */
export interface Filled {
  readonly weight: number;
  readonly slots: readonly Slot[];
  readonly covered: readonly Token[];
  readonly clause: Token | null;
}

/** A pattern found at a head, its slots not yet resolved to actors. */
export interface Match {
  readonly rule: Rule;
  readonly head: Token;
  readonly slots: readonly Slot[];
  /** Words of the trigger besides the head. */
  readonly covered: readonly Token[];
  /** Heads of the clauses the pattern takes in. */
  readonly clauses: readonly Token[];
  readonly passive: boolean;
  readonly weight: number;
  /** The verb that carries a nominal trigger ("carried out an attack"), else the head. */
  readonly anchor: Token;
}
