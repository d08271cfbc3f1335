/**
 * How well copies of wire reports are found: `npm run bench:duplicates -- DUMP.jsonl.gz [--pairs 2000]`.
 * Copies are made from articles of the dump (cut, re-headlined, one paragraph changed, both) and come after the
 * articles and among others that are new. Prints recall and precision of each kind of copy.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { roughBody } from '../../dist/batch/body.js';
import { createDuplicateMemory } from '../../dist/batch/duplicates/memory.js';
import { signatureOf } from '../../dist/batch/duplicates/signature.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { pairs: { type: 'string', default: '2000' } } });
const [dump] = positionals;
if (!dump) {
  process.stderr.write('usage: npm run bench:duplicates -- DUMP.jsonl.gz [--pairs 2000]\n');
  process.exit(2);
}
const pairs = Number(values.pairs);
const print = (text) => process.stdout.write(`${text}\n`);

/** Fewer words than this make no report of several paragraphs. */
const fewestWords = 100;

async function articles() {
  const input = dump.endsWith('.gz') ? createReadStream(dump).pipe(createGunzip()) : createReadStream(dump);
  const list = [];
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const { text } = JSON.parse(line);
    if (typeof text === 'string' && text.split(/\s+/).length >= fewestWords) list.push(text);
  }
  return list;
}

/** Headline and paragraphs; where the text is one long line, three sentences make a paragraph. */
function partsOf(text) {
  const [headline = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const paragraphs = lines.flatMap((line) => {
    const sentences = line.split(/(?<=[.!?]["”]?)\s+(?=["“]?[A-Z])/);
    return Array.from({ length: Math.ceil(sentences.length / 3) }, (_, i) => sentences.slice(3 * i, 3 * i + 3).join(' '));
  });
  return { headline, paragraphs };
}

const joined = ({ headline, paragraphs }) => [headline, ...paragraphs].join('\n');

/** What becomes of a report on its way, and an article that lends it foreign words. */
const kinds = {
  'cut to half': (report) => ({ ...report, paragraphs: report.paragraphs.slice(0, Math.ceil(report.paragraphs.length / 2)) }),
  're-headlined': (report, other) => ({ ...report, headline: other.headline }),
  'one paragraph changed': (report, other, i) => ({
    ...report,
    paragraphs: report.paragraphs.with(i % report.paragraphs.length, other.paragraphs[0]),
  }),
  'cut to two thirds, re-headlined': (report, other) => ({
    headline: other.headline,
    paragraphs: report.paragraphs.slice(0, Math.ceil((report.paragraphs.length * 2) / 3)),
  }),
};

/** Exact share of the shorter text's runs of five words that stand in the longer one: the truth about pairs nobody made. */
function overlap(a, b) {
  const runs = (text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
  };
  const [small, large] = [runs(a), runs(b)].toSorted((x, y) => x.size - y.size);
  let common = 0;
  for (const run of small) if (large.has(run)) common += 1;
  return common / Math.max(1, small.size);
}
/** Half of the words in the same order: no two reports written by different hands come near this. */
const same = 0.5;

const texts = await articles();
const half = Math.floor(texts.length / 2);
const step = Math.max(1, Math.floor(half / pairs));
const reports = texts
  .slice(0, half)
  .map((text, i) => ({ i, parts: partsOf(text) }))
  .filter(({ i, parts }) => i % step === 0 && parts.paragraphs.length >= 3);
print(`${texts.length.toLocaleString('en')} articles of ${fewestWords} words or more; copies of ${reports.length.toLocaleString('en')}`);

const signature = (text) => signatureOf(roughBody({ text, html: null }));
const signatures = texts.map(signature);
for (const [name, change] of Object.entries(kinds)) {
  const memory = createDuplicateMemory();
  const first = new Map();
  for (let i = 0; i < half; i += 1) first.set(String(i), memory.add(String(i), signatures[i]) ?? String(i));
  let [found, wrong, real] = [0, 0, 0];
  const told = (text, answer) => {
    if (answer === null) return;
    if (overlap(text, texts[Number(answer)]) >= same) real += 1;
    else wrong += 1;
  };
  let fresh = half;
  for (const { i, parts } of reports) {
    const other = partsOf(texts[half + ((i * 7919) % half)]);
    const copy = joined(change(parts, other.paragraphs.length > 0 ? other : parts, i));
    const answer = memory.add(`copy-${i}`, signature(copy));
    if (answer === first.get(String(i))) found += 1;
    else told(copy, answer?.replace('copy-', '') ?? null);
    // As many new articles as copies, so that there is something to be wrong about.
    for (const end = Math.min(texts.length, fresh + step); fresh < end; fresh += 1) {
      told(texts[fresh], memory.add(String(fresh), signatures[fresh])?.replace('copy-', '') ?? null);
    }
  }
  const recall = found / reports.length;
  const precision = (found + real) / Math.max(1, found + real + wrong);
  print(
    `${name.padEnd(34)} recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)} (${found} found, ${wrong} wrong, ${real} copies the dump itself has)`,
  );
}
