/** Learns all weights from gold sentences and word classes, step by step. */
import { markKinds } from '../marks.ts';
import { clusterLookup } from '../model.ts';
import { collapseNames } from './collapse.ts';
import { compileSparse } from './compile.ts';
import type { GoldSentence } from './conllu.ts';
import { jackknife, tagSamples } from './jackknife.ts';
import { lemmaExceptions } from './lemma-list.ts';
import { learnMoves } from './learn-moves.ts';
import { makeHeadline } from './headline.ts';
import type { Perceptron } from './perceptron.ts';
import { Random } from './random.ts';
import { inventory, toSample, untaggedSample } from './samples.ts';
import type { ClassTable } from './text-classes.ts';
import { trainLabeller } from './train-labeller.ts';
import { trainTagger } from './train-tagger.ts';
import { writeModel } from './write-model.ts';

/** Features seen less often get no weight for tags: they fill the tables and help nobody. */
const rarestFeature = 3;

/** Buckets of the tables, as powers of two. */
const tagBits = 15;
const labelBits = 15;

/** Most weights kept of tags and of labels: what the limit of four megabytes leaves beside the transitions. */
const mostTagWeights = 272_000;
const mostLabelWeights = 300_000;

/** Taggers learned in different orders, whose weights are added up. */
const orders = 2;

const epochs = 5;

/** Share of sentences that also become a headline, where they can. */
const headlines = 0.25;

/** Gold sentences, each to be learned `copies` times an epoch. */
export interface Treebank {
  readonly sentences: readonly GoldSentence[];
  readonly copies: number;
}

/** Sum of what `train` learns in each order. */
function sumOver(train: (seed: number) => Perceptron): Perceptron {
  const sum = train(1);
  for (let seed = 2; seed <= orders; seed++) sum.add(train(seed));
  return sum;
}

/** Bytes of a model file. `news` are sentences of plain text, as words. */
export function learn(
  treebanks: readonly Treebank[],
  classes: ClassTable,
  news: readonly (readonly string[])[],
  log: (line: string) => void,
): Buffer {
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
  const tagModel = sumOver((seed) => trainTagger(samples, tags.length, kinds, tagBits + 12, clusters, epochs, rarestFeature, seed));
  log(`tagger: ${tagModel.rows} features`);
  const tagTable = compileSparse(tagModel, tagBits, mostTagWeights);
  const fromNews = news.map(untaggedSample);
  tagSamples(fromNews, tagModel, kinds, clusters);
  const moves = learnMoves(samples, fromNews, kinds, clusters, log);
  const labelModel = trainLabeller(samples, kinds, labels, labelBits + 12, clusters, epochs);
  const labelTable = compileSparse(labelModel, labelBits, mostLabelWeights);
  log(`labeller: ${labelTable.pairs.length} weights`);
  return writeModel(
    { tags, labels, lemmas: lemmaExceptions(gold) },
    {
      tagChecks: tagTable.checks,
      tagPairs: tagTable.pairs,
      moveSlots: moves.slots,
      moveTriples: moves.triples,
      labelChecks: labelTable.checks,
      labelPairs: labelTable.pairs,
      clusterWords: classes.words,
      clusterNumbers: classes.numbers,
    },
  );
}
