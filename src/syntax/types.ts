/** Sentences with tags and dependencies, in the terms of Universal Dependencies. */
import type { Sentence, Span, TextSpan } from '../model.ts';

export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** What a shielded name is; null on ordinary words. */
export type NameKind = 'person' | 'state' | 'organisation' | 'treaty' | 'place' | 'date';

/** One word. Offsets refer to the article's text. */
export interface Token extends TextSpan {
  /** Place in the sentence, from 0. */
  readonly index: number;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag: VBD, VBN, NNP, ... */
  readonly xpos: string;
  /** Index of the head token, -1 for the root. */
  readonly head: number;
  /** Universal dependency relation with subtype: nsubj, nsubj:pass, obj, obl, ... */
  readonly deprel: string;
  /** Set where the token is a whole name taken as one unit. */
  readonly name: NameKind | null;
}

/** A name that must stay one token. Its offsets refer to the article's text. */
export interface Shield extends Span {
  readonly kind: NameKind;
}

export interface ParsedSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Mean margin of the parser's decisions, 0 to 1: low means doubt. */
  readonly certainty: number;
}

export interface Parser {
  /** Tags and parses one sentence; shields that cut through its words are left out. Never throws; cost is linear in the tokens. */
  parse(sentence: Sentence, shields: readonly Shield[]): ParsedSentence;
}
