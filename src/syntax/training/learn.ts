/** Learns all weights from gold sentences and word classes, step by step. */
import { markKinds } from '../marks.ts';
import { clusterLookup } from '../model.ts';
import { collapseNames } from './collapse.ts';
import { compileSparse, compileTriples } from './compile.ts';
import type { GoldSentence } from './conllu.ts';
import { jackknife } from './jackknife.ts';
import { lemmaExceptions } from './lemma-list.ts';
import { makeHeadline } from './headline.ts';
import { Random } from './random.ts';
import { inventory, toSample } from './samples.ts';
import type { ClassTable } from './text-classes.ts';
import { trainLabeller } from './train-labeller.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import { writeModel } from './write-model.ts';

/** Features seen less often get no weight: they fill the tables and help nobody. */
const rarestFeature = 3;

/** Quantised weights below this are left out: on the development parts they change nothing but the size of the file. */
const smallestWeight = 10;

/** Share of sentences that also become a headline, where they can. */
const headlines = 0.25;

/** Gold sentences, each to be learned `copies` times an epoch. */
export interface Treebank {
  readonly sentences: readonly GoldSentence[];
  readonly copies: number;
}

/** Bytes of a model file. */
export function learn(treebanks: readonly Treebank[], classes: ClassTable, log: (line: string) => void): Buffer {
  const gold = treebanks.flatMap((t) => t.sentences);
  const copies = treebanks.flatMap((t) => t.sentences.map(() => t.copies));
  const tags = inventory(gold, (s) => s.xpos);
  const labels = inventory(gold, (s) => s.labels);
  const kinds = markKinds(tags);
  const clusters = clusterLookup(classes.words, classes.numbers);
  const random = new Random(4);
  const distinct = gold.flatMap((sentence, group) => {
    const joined = collapseNames(sentence);
    const headline = random.next() < headlines ? makeHeadline(joined !== null && random.next() < 0.5 ? joined : sentence, random) : null;
    return [sentence, joined, headline].filter((s) => s !== null).map((s) => toSample(s, tags, labels, group));
  });
  log(`${gold.length} sentences, ${distinct.length} with joined names and headlines, ${tags.length} tags, ${labels.length} labels`);

  jackknife(distinct, tags.length, kinds, clusters, log);
  const samples = distinct.flatMap((sample) => Array.from({ length: copies[sample.group]! }, () => sample));
  const tagModel = trainTagger(samples, tags.length, kinds, 15 + 12, clusters, 5, rarestFeature, { epoch: 2, bucketBits: 15 });
  log(`tagger: ${tagModel.rows} features`);
  const tagTable = compileSparse(tagModel, 15, smallestWeight);
  const moveModel = trainParser(samples, kinds, 17 + 8, clusters, 7, rarestFeature, { epoch: 3, bucketBits: 17 }, log);
  const labelModel = trainLabeller(samples, kinds, labels, 14 + 12, clusters, 5, rarestFeature, { epoch: 2, bucketBits: 14 });
  log(`labeller: ${labelModel.rows} features`);
  const labelTable = compileSparse(labelModel, 14, smallestWeight);
  return writeModel(
    { tags, labels, lemmas: lemmaExceptions(gold) },
    {
      tagSlots: tagTable.slots,
      tagPairs: tagTable.pairs,
      moveSlots: compileTriples(moveModel, 17),
      labelSlots: labelTable.slots,
      labelPairs: labelTable.pairs,
      clusterWords: classes.words,
      clusterNumbers: classes.numbers,
    },
  );
}
