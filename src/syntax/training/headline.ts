/** Makes headlines of gold sentences, since treebanks hold few: no articles, "to" for "will", a comma for "and", often every word with a capital. */
import type { GoldSentence } from './conllu.ts';
import type { Random } from './random.ts';

const most = 16;
const small = new Set('a an and as at but by for from in into is of on or over the to with after vs'.split(' '));

/** A headline with the sentence's words; null where the sentence is too long, has no verb at its root or would keep too little. */
export function makeHeadline(sentence: GoldSentence, random: Random): GoldSentence | null {
  const { forms, xpos, heads, labels } = sentence;
  const root = heads.indexOf(-1);
  if (forms.length < 4 || forms.length > most || !xpos[root]!.startsWith('VB')) return null;
  const isLeaf = (i: number): boolean => !heads.includes(i);
  const kept = forms.map((form, i) => {
    if (!isLeaf(i)) return true;
    if (labels[i] === 'det') return !/^(?:the|an?)$/i.test(form);
    return !(labels[i] === 'aux:pass' && /^(?:is|are|was|were)$/i.test(form)) && !(labels[i] === 'punct' && xpos[i] === '.');
  });
  const places = forms.map((_, i) => i).filter((i) => kept[i]);
  if (places.length < 3 || places.length === forms.length) return null;
  const title = random.next() < 0.35;
  const number = new Map(places.map((place, i) => [place, i]));
  const rewritten = places.map((place) => rewrite(sentence, place));
  return {
    text: '',
    forms: rewritten.map(({ form }, i) => (i === 0 || (title && !small.has(form)) ? form.slice(0, 1).toUpperCase() + form.slice(1) : form)),
    lemmas: places.map((i) => sentence.lemmas[i]!),
    upos: places.map((i) => sentence.upos[i]!),
    xpos: rewritten.map((r) => r.xpos),
    heads: places.map((i) => (heads[i]! < 0 ? -1 : number.get(heads[i]!)!)),
    labels: rewritten.map((r) => r.label),
    ...(sentence.names === undefined ? {} : { names: places.map((i) => sentence.names![i]!) }),
  };
}

/** A word as a headline would have it. */
function rewrite(sentence: GoldSentence, i: number): { form: string; xpos: string; label: string } {
  const form = sentence.forms[i]!;
  const label = sentence.labels[i]!;
  const xpos = sentence.xpos[i]!;
  if (label === 'aux' && /^(?:will|'ll)$/i.test(form)) return { form: 'to', xpos: 'TO', label: 'mark' };
  // "Lavrov, Blinken meet": between two names side by side.
  const between = /^NNPS?$/.test(sentence.xpos[i - 1] ?? '') && /^NNPS?$/.test(sentence.xpos[i + 1] ?? '');
  if (label === 'cc' && form === 'and' && between) return { form: ',', xpos: ',', label: 'punct' };
  return { form, xpos, label };
}
