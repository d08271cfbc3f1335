/** States spoken of by an adjective or a bare name ("Russian", "Libya"), as the lexicon knows them. */
import type { Lexicon, StateEntry } from '../../lexicon/types.ts';

/** Finds the state a word or phrase stands for; null where it stands for none or for more than one. */
export function nationalities(lexicon: Lexicon): (text: string) => StateEntry | null {
  const known = new Map<string, StateEntry | null>();
  return (text) => {
    let state = known.get(text);
    if (state === undefined) {
      const states = new Set(
        lexicon
          .find(text)
          .filter((c) => c.entry.kind === 'state' && c.entry.to === null && c.alias.use !== 'title')
          .map((c) => c.entry as StateEntry),
      );
      state = states.size === 1 ? [...states][0]! : null;
      known.set(text, state);
    }
    return state;
  };
}
