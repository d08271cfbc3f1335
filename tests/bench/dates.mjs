/**
 * Speed of the dates stage beside chrono-node alone, on the same text in the same run: `npm run bench:dates`.
 * The text is that of the wires of the tests, repeated; rounds alternate so that a busy machine slows both.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'chrono-node/en';
import { findDates } from '../../dist/dates/index.js';

const wires = readFileSync(new URL('../dates/missing-year/wires.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const articles = Array.from({ length: 20 }, () => wires)
  .flat()
  .map(({ text }) => ({
    text,
    url: null,
    dateline: null,
    dateClues: [],
    paragraphs: [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  }));
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
const published = { value: '2021-02-05', basis: 'given', stated: true, confidence: 1, evidence: [] };
const reference = { instant: new Date('2021-02-05T12:00:00Z'), timezone: 0 };

const speed = (work) => {
  const started = process.hrtime.bigint();
  for (const article of articles) work(article);
  return megabytes / (Number(process.hrtime.bigint() - started) / 1e9);
};
const rounds = Array.from({ length: 6 }, () => ({
  stage: speed((article) => findDates(article, [], published)),
  chrono: speed((article) => parse(article.text, reference)),
}));
// The first round warms the machine up.
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const stage = median(rounds.slice(1).map((round) => round.stage));
const chrono = median(rounds.slice(1).map((round) => round.chrono));
process.stdout.write(
  `${megabytes.toFixed(2)} MB   dates stage ${stage.toFixed(2)} MB/s   chrono-node alone ${chrono.toFixed(2)} MB/s   ratio ${(stage / chrono).toFixed(2)}\n`,
);
