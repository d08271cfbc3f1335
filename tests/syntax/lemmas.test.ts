import { describe, expect, test } from 'vitest';
import { loadModel } from '../../src/syntax/index.ts';
import { lemmatise } from '../../src/syntax/lemmas.ts';
import type { Upos } from '../../src/syntax/types.ts';

const { lemmas } = loadModel().header;

describe('lemmas', () => {
  test.each<[string, Upos, string, string]>([
    ['signed', 'VERB', 'VBD', 'sign'],
    ['agreed', 'VERB', 'VBD', 'agree'],
    ['Accused', 'VERB', 'VBN', 'accuse'],
    ['urges', 'VERB', 'VBZ', 'urge'],
    ['condemning', 'VERB', 'VBG', 'condemn'],
    ['planned', 'VERB', 'VBN', 'plan'],
    ['imposing', 'VERB', 'VBG', 'impose'],
    ['ratifies', 'VERB', 'VBZ', 'ratify'],
    ['denied', 'VERB', 'VBD', 'deny'],
    ['withdrew', 'VERB', 'VBD', 'withdraw'],
    ['overthrown', 'VERB', 'VBN', 'overthrow'],
    ['swore', 'VERB', 'VBD', 'swear'],
    ['met', 'VERB', 'VBD', 'meet'],
    ['was', 'AUX', 'VBD', 'be'],
    ['n’t', 'PART', 'RB', 'not'],
    ['treaties', 'NOUN', 'NNS', 'treaty'],
    ['talks', 'NOUN', 'NNS', 'talk'],
    ['crises', 'NOUN', 'NNS', 'crisis'],
    ['earlier', 'ADJ', 'JJR', 'early'],
    ['Philippines', 'PROPN', 'NNPS', 'Philippines'],
    ['Moscow', 'PROPN', 'NNP', 'Moscow'],
  ])('%s', (word, upos, xpos, lemma) => expect(lemmatise(word, upos, xpos, lemmas)).toBe(lemma));
});
