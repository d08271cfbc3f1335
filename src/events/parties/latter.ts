/** "Peru cut ties with Chile when the latter …": of those named before it in the sentence, the last; "the former" the one before. */
import { lower } from '../tree.ts';
import { covering } from './mentions.ts';
import type { Rule } from './types.ts';

export const latter: Rule = ({ mentions }, tree, token) => {
  const word = lower(token);
  if ((word !== 'latter' && word !== 'former') || token.deprel === 'amod') return null;
  const { start } = tree.sentence.sentence;
  const named = covering(mentions, { start, end: token.start }).filter((m) => m.end <= token.start);
  const order = [...new Set(named.map((m) => m.id).reverse())];
  const id = word === 'latter' ? order[0] : order[1];
  return id !== undefined && order.length > 1 ? { ids: [id], span: { start: token.start, end: token.end }, how: word } : null;
};
