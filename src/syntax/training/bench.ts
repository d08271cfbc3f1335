/** `npm run bench:syntax -- FOLDER`: words a second of tagging, parsing and labelling, beside compromise's tagger on the same text. */
import path from 'node:path';
import nlp from 'compromise';
import { loadModel } from '../index.ts';
import { TransitionParser } from '../parser.ts';
import { readTreebank } from './conllu.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder with the treebanks');
const texts = ['ewt-test', 'gum-open-test'].flatMap((part) => readTreebank(path.join(folder, `${part}.conllu.gz`)).map((s) => s.text));

const began = performance.now();
const parser = new TransitionParser(loadModel());
const loading = performance.now() - began;

const sentences = texts.map((text, index) => ({ index, paragraph: 0, headline: false, start: 0, end: text.length, text }));
let words = 0;
for (const sentence of sentences) words += parser.parse(sentence, []).tokens.length;

/** Words a second of processor time, best of some runs, the first of which warms up. */
function rate(runs: number, run: () => void): number {
  let best = 0;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, (words * 1e6) / (user + system));
  }
  return Math.round(best);
}

const own = rate(8, () => {
  for (const sentence of sentences) parser.parse(sentence, []);
});
const compromise = rate(2, () => {
  for (const text of texts) nlp(text).terms().json();
});
process.stdout.write(
  `${words} words; weights loaded in ${loading.toFixed(0)} ms; parser ${own} words a second; compromise (tags only) ${compromise}\n`,
);
