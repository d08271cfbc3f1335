/**
 * Joins what the parser left apart: "Peru and its neighbours agreed" read with two subjects, the "and" under the second.
 * A clause has one subject, so the second is coordinated with the first. "The cabinet, unions and farmers agreed": nor has
 * a noun without a copula a subject, so what was taken for one begins the list.
 */
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import { type Change, NOMINAL, withChanges } from './edit.ts';

const CORE = new Set(['nsubj', 'nsubj:pass', 'obj']);

/** "Peru, Chile agree": of a headline, whose comma stands for "and", the second of two names read as two subjects. */
function headlinePartnerOf(tokens: readonly Token[], token: Token): Token | undefined {
  const [first, comma] = [tokens[token.index - 2], tokens[token.index - 1]];
  return token.index === 2 && token.upos === 'PROPN' && first?.upos === 'PROPN' && comma?.text === ',' && first.head === token.head
    ? first
    : undefined;
}

/** The argument of the same verb and relation before a token that an "and" or a comma with "and" joins to it. */
function partnerOf(tokens: readonly Token[], token: Token): Token | undefined {
  const cc = tokens.find((t) => t.head === token.index && t.deprel === 'cc' && t.index < token.index);
  if (!cc) return undefined;
  const first = tokens.find((t) => t.head === token.head && t.deprel === token.deprel && t.index < cc.index);
  // A verb between the two begins another clause.
  return first && !tokens.slice(first.index + 1, cc.index).some((t) => t.upos === 'VERB' && t.deprel !== 'acl') ? first : undefined;
}

/** Whether a noun read as the subject of another, itself a subject, is the first of a list that a comma goes on with. */
const beginsList = (tokens: readonly Token[], first: Token, later: Token): boolean =>
  first.deprel === 'nsubj' &&
  NOMINAL.has(first.upos) &&
  NOMINAL.has(later.upos) &&
  later.deprel.startsWith('nsubj') &&
  first.index < later.index &&
  tokens.slice(first.index + 1, later.index).some((t) => t.text === ',' || t.text === 'and') &&
  !tokens.slice(first.index + 1, later.index).some((t) => t.upos === 'VERB') &&
  tokens.every((t) => t.head !== later.index || (t.deprel !== 'cop' && !t.deprel.startsWith('aux')));

/** The sentence with such arguments coordinated; the same sentence where there are none. */
export function mendCoordination(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const changes = new Map<number, Change>();
  for (const token of tokens) {
    if (!CORE.has(token.deprel)) continue;
    const partner = partnerOf(tokens, token) ?? headlinePartnerOf(tokens, token);
    if (partner) changes.set(token.index, { head: partner.index, deprel: 'conj' });
    const later = tokens[token.head];
    if (later && beginsList(tokens, token, later)) {
      changes.set(token.index, { head: later.head, deprel: later.deprel });
      changes.set(later.index, { head: token.index, deprel: 'conj' });
    }
  }
  return withChanges(sentence, changes);
}
