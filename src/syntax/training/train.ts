/** `npm run train:syntax -- FOLDER`: learns the weights from the treebanks in a folder and writes them into the sources. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { markKinds } from '../marks.ts';
import { clusterLookup } from '../model.ts';
import { collapseNames } from './collapse.ts';
import { compileSparse, compileTriples } from './compile.ts';
import { readTreebank } from './conllu.ts';
import { jackknife } from './jackknife.ts';
import { inventory, toSample } from './samples.ts';
import { trainLabeller } from './train-labeller.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import { writeModel } from './write-model.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder with the treebanks');
const log = (line: string): void => void process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}\n`);

const gold = ['ewt-train', 'gum-open-train'].flatMap((name) => readTreebank(path.join(folder, `${name}.conllu.gz`)));
const tags = inventory(gold, (s) => s.xpos);
const labels = inventory(gold, (s) => s.labels);
const kinds = markKinds(tags);
const samples = gold.flatMap((sentence, group) => {
  const joined = collapseNames(sentence);
  return (joined === null ? [sentence] : [sentence, joined]).map((s) => toSample(s, tags, labels, group));
});
log(`${gold.length} sentences, ${samples.length} with those with joined names, ${tags.length} tags, ${labels.length} labels`);

const clusterWords = new Int32Array(4);
const clusterNumbers = new Int16Array(4);
const clusters = clusterLookup(clusterWords, clusterNumbers);

jackknife(samples, tags.length, clusters, log);
const tagModel = trainTagger(samples, tags.length, 27, clusters, 8, 3);
log(`tagger: ${tagModel.rows} features`);
const tagTable = compileSparse(tagModel, 15, 3);
const moveModel = trainParser(samples, kinds, 25, clusters, 12, 3, log);
const moveSlots = compileTriples(moveModel, 17);
const labelModel = trainLabeller(samples, kinds, labels, 27, clusters, 8, 3);
log(`labeller: ${labelModel.rows} features`);
const labelTable = compileSparse(labelModel, 15, 3);

const bytes = writeModel(
  { tags, labels, lemmas: {} },
  {
    tagSlots: tagTable.slots,
    tagPairs: tagTable.pairs,
    moveSlots,
    labelSlots: labelTable.slots,
    labelPairs: labelTable.pairs,
    clusterWords,
    clusterNumbers,
  },
);
const target = process.argv[3] ?? path.join(import.meta.dirname, '../../../src/syntax/weights/english.bin');
writeFileSync(target, bytes);
log(`${bytes.length} bytes written to ${target}`);
