/** What acts in the place of whoever it belongs to: organs, papers and weapons ("Peru's navy office", "a Peruvian airstrike"). */
import type { Lexicon } from '../../lexicon/types.ts';
import { nounForms } from '../../text/inflect.ts';
import type { Token } from '../../syntax/types.ts';
import { lower } from '../tree.ts';

const known = new WeakMap<Lexicon, ReadonlySet<string>>();

function formsIn(lexicon: Lexicon): ReadonlySet<string> {
  let forms = known.get(lexicon);
  if (!forms) {
    const words = lexicon.wordLists.find((list) => list.id === 'words/proxy')?.words ?? [];
    known.set(lexicon, (forms = new Set(words.flatMap(nounForms))));
  }
  return forms;
}

/** "Peru last week announced": the parser takes the week for the subject, and Peru for a part of it. */
const TIME = new Set(['week', 'month', 'year', 'night']);

/** Whether what a noun names can act for its owner: "Peruvian storms" and "a survey of Peru" do nothing of Peru's. */
export const isProxy = (lexicon: Lexicon, token: Token): boolean => formsIn(lexicon).has(lower(token)) || TIME.has(lower(token));
