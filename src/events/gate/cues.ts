/** Signs of parties that can be had without a parse: mentions, nouns of parties, words of nations. */
import type { Lexicon } from '../../lexicon/types.ts';
import type { Actor, Span } from '../../model.ts';
import { partyNounIndex } from '../parties/generic.ts';
import type { PartyFinder } from '../parties/index.ts';
import { isPoliticalSector, politicsOf } from '../politics.ts';

/** Who might act in a stretch of text. */
export interface PartyCues {
  /** Actors mentioned in it, by id. */
  idsIn(span: Span): readonly string[];
  /** Sector of a noun of parties without a name; null where the word is none. */
  sectorOf(word: string): string | null;
  /** Whether a word with a capital belongs to a state: "Ukrainian". */
  isNation(word: string): boolean;
  /** Whether an actor, by id, or a sector acts politically as such. */
  isPolitical(id: string): boolean;
  isPoliticalSector(sector: string): boolean;
}

/** The cues of one article. */
export function partyCues(actors: readonly Actor[], lexicon: Lexicon, finder: PartyFinder): PartyCues {
  const { sectorOf } = partyNounIndex(lexicon.partyNouns);
  const political = new Set(actors.filter(politicsOf(lexicon).isPolitical).map((a) => a.id));
  return {
    idsIn: finder.idsIn,
    sectorOf: (word) => sectorOf.get(word)?.sector ?? null,
    isNation: finder.isNation,
    isPolitical: (id) => political.has(id),
    isPoliticalSector,
  };
}
