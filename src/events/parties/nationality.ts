/** States spoken of by an adjective or a bare name ("Russian", "Libya"), as the lexicon knows them. */
import type { Lexicon, StateEntry } from '../../lexicon/types.ts';
import { onceFor } from '../../text/tables.ts';

type StateOf = (text: string) => StateEntry | null;

/** Words remembered before all are forgotten: every article asks for the same ones, and for a few of its own. */
const MOST = 20_000;

/** Finds the state a word or phrase stands for; null where it stands for none or for more than one. */
export const nationalities = onceFor(makeFinder);

function makeFinder(lexicon: Lexicon): StateOf {
  const known = new Map<string, StateEntry | null>();
  return (text) => {
    let state = known.get(text);
    if (state === undefined) {
      if (known.size >= MOST) known.clear();
      const all = lexicon
        .find(text)
        .filter((c) => c.alias.use !== 'title')
        .flatMap(({ entry }) => (entry.kind === 'state' ? [entry] : []));
      // "German" is of today's Germany; "Soviet" can only be of a state that is no more.
      const today = all.filter((entry) => entry.to === null);
      const states = new Set(today.length > 0 ? today : all);
      state = states.size === 1 ? [...states][0]! : null;
      known.set(text, state);
    }
    return state;
  };
}
