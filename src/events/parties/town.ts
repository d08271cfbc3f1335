/** A town before a noun of a meeting or a treaty says where it was: "the Venice summit", "the Paris agreement". */
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token } from '../../syntax/types.ts';
import { lower } from '../tree.ts';

const HELD_IN = new Set(
  (
    'summit meeting talk conference congress forum session negotiation round gathering agreement accord pact treaty convention protocol deal ' +
    'declaration communique process club group formula framework suburb airport'
  ).split(' '),
);
const TOWN = new Set(['capital', 'place']);

/** Whether words name a town or another place inside a state, and nothing else of one. */
export function isTown(lexicon: Lexicon, text: string): boolean {
  const uses = lexicon.find(text).flatMap(({ entry, alias }) => (entry.kind === 'state' ? [alias.use] : []));
  return uses.length > 0 && uses.every((use) => TOWN.has(use));
}

/** Whether a word before a noun only says where the thing was held or made. */
export const namesPlace = (lexicon: Lexicon, child: Token, noun: Token): boolean =>
  child.index < noun.index &&
  child.upos === 'PROPN' &&
  (HELD_IN.has(noun.lemma) || HELD_IN.has(lower(noun))) &&
  isTown(lexicon, child.text);
