/** What a path of a trie means: an alias of an entry, or a phrase that cancels one. */
import type { Refs } from './compile.ts';
import type { LazyList } from './entries.ts';
import type { CasePolicy, Candidate, Entry, TopicEntry } from './types.ts';
import { casePolicyOf } from './expand.ts';

/** A path's meaning, ready to be compared with a text. */
export interface Reading {
  readonly text: string;
  readonly case: CasePolicy;
  /** The alias found, null where the path is a phrase that cancels. */
  readonly candidate: Candidate | null;
  /** Numbers of the entry and of the alias (-1: all its aliases) that are cancelled. */
  readonly entry: number;
  readonly alias: number;
}

export class Readings {
  readonly #refs: Refs;
  readonly #entries: LazyList<Entry>;
  readonly #known: (Reading | undefined)[] = [];

  constructor(refs: Refs, entries: LazyList<Entry>) {
    this.#refs = refs;
    this.#entries = entries;
  }

  at(payload: number): Reading {
    return (this.#known[payload] ??= this.#read(payload));
  }

  #read(payload: number): Reading {
    const [e, a, not] = [this.#refs.entry[payload]!, this.#refs.alias[payload]!, this.#refs.not[payload]!];
    const entry = this.#entries.at(e);
    if (not < 0) {
      const alias = entry.aliases[a]!;
      return { text: alias.text, case: alias.case, candidate: { entry, alias }, entry: e, alias: a };
    }
    const text = a < 0 ? (entry as TopicEntry).stop[not]! : entry.aliases[a]!.not![not]!;
    return { text, case: casePolicyOf(text), candidate: null, entry: e, alias: a };
  }
}
