/**
 * How fast archives are read: `npm run bench -- DUMP.jsonl.gz [--documents 2000] [--memory-documents 2000 | all]`.
 * Prints articles/s and MB/s for one job and two, the ratio to reading and writing the JSON alone and to
 * compromise alone, time by stage, and peak memory over a part of the dump (or all of it) once and ten times.
 */
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGunzip, createGzip } from 'node:zlib';

const root = new URL('../../', import.meta.url);
const bin = new URL('bin/dragoman.js', root).pathname;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string', default: '2000' }, 'memory-documents': { type: 'string', default: '2000' } },
});
const [dump] = positionals;
if (!dump) {
  process.stderr.write('usage: npm run bench -- DUMP.jsonl.gz [--documents 2000] [--memory-documents 2000 | all]\n');
  process.exit(2);
}
const countOf = (text) => (text === 'all' ? Number.POSITIVE_INFINITY : Number(text));
const most = countOf(values.documents);
const memoryDocuments = countOf(values['memory-documents']);
const folder = mkdtempSync(path.join(tmpdir(), 'dragoman-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const print = (text) => process.stdout.write(`${text}\n`);

/** First lines of a file of JSON Lines. */
async function* head(count, file = dump) {
  const input = file.endsWith('.gz') ? createReadStream(file).pipe(createGunzip({ chunkSize: 256 * 1024 })) : createReadStream(file);
  let n = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (n++ >= count) return;
    yield line;
  }
}

const lines = [];
for await (const line of head(most)) lines.push(line);
const sizeOf = (some) => some.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
const bytes = sizeOf(lines);
const sample = path.join(folder, 'sample.jsonl.gz');
await pipeline(Readable.from(lines.map((line) => `${line}\n`)), createGzip(), createWriteStream(sample));
const rate = (seconds, count = lines.length, size = bytes) =>
  `${(count / seconds).toFixed(1)} articles/s, ${(size / seconds / 1e6).toFixed(3)} MB/s, ${seconds.toFixed(1)} s`;

/** Runs the program; seconds, peak megabytes and exit code. Memory is the high-water mark the kernel keeps for the process. */
function run(argv, input) {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', new URL('tests/bench/peak.mjs', root).href, bin, ...argv], {
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdin.on('error', () => {});
    if (input) input.pipe(child.stdin);
    else child.stdin.end();
    child.on('close', (code) => {
      const peak = Number(/peak-rss-kilobytes (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
      const cpu = Number(/cpu-ms (\d+)/.exec(stderr)?.[1] ?? 0) / 1000;
      resolve({
        seconds: (performance.now() - start) / 1000,
        peak,
        cpu,
        code,
        summary: /dragoman: \d.*/.exec(stderr)?.[0] ?? stderr.slice(-300),
      });
    });
  });
}

print(`${lines.length} articles, ${(bytes / 1e6).toFixed(1)} MB of JSON Lines (first of ${path.basename(dump)})`);

async function* parsedAndWritten() {
  for await (const line of head(most, sample)) yield `${JSON.stringify(JSON.parse(line))}\n`;
}
const floorStart = performance.now();
await pipeline(Readable.from(parsedAndWritten()), createWriteStream(path.join(folder, 'floor.jsonl')));
const floor = (performance.now() - floorStart) / 1000;
print(`JSON read and written alone:  ${rate(floor)}`);

const { default: nlp } = await import('compromise');
const some = lines.slice(0, 200);
nlp('Warm up.').json();
const compromiseStart = performance.now();
for (const line of some) {
  const read = nlp(JSON.parse(line).text ?? '');
  for (const names of [read.people(), read.places(), read.organizations()]) names.json();
}
// Of the first articles, by their share of the bytes.
const compromise = ((performance.now() - compromiseStart) / 1000 / sizeOf(some)) * bytes;
print(`compromise, its own names:    ${rate(compromise)}`);

const results = {};
for (const jobs of [1, 2]) {
  const done = await run([sample, '-f', 'jsonl', '-j', String(jobs)]);
  results[jobs] = done;
  print(
    `dragoman, ${jobs} ${jobs === 1 ? 'job: ' : 'jobs:'}             ${rate(done.seconds)}, CPU ${done.cpu.toFixed(1)} s, peak ${done.peak.toFixed(0)} MB, exit ${done.code}`,
  );
  print(`                              ${done.summary}`);
}
print(`2 jobs against 1:             ${(results[1].seconds / results[2].seconds).toFixed(2)} times`);
print(`against JSON alone, 1 job:    ${(results[1].seconds / floor).toFixed(0)} times the time`);
print(`against compromise, 1 job:    ${(compromise / results[1].seconds).toFixed(2)} times as fast`);

const part = path.join(folder, 'part.jsonl');
await pipeline(Readable.from(lines.slice(0, 400).map((line) => `${line}\n`)), createWriteStream(part));
const { stages } = await import('./stages.mjs');
const shares = Object.entries(await stages(part)).toSorted(([, a], [, b]) => b - a);
const all = shares.reduce((sum, [, samples]) => sum + samples, 0);
print(`time by stage, 1 job, ${Math.min(400, lines.length)} articles:`);
for (const [name, samples] of shares) print(`  ${name.padEnd(32)}${((100 * samples) / all).toFixed(1).padStart(5)} %`);

/** The first documents of the dump, over and over, so that memory is seen at ten times the size. */
async function* repeated(rounds) {
  for (let i = 0; i < rounds; i += 1) for await (const line of head(memoryDocuments)) yield `${line}\n`;
}
const peaks = [];
for (const rounds of [1, 10]) {
  const done = await run(['-', '-f', 'jsonl', '-j', '2'], Readable.from(repeated(rounds)));
  peaks.push(done.peak);
  print(`peak memory, 2 jobs, ${String(rounds).padStart(2)}x:      ${done.peak.toFixed(0)} MB, exit ${done.code}`);
  print(`                              ${done.summary}`);
}
print(`10x against 1x:               ${(peaks[1] / peaks[0]).toFixed(2)} times`);
