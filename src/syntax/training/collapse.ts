/** Makes names of several words one word, as the program does with names it knows. */
import type { GoldSentence } from './conllu.ts';

/** The sentence with every name of two or more words joined; null where there is none. */
export function collapseNames(sentence: GoldSentence): GoldSentence | null {
  const { xpos, heads, labels, forms } = sentence;
  const n = forms.length;
  // Words of one name: proper nouns side by side, each tied to another of them by flat or compound.
  const group = Array.from({ length: n }, (_, i) => i);
  const find = (i: number): number => (group[i] === i ? i : find(group[i]!));
  for (let i = 0; i < n; i++) {
    const head = heads[i]!;
    if (head < 0 || !/^(?:flat|compound|nummod)$/.test(labels[i]!) || !/^NNPS?$/.test(xpos[head]!)) continue;
    if (/^NNPS?$/.test(xpos[i]!) || xpos[i] === 'CD') group[find(i)] = find(head);
  }
  const spans: [number, number][] = [];
  for (let i = 0; i < n; i++) {
    let end = i + 1;
    while (end < n && find(end) === find(i)) end++;
    const rest = forms.some((_, k) => (k < i || k >= end) && find(k) === find(i));
    if (end > i + 1 && !rest) spans.push([i, end]);
    i = end - 1;
  }
  return spans.length === 0 ? null : join(sentence, spans);
}

function join(sentence: GoldSentence, spans: readonly (readonly [number, number])[]): GoldSentence | null {
  const n = sentence.forms.length;
  const target = new Int32Array(n);
  const kept: number[] = [];
  const names: boolean[] = [];
  const ends: number[] = [];
  for (let i = 0; i < n; i++) {
    const span = spans.find(([start]) => start === i);
    const end = span?.[1] ?? i + 1;
    target.fill(kept.length, i, end);
    // The word of the name whose head lies outside carries the name's place in the tree.
    const outer = Array.from({ length: end - i }, (_, k) => i + k).filter((k) => sentence.heads[k]! < i || sentence.heads[k]! >= end);
    if (outer.length !== 1) return null;
    kept.push(outer[0]!);
    names.push(span !== undefined);
    ends.push(end);
    i = end - 1;
  }
  const pick = (column: readonly string[]): string[] => kept.map((k) => column[k]!);
  const begin = (k: number): number => (k === 0 ? 0 : ends[k - 1]!);
  return {
    text: sentence.text,
    forms: kept.map((_, k) => sentence.forms.slice(begin(k), ends[k]).join(' ')),
    lemmas: pick(sentence.lemmas),
    upos: pick(sentence.upos),
    xpos: kept.map((k, i) => (names[i] ? 'NNP' : sentence.xpos[k]!)),
    heads: kept.map((k) => (sentence.heads[k]! < 0 ? -1 : target[sentence.heads[k]!]!)),
    labels: pick(sentence.labels),
    names,
  };
}
