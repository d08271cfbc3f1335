/** Reads treebanks: CoNLL-U, plain or gzipped. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One sentence of a treebank. Columns are indexed from 0; heads too, -1 for the root. */
export interface GoldSentence {
  readonly text: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
  /** Set on words that stand for a whole name. */
  readonly names?: readonly boolean[];
}

export function readTreebank(file: string): GoldSentence[] {
  const bytes = readFileSync(file);
  return parseConllu((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** Sentences of CoNLL-U text; ranges and empty words are left out. */
export function parseConllu(text: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const block of text.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/);
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    const given = lines.find((line) => line.startsWith('# text = '));
    sentences.push({
      text: given?.slice(9) ?? rows.map((r) => r[1]).join(' '),
      forms: rows.map((r) => r[1]!),
      lemmas: rows.map((r) => r[2]!),
      upos: rows.map((r) => r[3]!),
      xpos: rows.map((r) => r[4]!),
      heads: rows.map((r) => Number(r[6]) - 1),
      labels: rows.map((r) => r[7]!),
    });
  }
  return sentences;
}
