/** What a path of a trie means: an alias of an entry, or a phrase that cancels one. */
import type { Refs } from './compile.ts';
import { foldWords } from './context.ts';
import type { LazyList } from './entries.ts';
import { casePolicyOf } from './expand.ts';
import { shapeOf, type Shape } from './fit.ts';
import type { Candidate, Entry, TopicEntry } from './types.ts';

/** A path's meaning, ready to be compared with a text. */
export interface Reading {
  readonly shape: Shape;
  /** The alias found, null where the path is a phrase that cancels. */
  readonly candidate: Candidate | null;
  /** Folded words of which one must stand in the document, null where none is asked for. */
  readonly needs: readonly string[] | null;
  /** Numbers of the entry and of the alias (-1: all its aliases) that are cancelled. */
  readonly entry: number;
  readonly alias: number;
}

export class Readings {
  readonly #refs: Refs;
  readonly #entries: LazyList<Entry>;
  readonly #inflected: boolean;
  readonly #known: (Reading | undefined)[];

  /** `inflected`: words of these paths may differ by a plural -s. */
  constructor(refs: Refs, entries: LazyList<Entry>, inflected: boolean) {
    this.#refs = refs;
    this.#entries = entries;
    this.#inflected = inflected;
    this.#known = Array.from({ length: refs.entry.length });
  }

  at(payload: number): Reading {
    return (this.#known[payload] ??= this.#read(payload));
  }

  #read(payload: number): Reading {
    const [e, a, not] = [this.#refs.entry[payload]!, this.#refs.alias[payload]!, this.#refs.not[payload]!];
    const entry = this.#entries.at(e);
    if (not < 0) {
      const alias = entry.aliases[a]!;
      const shape = shapeOf(alias.text, alias.case, this.#inflected);
      return { shape, candidate: { entry, alias }, needs: alias.needs?.map(foldWords) ?? null, entry: e, alias: a };
    }
    const text = a < 0 ? (entry as TopicEntry).stop[not]! : entry.aliases[a]!.not![not]!;
    return { shape: shapeOf(text, casePolicyOf(text), this.#inflected), candidate: null, needs: null, entry: e, alias: a };
  }
}
