/** Accuracy of a model on a treebank, with the treebank's words or with its own. */
import { tokenise } from '../../text/tokens.ts';
import type { Model } from '../model.ts';
import { TransitionParser } from '../parser.ts';
import { readTreebank, type GoldSentence } from './conllu.ts';
import { Score } from './score.ts';

/** Parses the sentences of `file` and counts what is right; `own` splits the text into words itself. */
export function evaluate(model: Model, file: string, own: boolean): Score {
  const parser = new TransitionParser(model);
  const score = new Score();
  for (const sentence of readTreebank(file)) {
    const spans = own ? tokenise(sentence.text) : [];
    const forms = own ? spans.map((s) => sentence.text.slice(s.start, s.end)) : sentence.forms;
    const { tags, heads, labels } = parser.analyse(forms);
    const match = own ? align(sentence, spans) : forms.map((_, i) => i);
    score.add(
      sentence,
      forms.map((_, i) => ({
        gold: match[i]!,
        tag: model.header.tags[tags[i + 1]!]!,
        head: heads[i + 1]! > forms.length ? -1 : match[heads[i + 1]! - 1]!,
        root: heads[i + 1]! > forms.length,
        label: model.header.labels[labels[i + 1]!]!,
      })),
    );
  }
  return score;
}

/** Index of the gold word with the same span for each own word, -1 where there is none. */
function align(sentence: GoldSentence, own: readonly { start: number; end: number }[]): number[] {
  const places = new Map<string, number>();
  let at = 0;
  sentence.forms.forEach((form, i) => {
    const found = sentence.text.indexOf(form, at);
    if (found < 0) return;
    at = found + form.length;
    places.set(`${found}-${at}`, i);
  });
  return own.map((span) => places.get(`${span.start}-${span.end}`) ?? -1);
}
