/** Gold sentences with tags and labels as numbers. */
import type { Clusters, Words } from '../words.ts';
import type { GoldSentence } from './conllu.ts';

/** Heads count positions from 1; the root is `forms.length + 1`. */
export interface Sample {
  readonly forms: readonly string[];
  readonly tags: Int32Array;
  /** Tags to parse with: those of a tagger that has not seen the sentence; the gold ones where there are none. */
  readonly seenTags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly names: readonly boolean[];
  /** Number of the sentence in the treebank; its forms with and without joined names share it. */
  readonly group: number;
}

/** Names of tags or labels by number, in order of the alphabet. */
export function inventory(sentences: readonly GoldSentence[], column: (s: GoldSentence) => readonly string[]): string[] {
  return [...new Set(sentences.flatMap(column))].sort();
}

export function toSample(sentence: GoldSentence, tags: readonly string[], labels: readonly string[], group: number): Sample {
  const n = sentence.forms.length;
  const numbers = Int32Array.from(sentence.xpos, (t) => Math.max(0, tags.indexOf(t)));
  return {
    forms: sentence.forms,
    tags: numbers,
    seenTags: numbers.slice(),
    heads: Int32Array.from([0, ...sentence.heads.map((h) => (h < 0 ? n + 1 : h + 1))]),
    labels: Int32Array.from([0, ...sentence.labels.map((l) => Math.max(0, labels.indexOf(l)))]),
    names: sentence.names ?? [],
    group,
  };
}

/** A sentence of plain text, of which nothing is known yet. */
export function untaggedSample(forms: readonly string[]): Sample {
  const n = forms.length;
  const tags = new Int32Array(n);
  return { forms, tags, seenTags: tags.slice(), heads: new Int32Array(n + 1), labels: new Int32Array(n + 1), names: [], group: -1 };
}

/** Fills `words` with the sample's words, without tags. */
export function load(sample: Sample, words: Words, clusters: Clusters): void {
  words.reset(sample.forms.length);
  sample.forms.forEach((form, i) => (sample.names[i] ? words.setName(i + 1) : words.set(i + 1, form, clusters)));
}
