/**
 * Who speaks in a sentence, told by the names beside its verbs of saying: most sentences around a quotation that goes on
 * are never parsed. What stands inside quotation marks is said, and says nothing of who says it.
 */
import type { Sentence } from '../../model.ts';
import { verbForms } from '../../text/inflect.ts';
import type { Quotations } from '../../text/quotations.ts';
import { SAYING } from '../reporting-verbs.ts';
import { covering } from './mentions.ts';
import type { Known, MentionIndex, Party } from './types.ts';

const SAID = new RegExp(`\\b(?:${[...SAYING].flatMap(verbForms).join('|')})\\b`, 'gi');
/** Characters between a speaker and the verb, for an apposition: "Rossi, the envoy of Peru, said". */
const REACH = 80;
/** Characters between the verb and a speaker after it: "said the envoy Ana Rossi". */
const AFTER = 12;
/** `"”»,` close what somebody said. */
const CLOSES = /["”»,]\s*$/;
const OPENS = /^\s*["“«]/;

const asParty = ({ id, start, end, how }: Known): Party => ({ ids: [id], span: { start, end }, how });

/** The speaker of a sentence; `following` are the words after it: before a quotation the person it opens with speaks. */
export function tellerOf(sentence: Sentence, mentions: MentionIndex, quotations: Quotations, following: string): Party | null {
  const open = covering(mentions, sentence).filter((m) => !quotations.has(m.start));
  if (open.length === 0) return null;
  for (const verb of sentence.text.matchAll(SAID)) {
    const start = sentence.start + verb.index;
    if (quotations.has(start)) continue;
    const end = start + verb[0].length;
    const before = open.findLast((m) => m.end <= start && start - m.end < REACH);
    const after = open.find((m) => m.start >= end && m.start - end < AFTER);
    const inverted = CLOSES.test(sentence.text.slice(0, verb.index));
    const teller = inverted ? (after ?? before) : (before ?? after);
    if (teller) return asParty(teller);
  }
  const first = OPENS.test(following) ? open.find((m) => m.id.startsWith('person/')) : undefined;
  return first ? asParty(first) : null;
}
