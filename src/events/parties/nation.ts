/** A state by its adjective or bare name, where the actors stage has no mention: "Russian forces", "the Libyans". */
import type { StateEntry } from '../../lexicon/types.ts';
import type { Token } from '../../syntax/types.ts';
import type { Tree } from '../tree.ts';
import { noteState } from './additions.ts';
import type { Ground, Rule } from './types.ts';
import { wordsAt } from './words.ts';

/** The state a word names, with the word before it where only both do: "North Korean". */
export function stateNamed({ stateOfText }: Ground, tree: Tree, token: Token): { state: StateEntry; first: Token } | null {
  const before = tree.tokens[token.index - 1];
  const both = before && /^[A-Z]/.test(before.text) ? stateOfText(`${before.text} ${token.text}`) : null;
  if (both) return { state: both, first: before! };
  const state = before && /^(?:North|South|East|West|Central|Latin|Supreme)$/.test(before.text) ? null : stateOfText(token.text);
  return state && { state, first: token };
}

export const nation: Rule = (ground, tree, token) => {
  if (!/^[A-Z]/.test(token.text) || !(token.upos === 'PROPN' || token.upos === 'ADJ' || token.upos === 'NOUN')) return null;
  const found = stateNamed(ground, tree, token);
  if (!found) return null;
  const { state, first } = found;
  const span = { start: first.start, end: token.end };
  noteState(ground.additions, state, span, wordsAt(tree, span), 'demonym');
  return { ids: [state.id], span, how: 'demonym' };
};
