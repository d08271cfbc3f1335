/**
 * Objects the parser took for something else:
 * "accuses | Peru of having spied": the noun before "of" is no subject of the clause that "of" opens;
 * "called | Foreign Minister Rossi to discuss …": a name after a verb is no clause of it;
 * "slammed Rossi's South | peace plan": a name and the nouns right after it are one object;
 * "stop | supporting rebels": after such a verb the participle rules its noun;
 * "promised the house | could remain": a noun right before a finite verb is its subject.
 */
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import { type Change, childrenAmong, NOMINAL, withChanges } from './edit.ts';

/** Markers between the object of a verb and its clause. */
const AFTER_OBJECT = new Set(['of', 'from', 'with', 'over']);
/** Verbs that take a participle: what follows it is its object. */
const PHASE = new Set(
  'stop start begin cease keep continue halt avoid deny consider resume risk admit quit suggest recommend oppose finish'.split(' '),
);
/** Verbs after which a noun says what somebody is. */
const COPULAR = new Set(['become', 'remain', 'be', 'seem', 'appear', 'stay', 'look', 'prove', 'elect', 'name', 'appoint']);

const isVerb = ({ upos }: Token): boolean => upos === 'VERB';

/** Whether a noun stands right before the finite verb of a clause that has neither a subject nor a conjunction. */
function opensClause(tokens: readonly Token[], noun: Token, clause: Token, children: (head: Token) => Token[]): boolean {
  const next = tokens[noun.index + 1];
  const own = children(clause);
  if (!next || own.some((c) => c.deprel === 'mark' || c.deprel.startsWith('nsubj'))) return false;
  return /^(?:MD|VB[DZP])$/.test(next.xpos) && (next === clause || own.includes(next));
}

/** The sentence with such objects under their verbs; the same sentence where there are none. */
export function mendObjects(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  const children = (head: Token): Token[] => childrenAmong(tokens, head);
  for (const token of tokens) {
    const above = tokens[token.head];
    if (!above) continue;
    if (token.deprel.startsWith('nsubj') && NOMINAL.has(token.upos) && isVerb(above)) {
      const mark = children(above).find((c) => c.deprel === 'mark' && AFTER_OBJECT.has(c.text.toLowerCase()));
      const ruler = tokens[above.head];
      if (mark && ruler && isVerb(ruler) && ruler.index < token.index && token.index < mark.index && mark.index < above.index)
        changes.set(token.index, { head: ruler.index, deprel: 'obj' });
    } else if (token.deprel === 'obj' && NOMINAL.has(token.upos) && isVerb(above)) {
      const clause = children(above).find((c) => c.deprel === 'ccomp' && c.index > token.index);
      if (clause && opensClause(tokens, token, clause, children)) changes.set(token.index, { head: clause.index, deprel: 'nsubj' });
    } else if (token.deprel === 'xcomp' && token.upos === 'PROPN' && isVerb(above) && above.index < token.index) {
      const own = children(token);
      const bare = !own.some((c) => ['case', 'mark', 'cop', 'aux'].includes(c.deprel));
      if (bare && !COPULAR.has(above.lemma) && !children(above).some((c) => c.deprel === 'obj' && c.index < token.index))
        changes.set(token.index, { deprel: 'obj' });
    } else if (token.deprel === 'xcomp' && token.upos === 'NOUN' && isVerb(above)) {
      const name = children(above).find((c) => c.deprel === 'obj' && c.upos === 'PROPN' && c.index < token.index);
      const own = children(token).filter((c) => c.index < token.index);
      const joined = name !== undefined && own.every((c) => c.deprel === 'compound' && c.index > name.index);
      if (!joined || token.index - name.index !== own.length + 1) continue;
      changes.set(token.index, { deprel: 'obj' });
      changes.set(name.index, { head: token.index, deprel: 'compound' });
      for (const c of children(name)) if (c.deprel === 'nmod:poss' || c.deprel === 'det') changes.set(c.index, { head: token.index });
    } else if (token.deprel === 'advcl' && token.xpos === 'VBG' && PHASE.has(above.lemma) && token.index === above.index + 1) {
      // "denied using force": not what was done beside the denial.
      changes.set(token.index, { deprel: 'xcomp' });
    } else if (token.deprel === 'amod' && token.xpos === 'VBG' && !isVerb(above)) {
      const ruler = tokens[above.head];
      if (ruler && PHASE.has(ruler.lemma) && above.deprel === 'obj' && token.index === ruler.index + 1 && token.index < above.index) {
        changes.set(token.index, { head: ruler.index, deprel: 'xcomp', upos: 'VERB' });
        changes.set(above.index, { head: token.index, deprel: 'obj' });
      }
    }
  }
  return withChanges(sentence, changes);
}
