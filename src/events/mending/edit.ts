/** Hangs words anew: what the mending of a parse has in common. */
import type { ParsedSentence, Token } from '../../syntax/types.ts';

export type Change = Partial<Pick<Token, 'head' | 'deprel' | 'upos' | 'xpos'>>;

/** The sentence with its words changed by index; the same sentence where nothing changes. */
export function withChanges(sentence: ParsedSentence, changes: ReadonlyMap<number, Change>): ParsedSentence {
  if (changes.size === 0) return sentence;
  return { ...sentence, tokens: sentence.tokens.map((t) => (changes.has(t.index) ? { ...t, ...changes.get(t.index) } : t)) };
}

/** Tokens that hang on one. */
export const childrenAmong = (tokens: readonly Token[], head: Token): Token[] => tokens.filter((t) => t.head === head.index);

export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
