/** "on the Gaza Strip Sunday": a weekday after a name is no head of it. The name takes its place, the day hangs beside. */
import type { ParsedSentence } from '../../syntax/types.ts';
import { type Change, withChanges } from './edit.ts';

const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)$/;
/** What stays with the name when the day goes. */
const OF_NAME = new Set(['case', 'det', 'compound', 'amod', 'nmod:poss', 'flat', 'nummod']);

/** The sentence with such names as heads; the same sentence where there are none. */
export function mendWeekdays(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  for (const day of tokens) {
    const name = tokens[day.index - 1];
    if (!DAY.test(day.text) || !name || name.head !== day.index || name.deprel !== 'compound') continue;
    if (name.upos !== 'PROPN' && name.upos !== 'NOUN') continue;
    // "on Monday morning" and "last Sunday" have no name before the day; "in Lima Sunday" has a preposition or verb before it.
    changes.set(name.index, { head: day.head, deprel: day.deprel });
    for (const child of tokens)
      if (child.head === day.index && child.index !== name.index && child.index < day.index && OF_NAME.has(child.deprel))
        changes.set(child.index, { head: name.index });
    changes.set(day.index, { head: name.index, deprel: 'nmod:unmarked' });
  }
  return withChanges(sentence, changes);
}
