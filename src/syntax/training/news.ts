/** Plain news text to learn from: word classes, and trees on which parsers agree. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '../../text/sentences.ts';
import { tokenise } from '../../text/tokens.ts';

/** Paragraphs of `file`, JSON Lines (gzipped) with the text under `text`. */
export function readParagraphs(file: string): string[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => (JSON.parse(line) as { text: string }).text.split('\n'));
}

export const wordsOf = (text: string): string[] => tokenise(text).map((s) => text.slice(s.start, s.end));

/** Whole sentences of ordinary length, each once: no headlines, lists or tables, which taggers and parsers know least. */
export function proseSentences(paragraphs: readonly string[]): string[][] {
  const seen = new Set<string>();
  const sentences: string[][] = [];
  for (const text of paragraphs) {
    if (text.length < 40) continue;
    for (const { start, end } of splitSentences({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null })) {
      const sentence = text.slice(start, end);
      if (sentence.length > 300 || seen.has(sentence) || !/^["“']?[A-Z]/.test(sentence) || !/[.!?]["”']?$/.test(sentence)) continue;
      seen.add(sentence);
      const forms = wordsOf(sentence);
      if (forms.length < 6 || forms.length > 45) continue;
      if (forms.filter((form) => /^[a-z]/.test(form)).length * 2 >= forms.length) sentences.push(forms);
    }
  }
  return sentences;
}
