/**
 * Tokens and sentences with something changed. They are written out and not spread, since V8 gives a spread copy a hidden class of
 * its own, and every function that reads tokens would be compiled anew for it.
 */
import type { ParsedSentence, Token } from './types.ts';

export type Change = Partial<Pick<Token, 'lemma' | 'head' | 'deprel' | 'upos' | 'xpos'>>;

export const changed = (token: Token, change: Change): Token => ({
  index: token.index,
  start: token.start,
  end: token.end,
  text: token.text,
  lemma: change.lemma ?? token.lemma,
  upos: change.upos ?? token.upos,
  xpos: change.xpos ?? token.xpos,
  head: change.head ?? token.head,
  deprel: change.deprel ?? token.deprel,
  name: token.name,
});

/** The sentence with other tokens; `doubt` lowers its certainty. */
export const withTokens = ({ sentence, certainty }: ParsedSentence, tokens: readonly Token[], doubt = 1): ParsedSentence => ({
  sentence,
  tokens,
  certainty: certainty * doubt,
});
