/**
 * Speed of the dates stage beside chrono-node alone, on the same text in the same run: `npm run bench:dates -- TEXTS.jsonl[.gz]`
 * after a build. The first 1,000 rows with `text` are read; without a file the texts of the fixtures, and by themselves the
 * dearest texts there are: wires of one paragraph whose year has to be inferred. The stage is the whole of it: publication
 * date, missing year and expressions; sentences and names are found before, as in a run.
 */
import { readdirSync, readFileSync } from 'node:fs';
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
const linesOf = (file) => {
  const bytes = readFileSync(file);
  const text = String(file).endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .slice(0, MOST)
    .map((line) => JSON.parse(line).text);
};
const own = (path) => new URL(path, import.meta.url);
const fixtures = () =>
  readdirSync(own('../../fixtures/'), { recursive: true })
    .filter((path) => path.endsWith('.txt'))
    .map((path) => readFileSync(own(`../../fixtures/${path}`), 'utf8'));
const file = process.argv[2];
const inputs = file
  ? [[file, linesOf(file)]]
  : [
      ['fixtures', fixtures()],
      ['short wires without a year', linesOf(own('../dates/missing-year/wires.jsonl'))],
    ];

const lexicon = await loadLexicon();
const articleOf = (text, i) => {
  const { article } = cleanDocument(rawDocument({ id: `a${i}`, text }), {});
  const sentences = splitSentences(article);
  const names = lexicon.names(article.text);
  const treaties = recogniseTreaties(article, sentences, names, lexicon).map(({ id }) => id);
  const { claims } = recogniseNames(article, sentences, names, lexicon);
  return { article, sentences, context: { lexicon, claims, treaties, names, now: '2026-01-01' } };
};
const reference = { instant: new Date('2021-02-05T12:00:00Z'), timezone: 0 };

/** Runs the stage on an article of its own each time, since what was found in one is remembered; the number of expressions. */
const stage = ({ article: read, sentences, context }) => {
  const article = { ...read };
  const { published } = datePublication(article, sentences, context);
  return findDates(article, sentences, published).dates.length;
};
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

for (const [name, texts] of inputs) {
  const articles = Array.from({ length: Math.ceil(MOST / texts.length) }, () => texts)
    .flat()
    .map(articleOf);
  const megabytes = articles.reduce((sum, { article }) => sum + Buffer.byteLength(article.text), 0) / 1e6;
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
  const ours = median(rounds.slice(1).map((round) => round.stage));
  const chrono = median(rounds.slice(1).map((round) => round.chrono));
  const expressions = articles.reduce((sum, article) => sum + stage(article), 0);
  process.stdout.write(
    `${name}: ${articles.length} articles, ${megabytes.toFixed(2)} MB, ${expressions} expressions   dates stage ${ours.toFixed(2)} MB/s   chrono-node alone ${chrono.toFixed(2)} MB/s   ratio ${(ours / chrono).toFixed(2)}\n`,
  );
}
