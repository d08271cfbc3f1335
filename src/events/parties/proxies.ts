/** What acts in the place of whoever it belongs to: organs, papers and weapons ("Peru's navy office", "a Peruvian airstrike"). */
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token } from '../../syntax/types.ts';
import { nounForms } from '../../text/inflect.ts';
import { onceFor } from '../../text/tables.ts';
import { lower } from '../tree.ts';

const formsIn = onceFor(
  ({ wordLists }: Lexicon): ReadonlySet<string> => new Set(wordLists.find((list) => list.id === 'words/proxy')?.words.flatMap(nounForms)),
);

/** "Peru last week announced": the parser takes the week for the subject, and Peru for a part of it. */
const TIME = new Set(['week', 'month', 'year', 'night']);

/** Whether what a noun names can act for its owner: "Peruvian storms" and "a survey of Peru" do nothing of Peru's. */
export const isProxy = (lexicon: Lexicon, token: Token): boolean => formsIn(lexicon).has(lower(token)) || TIME.has(lower(token));
