/** Universal part of speech from the Penn tag, the relation and the lemma: the treebanks' own correspondence. */
import type { Upos } from './types.ts';

const plain: Readonly<Record<string, Upos>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  AFX: 'ADJ',
  CD: 'NUM',
  CC: 'CCONJ',
  RB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  RP: 'ADP',
  IN: 'ADP',
  TO: 'PART',
  POS: 'PART',
  MD: 'AUX',
  EX: 'PRON',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  DT: 'DET',
  PDT: 'DET',
  WDT: 'DET',
  WRB: 'ADV',
  UH: 'INTJ',
  SYM: 'SYM',
  $: 'SYM',
  FW: 'X',
  GW: 'X',
  LS: 'X',
  ADD: 'PROPN',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
};

/** Whether a label is the relation or a subtype of it. */
const isOf = (label: string, relation: string): boolean => label === relation || label.startsWith(`${relation}:`);

/** The universal tag of a word; `lower` is the word in lower case. */
export function uposOf(xpos: string, deprel: string, lower: string): Upos {
  switch (xpos) {
    case 'IN':
      return isOf(deprel, 'mark') ? 'SCONJ' : 'ADP';
    case 'TO':
      return isOf(deprel, 'case') ? 'ADP' : 'PART';
    case 'WRB':
      return isOf(deprel, 'mark') ? 'SCONJ' : 'ADV';
    case 'RB':
      return lower === 'not' || lower === "n't" || lower === 'n’t' ? 'PART' : 'ADV';
    case 'DT':
    case 'WDT':
      return isOf(deprel, 'det') ? 'DET' : 'PRON';
    default:
      if (xpos.startsWith('VB') && (isOf(deprel, 'aux') || isOf(deprel, 'cop'))) return 'AUX';
      return plain[xpos] ?? 'PUNCT';
  }
}
