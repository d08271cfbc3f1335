/**
 * `npm run train:syntax -- FOLDER TEXT`: learns the weights from the treebanks in FOLDER, word classes and further trees from
 * TEXT (gzipped JSON Lines with news under `text`), and writes them into the sources (or to WEIGHTS). The same input gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readTreebank, type GoldSentence } from './conllu.ts';
import { learn } from './learn.ts';
import { proseSentences, readParagraphs } from './news.ts';
import { learnClasses } from './text-classes.ts';

const [folder, text] = process.argv.slice(2);
if (folder === undefined || text === undefined) throw new Error('name the folder with the treebanks and the file with news text');
const log = (line: string): void => void process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}\n`);

const [web, edited] = ['ewt-train', 'gum-open-train'].map((name) => readTreebank(path.join(folder, `${name}.conllu.gz`))) as [
  GoldSentence[],
  GoldSentence[],
];
const paragraphs = readParagraphs(text);
const classes = learnClasses(paragraphs, [...web, ...edited], log);
// Edited prose counts twice: news reads like it, not like e-mail.
const treebanks = [
  { sentences: web, copies: 1 },
  { sentences: edited, copies: 2 },
];
// Half of the news is enough and halves the time.
const news = proseSentences(paragraphs).filter((_, i) => i % 2 === 0);
const bytes = learn(treebanks, classes, news, log);
const target = process.env['WEIGHTS'] ?? path.join(import.meta.dirname, '../../../src/syntax/weights/english.bin');
writeFileSync(target, bytes);
log(`${bytes.length} bytes written to ${target}`);
