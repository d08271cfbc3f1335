/**
 * After a negative in front the auxiliary comes before the subject: "At no point has the king met him", "Under no
 * circumstances will Peru sign". The parser takes such an auxiliary for the main verb, or for a subject.
 */
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import { lower } from '../tree.ts';
import { type Change, childrenAmong, NOMINAL, withChanges } from './edit.ts';

const PERFECT = new Set(['has', 'have', 'had']);
const AUXILIARIES = new Set([...PERFECT, ...'do does did will would can could should may might shall must'.split(' ')]);
const NEGATIVES = new Set(['never', 'nowhere', 'rarely', 'seldom']);
/** Before "once": "not once has he". */
const COUNTED = new Set(['not', 'only']);
/** What may stand before the negative where it opens its clause. */
const OPENS = /^(?:["'“‘”,;:–—-]|and|but|that)$/i;
/** Words of a subject. */
const OF_SUBJECT = new Set([...NOMINAL, 'DET', 'ADJ', 'NUM', 'ADP', 'PART']);
const NEAR = 8;

/** Where the negative right before an auxiliary begins: "at no point", "never", "not once"; -1 where none opens a clause. */
function negativeBefore(tokens: readonly Token[], aux: Token): number {
  const [third, second, first] = [tokens[aux.index - 3], tokens[aux.index - 2], tokens[aux.index - 1]];
  if (!first) return -1;
  let start = -1;
  if (NEGATIVES.has(lower(first))) start = first.index;
  else if (second && lower(first) === 'once' && COUNTED.has(lower(second))) start = second.index;
  else if (second && third && first.upos === 'NOUN' && lower(second) === 'no' && third.upos === 'ADP') start = third.index;
  const before = tokens[start - 1];
  return before && !OPENS.test(before.text) ? -1 : start;
}

/** The verb after an auxiliary with nothing but a subject between. */
function verbAfter(tokens: readonly Token[], aux: Token): Token | undefined {
  const verb = tokens.slice(aux.index + 2, aux.index + NEAR).find((t) => !OF_SUBJECT.has(t.upos));
  return verb?.upos === 'VERB' && /^VB[DNP]?$/.test(verb.xpos) ? verb : undefined;
}

/** The sentence with such verbs above their auxiliaries; the same sentence where there are none. */
export function mendInversions(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  for (const aux of tokens) {
    if (!AUXILIARIES.has(lower(aux)) || negativeBefore(tokens, aux) < 0) continue;
    const verb = verbAfter(tokens, aux);
    const between = (t: Token): boolean => verb !== undefined && t.index > aux.index && t.index < verb.index;
    const subject = tokens.find((t) => between(t) && NOMINAL.has(t.upos) && !between(tokens[t.head] ?? aux));
    if (!verb || !subject) continue;
    const isUnderAux = verb.head === aux.index || verb.head === subject.index;
    if (!isUnderAux && aux.head !== verb.index) continue;
    const { head, deprel } = isUnderAux ? aux : verb;
    for (const child of childrenAmong(tokens, aux)) changes.set(child.index, { head: verb.index });
    changes.set(verb.index, { head, deprel, xpos: PERFECT.has(lower(aux)) ? 'VBN' : 'VB' });
    changes.set(subject.index, { head: verb.index, deprel: 'nsubj' });
    changes.set(aux.index, { upos: 'AUX', head: verb.index, deprel: 'aux' });
    const negative = tokens[aux.index - 1]!;
    changes.set(negative.index, { head: verb.index, deprel: negative.upos === 'NOUN' ? 'obl' : 'advmod' });
  }
  return withChanges(sentence, changes);
}
