/**
 * Speed of the dates stage beside chrono-node alone, on the same text in the same run: `npm run bench:dates -- TEXTS.jsonl[.gz]`
 * after a build. The first 1,000 rows with `text` are read; without a file the wires of the tests, repeated. The stage is
 * the whole of it: publication date, missing year and expressions; sentences and names are found before, as in a run.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'chrono-node/en';
import { recogniseNames } from '../../dist/actors/index.js';
import { cleanDocument } from '../../dist/clean/index.js';
import { datePublication, findDates } from '../../dist/dates/index.js';
import { loadLexicon } from '../../dist/lexicon/index.js';
import { rawDocument } from '../../dist/record.js';
import { splitSentences } from '../../dist/text/sentences.js';
import { recogniseTreaties } from '../../dist/treaties/index.js';

const MOST = 1000;
const rowsOf = (file) => {
  const bytes = readFileSync(file);
  return (file.pathname ?? file).endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
};
const file = process.argv[2];
const rows = rowsOf(file ?? new URL('../dates/missing-year/wires.jsonl', import.meta.url))
  .split('\n')
  .filter(Boolean)
  .slice(0, MOST)
  .map((line) => JSON.parse(line));

const lexicon = await loadLexicon();
const articles = (file ? rows : Array.from({ length: 20 }, () => rows).flat()).map(({ text }, i) => {
  const { article } = cleanDocument(rawDocument({ id: `a${i}`, text }), {});
  const sentences = splitSentences(article);
  const names = lexicon.names(article.text);
  const treaties = recogniseTreaties(article, sentences, names, lexicon).map(({ id }) => id);
  const { claims } = recogniseNames(article, sentences, names, lexicon);
  return { article, sentences, context: { lexicon, claims, treaties, names, now: '2026-01-01' } };
});
const megabytes = articles.reduce((sum, { article }) => sum + Buffer.byteLength(article.text), 0) / 1e6;
const reference = { instant: new Date('2021-02-05T12:00:00Z'), timezone: 0 };

let expressions = 0;
const stage = ({ article: read, sentences, context }) => {
  // An article of its own each time, since what was found in one is remembered.
  const article = { ...read };
  const { published } = datePublication(article, sentences, context);
  expressions += findDates(article, sentences, published).dates.length;
};
const speed = (work) => {
  const started = process.hrtime.bigint();
  for (const article of articles) work(article);
  return megabytes / (Number(process.hrtime.bigint() - started) / 1e9);
};
const rounds = Array.from({ length: 4 }, () => ({
  stage: speed(stage),
  chrono: speed(({ article }) => parse(article.text, reference)),
}));
// The first round warms the machine up.
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const ours = median(rounds.slice(1).map((round) => round.stage));
const chrono = median(rounds.slice(1).map((round) => round.chrono));
process.stdout.write(
  `${articles.length} articles, ${megabytes.toFixed(2)} MB, ${expressions / rounds.length} expressions   dates stage ${ours.toFixed(2)} MB/s   chrono-node alone ${chrono.toFixed(2)} MB/s   ratio ${(ours / chrono).toFixed(2)}\n`,
);
