/** `npm run eval:syntax -- FOLDER [FILES...]`: accuracy of tags, heads and relations on treebanks, with gold and with own words. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tokenise } from '../../text/tokens.ts';
import { readModel } from '../model.ts';
import { TransitionParser } from '../parser.ts';
import { readTreebank, type GoldSentence } from './conllu.ts';
import { Score } from './score.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder with the treebanks');
const parts = process.argv.length > 3 ? process.argv.slice(3) : ['ewt-test', 'gum-open-test'];
const model = readModel(readFileSync(process.env['WEIGHTS'] ?? new URL('../weights/english.bin', import.meta.url)));
const parser = new TransitionParser(model);

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

for (const part of parts) {
  const gold = readTreebank(path.join(folder, `${part}.conllu.gz`));
  for (const own of [false, true]) {
    const score = new Score();
    for (const sentence of gold) {
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
    process.stdout.write(`${part}, ${own ? 'own' : 'gold'} words: ${score.report()}\n`);
  }
}
