/**
 * Speed of cleaning: `npm run bench:clean -- TEXTS.jsonl[.gz] [PAGES.jsonl[.gz]]` after a build.
 * Rows of TEXTS have `text`, rows of PAGES `html`. Pages are also read by Readability over linkedom in the same run,
 * for comparison on whatever machine this is. Without files the dumps of fixtures/clean are used.
 *
 * Two rates are told of each: that of the first pass over the rows, in which the program is still being compiled, and
 * that of the warm program, the better of two more passes, at which a long archive is read.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { cleanDocument } from '../../dist/clean/index.js';
import { rawDocument } from '../../dist/record.js';

const rowsOf = (file) => {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};
const fixtures = () => {
  const folder = new URL('../../fixtures/clean/', import.meta.url);
  const dumps = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return dumps.map((name) => ({ text: readFileSync(new URL(name, folder), 'utf8').replace(/^../gm, '') }));
};
const WARM_PASSES = 2;

function measure(name, rows, work) {
  const megabytes = rows.reduce((sum, row) => sum + Buffer.byteLength(row.text ?? row.html), 0) / 1e6;
  const pass = () => {
    const start = process.hrtime.bigint();
    rows.forEach(work);
    return Number(process.hrtime.bigint() - start) / 1e9;
  };
  const tell = (label, seconds) => {
    const rate = `${(megabytes / seconds).toFixed(1).padStart(7)} MB/s ${(rows.length / seconds).toFixed(0).padStart(7)} pages/s`;
    process.stdout.write(`${`${name}, ${label}`.padEnd(46)}${rate}  (${rows.length} documents, ${megabytes.toFixed(1)} MB)\n`);
  };
  tell('first pass', pass());
  tell('warm', Math.min(...Array.from({ length: WARM_PASSES }, pass)));
}

const [texts, pages] = process.argv.slice(2);
const clean = (row, i) => cleanDocument(rawDocument({ id: String(i), text: row.text ?? null, html: row.html ?? null }), { keepAll: false });
measure('plain text', texts ? rowsOf(texts) : fixtures(), clean);
if (pages) {
  const rows = rowsOf(pages);
  measure('HTML', rows, clean);
  measure('HTML, Readability over linkedom', rows, ({ html }) => new Readability(parseHTML(html).document).parse());
}
