/** Lemmas that the rules of morphology do not give, taken from treebanks. */
import { lemmaClass, lemmatise } from '../lemmas.ts';
import type { Upos } from '../types.ts';
import type { GoldSentence } from './conllu.ts';

/** "form|class" to the lemma most often given, where the rules give another one. */
export function lemmaExceptions(sentences: readonly GoldSentence[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const rules = new Map<string, string>();
  for (const s of sentences) {
    s.forms.forEach((form, i) => {
      const upos = s.upos[i] as Upos;
      if (upos === 'PROPN' || upos === 'PUNCT' || upos === 'X' || upos === 'NUM' || s.names?.[i]) return;
      const key = `${form.toLowerCase().replace(/’/g, "'")}|${lemmaClass(upos)}`;
      const lemma = s.lemmas[i]!;
      const given = counts.get(key) ?? new Map<string, number>();
      counts.set(key, given.set(lemma, (given.get(lemma) ?? 0) + 1));
      rules.set(key, lemmatise(form, upos, s.xpos[i]!, {}));
    });
  }
  const list: Record<string, string> = {};
  for (const [key, given] of [...counts].sort(([x], [y]) => (x < y ? -1 : 1))) {
    // Words of names carry their capitals into the lemma; where small letters occur too, those are the rule.
    const rank = ([lemma, count]: [string, number]): number => count - (lemma === lemma.toLowerCase() ? 0 : 1e6);
    const [lemma] = [...given].sort((x, y) => rank(y) - rank(x) || (x[0] < y[0] ? -1 : 1))[0]!;
    if (lemma !== rules.get(key)) list[key] = lemma;
  }
  return list;
}
