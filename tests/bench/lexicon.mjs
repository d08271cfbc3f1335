/**
 * `npm run bench:lexicon [-- FILE…]`: time to load the lexicon, and speed of finding names and phrases, beside a plain matcher.
 * Text is that of the fixtures, over and over, or of the files named. Speeds are per second of processor time, 1 MB = 10^6 characters.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = new URL('../../dist/', import.meta.url);
const ROUNDS = 6;
const CHARS = 8_000_000;
const KINDS = ['state', 'organisation', 'person', 'treaty', 'role', 'topic'];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Loading is measured in fresh processes, since the second time in one is free. */
function loadTime() {
  const script = `const t = performance.now(); const { loadLexicon } = await import(${JSON.stringify(new URL('lexicon/index.js', dist).href)});
    const u = performance.now(); await loadLexicon(); const v = performance.now(); console.log(JSON.stringify([u - t, v - u]))`;
  const runs = Array.from({ length: 7 }, () =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  );
  return { modules: median(runs.map((run) => run[0])), lexicon: median(runs.map((run) => run[1])) };
}

function texts(files) {
  const fixtures = new URL('../../fixtures/', import.meta.url);
  const own = readdirSync(fixtures, { recursive: true })
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .map((name) => new URL(name, fixtures));
  const sample = (files.length > 0 ? files : own.map((url) => fileURLToPath(url))).map((file) => readFileSync(file, 'utf8'));
  const documents = [];
  for (let chars = 0; chars < CHARS;) {
    for (const text of sample) {
      documents.push(text);
      chars += text.length;
    }
  }
  return documents;
}

/** The plain way: a map from the first word to the names that begin with it, joined words compared, longest first. */
function plainMatcher(aliases) {
  const byFirst = new Map();
  for (const alias of aliases) {
    const words = alias
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    if (words.length === 0) continue;
    const list = byFirst.get(words[0]) ?? [];
    list.push(words);
    byFirst.set(words[0], list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return (text) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match[0].toLowerCase());
    let hits = 0;
    for (let i = 0; i < words.length; i++) {
      const found = byFirst.get(words[i])?.find((name) => name.every((word, k) => word === words[i + k]));
      if (!found) continue;
      hits++;
      i += found.length - 1;
    }
    return hits;
  };
}

function speed(documents, find) {
  const chars = documents.reduce((sum, text) => sum + text.length, 0);
  let hits = 0;
  const runs = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    hits = documents.reduce((sum, text) => sum + find(text), 0);
    return chars / process.cpuUsage(before).user;
  });
  return { speed: median(runs.slice(1)), hits };
}

const { loadLexicon } = await import(new URL('lexicon/index.js', dist).href);
const lexicon = await loadLexicon();
const documents = texts(process.argv.slice(2));
const aliases = KINDS.filter((kind) => kind !== 'topic').flatMap((kind) => lexicon.entries(kind).flatMap((entry) => entry.aliases));
const load = loadTime();
const row = (label, value) => process.stdout.write(`${label.padEnd(34)}${value}\n`);
row('names to find', aliases.length);
row('loading the modules', `${load.modules.toFixed(1)} ms`);
row('loading the lexicon', `${load.lexicon.toFixed(1)} ms`);
const plain = plainMatcher(aliases.map((alias) => alias.text));
for (const [label, find] of [
  ['names', (text) => lexicon.names(text).length],
  ['phrases of topics', (text) => lexicon.phrases(text).length],
  ['plain map of first words', plain],
]) {
  const { speed: mb, hits } = speed(documents, find);
  row(label, `${mb.toFixed(1)} MB/s, ${hits} hits`);
}
