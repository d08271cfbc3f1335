/**
 * The time of what is told after a look back: "In 1998 bombs destroyed two embassies. In retaliation the president ordered a strike."
 * A sentence without a date of its own, told in the simple past, goes on in the time that one shortly before it opens with.
 */
import type { DateExpression, Sentence } from '../../model.ts';
import { periodOf } from '../../text/edtf.ts';
import { overlaps } from '../../text/spans.ts';

/** Sentences after the one that opens with the date. */
const GOES_ON = 2;
/** Characters from the beginning of a sentence in which its date opens it: "Earlier, in 1998". */
const FRONT = 14;
/** Days before the story from which on a date is a look back. */
const LONG_AGO = 60;
/** Words that lead out of a look back: to the present, or to those who tell of it. */
const RETURNS =
  /\b(?:is|are|has|have|will|now|today|recently|currently|this time|since|still|says?|said|told|adds?|added|later|had)\b|n['’]t\b|["“”]/i;

/** The date that opens a sentence, where it lies long before the story. */
function openingDate(sentence: Sentence, dates: readonly DateExpression[], story: string | null): string | null {
  const [first] = dates;
  if (!first || first.start - sentence.start > FRONT || first.type !== 'date') return null;
  const [then, now] = [first.value === null ? null : periodOf(first.value), story === null ? null : periodOf(story)];
  return then !== null && now !== null && now.first - then.last > LONG_AGO ? first.value : null;
}

/** The date in which a sentence goes on that has none itself; null where it tells of the story or of nothing that could be said. */
export function narratedDate(
  sentences: readonly Sentence[],
  { index }: Sentence,
  dates: readonly DateExpression[],
  story: string | null,
): string | null {
  const paragraph = sentences[index]!.paragraph;
  for (let at = index; at >= Math.max(0, index - GOES_ON); at--) {
    const sentence = sentences[at]!;
    if (sentence.headline || paragraph - sentence.paragraph > 1) return null;
    const own = dates.filter((date) => date.type === 'date' && overlaps(date, sentence));
    if (own.length > 0) return at === index ? null : openingDate(sentence, own, story);
    if (RETURNS.test(sentence.text)) return null;
  }
  return null;
}
