/** The cheap question before the dear one: can this sentence hold an event at all? Only then is it parsed. */
import type { Sentence } from '../model.ts';
import type { PartyFinder } from './parties/index.ts';
import type { TriggerIndex } from './triggers.ts';

const WORD = /[a-z]+(?:['’-][a-z]+){0,3}/gi;

/** A trigger word and somebody who might act. `isPartyNoun` knows the nouns of parties without a name. */
export function mayHoldEvent(
  sentence: Sentence,
  index: TriggerIndex,
  finder: PartyFinder,
  isPartyNoun: (word: string) => boolean,
): boolean {
  let trigger = false;
  let party = finder.anyIn(sentence);
  for (const [word] of sentence.text.matchAll(WORD)) {
    const small = word.toLowerCase();
    trigger ||= index.has(small) || small.split('-').some(index.has);
    party ||= isPartyNoun(small);
    if (trigger && party) return true;
  }
  return false;
}
