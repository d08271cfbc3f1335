/** Hangs words anew: what the mending of a parse has in common. */
import { changed, withTokens, type Change } from '../../syntax/change.ts';
import type { ParsedSentence, Token } from '../../syntax/types.ts';

export type { Change };

/** The sentence with its words changed by index; the same sentence where nothing changes. */
export function withChanges(sentence: ParsedSentence, changes: ReadonlyMap<number, Change>): ParsedSentence {
  if (changes.size === 0) return sentence;
  const tokens = sentence.tokens.map((t) => {
    const change = changes.get(t.index);
    return change ? changed(t, change) : t;
  });
  return withTokens(sentence, tokens);
}

/** Tokens that hang on one. */
export const childrenAmong = (tokens: readonly Token[], head: Token): Token[] => tokens.filter((t) => t.head === head.index);

export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
