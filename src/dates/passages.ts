/** Cutting an article into the stretches that are searched. */
import { limits } from '../limits.ts';
import type { Article, Span } from '../model.ts';
import { piecesOf } from './pieces.ts';
import type { DocumentTraits, Passage } from './rule.ts';

/** The stretches of an article: paragraphs, very long ones cut at white space. */
function* stretches(article: Pick<Article, 'text' | 'paragraphs'>): Generator<Span> {
  for (const { start, end } of article.paragraphs) {
    let from = start;
    while (end - from > limits.paragraphChars) {
      const space = article.text.lastIndexOf(' ', from + limits.paragraphChars);
      const to = space > from ? space : from + limits.paragraphChars;
      yield { start: from, end: to };
      from = to;
    }
    if (end > from) yield { start: from, end };
  }
}

/** The passages in which a date may stand, each with its offset in the text. */
export function* passagesOf(
  article: Pick<Article, 'text' | 'paragraphs'>,
  traits: DocumentTraits,
): Generator<{ offset: number; passage: Passage }> {
  for (const { start, end } of stretches(article)) {
    const text = article.text.slice(start, end);
    const pieces = piecesOf(text);
    if (pieces.length > 0) yield { offset: start, passage: { text, pieces, traits } };
  }
}
