/**
 * Subjects of what is said that the parser took for objects of saying; nobody "says the company":
 * "said the firm | under a deal agreed to …", "said the rebels | attacked a town": the noun is the subject of the clause;
 * "said Peru and | Chile agreed": what "and" joins to the subject of the clause begins it.
 */
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import { type Change, childrenAmong, NOMINAL, withChanges } from './edit.ts';

/** Verbs that take a clause, but no object with a clause beside it as "told the press that" does. */
const SAYS = new Set('say add argue insist believe think hope note claim report announce state predict confirm stress'.split(' '));
/** Of these, those that take no party as an object, so that a verb in the past after one is its verb. */
const NO_OBJECT = new Set(['say', 'add', 'argue', 'insist', 'think', 'hope']);

const isFinite = (verb: Token, own: readonly Token[]): boolean =>
  /^VB[DZP]$/.test(verb.xpos) || own.some((c) => /^(?:aux|cop)/.test(c.deprel) && /^(?:MD|VB[DZP])$/.test(c.xpos));

/** The last word under a noun that stands before a place. */
function endBefore(tokens: readonly Token[], noun: Token, place: number): number {
  let end = noun.index;
  for (let i = noun.index + 1; i < place; i++) if (reaches(tokens, tokens[i]!, noun)) end = i;
  return end;
}

function reaches(tokens: readonly Token[], token: Token, above: Token): boolean {
  let at: Token | undefined = token;
  for (let steps = 0; at && steps < 12; steps++) {
    if (at.index === above.index) return true;
    at = tokens[at.head];
  }
  return false;
}

/** The sentence with such nouns as subjects; the same sentence where there are none. */
export function mendReportedSubjects(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  for (const noun of tokens) {
    const saying = tokens[noun.head];
    if (noun.deprel !== 'obj' || !NOMINAL.has(noun.upos) || !saying || saying.index > noun.index || !SAYS.has(saying.lemma)) continue;
    const clause = clauseOf(tokens, saying, noun);
    if (!clause) continue;
    const subject = childrenAmong(tokens, clause).find((c) => c.deprel.startsWith('nsubj'));
    const deprel = subject?.deprel ?? (childrenAmong(tokens, clause).some((c) => c.deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj');
    changes.set(noun.index, { head: clause.index, deprel });
    changes.set(clause.index, { head: saying.index, deprel: 'ccomp' });
    if (subject) changes.set(subject.index, { head: noun.index, deprel: 'conj' });
  }
  return withChanges(sentence, changes);
}

/** The verb whose subject the noun is; undefined where it is an object. */
function clauseOf(tokens: readonly Token[], saying: Token, noun: Token): Token | undefined {
  const after = [...childrenAmong(tokens, saying), ...childrenAmong(tokens, noun)].filter((c) => c.index > noun.index);
  return after.find((clause) => {
    const own = childrenAmong(tokens, clause);
    if (!isFinite(clause, own) || own.some((c) => c.deprel === 'mark' || c.xpos.startsWith('W'))) return false;
    const subject = own.find((c) => c.deprel.startsWith('nsubj'));
    if (subject) return clause.head === saying.index && joins(tokens, noun, subject, saying);
    if (clause.head === noun.index) return clause.deprel === 'acl' && clause.xpos === 'VBD' && NO_OBJECT.has(saying.lemma);
    const beside = /^(?:conj|parataxis)$/.test(clause.deprel) && NO_OBJECT.has(saying.lemma) && own.every((c) => c.deprel !== 'cc');
    return clause.deprel === 'ccomp' || beside;
  });
}

/** Whether an "and" right after the noun's phrase belongs to a subject: "said Peru and | Chile agreed". */
function joins(tokens: readonly Token[], noun: Token, subject: Token, saying: Token): boolean {
  const and = tokens.find((t) => t.deprel === 'cc' && isOf(tokens, t, subject, saying));
  return and !== undefined && and.index > noun.index && endBefore(tokens, noun, and.index) === and.index - 1;
}

/** Whether a conjunction stands before a subject, under it or, after a verb that has no object to end a clause, under its verb. */
const isOf = (tokens: readonly Token[], cc: Token, subject: Token, saying: Token): boolean =>
  cc.index < subject.index &&
  (cc.head === subject.index ||
    (cc.head === subject.head &&
      NO_OBJECT.has(saying.lemma) &&
      tokens.slice(cc.index + 1, subject.index).every((t) => reaches(tokens, t, subject))));
