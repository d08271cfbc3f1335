/** Reading over tags where the tree leaves a verb without its nouns: the nearest noun phrase before it and the one right after it. */
import type { Token } from '../../syntax/types.ts';
import type { Tree } from '../tree.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);
const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'SYM', 'PRON']);
const BETWEEN = new Set(['ADV', 'AUX', 'PART', 'PUNCT']);
const REACH = 25;
const TIME = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

const isVerb = (token: Token): boolean => token.upos === 'VERB';
const isPossessive = (token: Token): boolean => token.deprel === 'case' && /^['’]s?$/.test(token.text);

/** The last noun of the phrase that begins right after the verb; undefined where something else follows. */
export function nounAfter(tree: Tree, verb: Token): Token | undefined {
  let last: Token | undefined;
  for (const token of tree.tokens.slice(verb.index + 1, verb.index + REACH)) {
    if (isPossessive(token)) last = undefined;
    else if (!INSIDE.has(token.upos)) {
      // The noun before a verb is that verb's: "said Russia attacked".
      if (isVerb(token) || token.upos === 'AUX') return undefined;
      break;
    } else if (NOMINAL.has(token.upos)) last = token;
  }
  return last;
}

/** "Lamamra, who read a statement, | accused": steps back over a clause between commas that begins with a relative word or participle. */
function beforeInsertion(tokens: readonly Token[], verb: Token, at: number): number {
  if (tokens[verb.index - 1]?.text !== ',') return at;
  for (let i = at; i > 0; i--) {
    if (tokens[i]!.text !== ',') continue;
    const next = tokens[i + 1];
    return next && (next.xpos.startsWith('W') || /^VB[NG]$/.test(next.xpos)) ? i - 1 : at;
  }
  return at;
}

/** The nearest noun before the verb that no preposition governs. */
export function nounBefore(tree: Tree, verb: Token): Token | undefined {
  const tokens = tree.tokens;
  let at = verb.index - 1;
  while (at >= 0 && (BETWEEN.has(tokens[at]!.upos) || TIME.test(tokens[at]!.text))) at -= 1;
  at = beforeInsertion(tokens, verb, at);
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    const noun = tokens[at]!;
    if (!NOMINAL.has(noun.upos)) return undefined;
    while (at >= 0 && (INSIDE.has(tokens[at]!.upos) || isPossessive(tokens[at]!))) at -= 1;
    const before = tokens[at];
    if (!before || before.upos !== 'ADP') return noun;
    // A prepositional phrase ("of the council"): its own noun lies further left.
    at -= 1;
    while (at >= 0 && tokens[at]!.upos === 'PUNCT') at -= 1;
  }
  return undefined;
}
