/** Words that tell what becomes of a treaty: "ratify", "accession", "tear up". They stand in the lexicon, rows `words/treaty-verb-…` and `words/treaty-noun-…`. */
import type { Lexicon } from '../lexicon/types.ts';
import type { TreatyDeed } from '../model.ts';
import { nounForms, verbForms } from '../text/inflect.ts';
import { onceFor } from '../text/tables.ts';

export const DEEDS = [
  'negotiated',
  'concluded',
  'signed',
  'ratified',
  'joined',
  'in-force',
  'extended',
  'amended',
  'honoured',
  'suspended',
  'resumed',
  'violated',
  'withdrew',
  'ended',
  'collapsed',
  'rejected',
] as const satisfies readonly TreatyDeed[];

/** Deeds that a treaty does itself: "the pact collapsed", "the treaty expired". */
export const OWN_DEEDS: ReadonlySet<TreatyDeed> = new Set(['in-force', 'ended', 'collapsed']);

/** A deed that a word form may mean; `second` is the word it takes with it ("up" of "tear up", "force" of "enter into force"). */
export interface DeedWord {
  readonly deed: TreatyDeed;
  readonly second: string | null;
}

/** What the recogniser of acts knows, by word form in lower case. */
export interface DeedWords {
  readonly verbs: ReadonlyMap<string, readonly DeedWord[]>;
  readonly nouns: ReadonlyMap<string, readonly DeedWord[]>;
  /** Nouns for a share in a treaty: what befalls "participation in the treaty" befalls it. */
  readonly parts: ReadonlySet<string>;
  /** Lemmas under which an act is only wanted, feared or alleged. */
  readonly sought: ReadonlySet<string>;
}

function compile(lexicon: Lexicon): DeedWords {
  const lists = new Map(lexicon.wordLists.map(({ id, words }) => [id, words]));
  const read = (part: 'verb' | 'noun', inflect: (lemma: string) => string[]): Map<string, DeedWord[]> => {
    const found = new Map<string, DeedWord[]>();
    for (const deed of DEEDS) {
      for (const word of lists.get(`words/treaty-${part}-${deed}`) ?? []) {
        const [first, second = null] = word.split('+') as [string, string?];
        // Two words first, so that "pull out" is tried before a plain "pull".
        for (const form of inflect(first)) found.set(form, [...(found.get(form) ?? []), { deed, second }].sort(twoWordsFirst));
      }
    }
    return found;
  };
  return {
    verbs: read('verb', verbForms),
    nouns: read('noun', nounForms),
    parts: new Set((lists.get('words/treaty-part') ?? []).flatMap(nounForms)),
    sought: new Set(lists.get('words/treaty-act-sought')),
  };
}

const twoWordsFirst = (a: DeedWord, b: DeedWord): number => Number(a.second === null) - Number(b.second === null);

/** The words for deeds, compiled once a lexicon. */
export const deedWords = onceFor(compile);
