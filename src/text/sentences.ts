import type { Article, Sentence } from '../model.ts';

/** Splits an article into sentences, paragraph by paragraph. */
export function splitSentences(article: Pick<Article, 'text' | 'paragraphs' | 'titleSpan'>): Sentence[] {
  const sentences: Sentence[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const headline = article.titleSpan !== null && paragraph.start === article.titleSpan.start;
    const text = article.text.slice(paragraph.start, paragraph.end);
    for (const match of text.matchAll(/\S[^]*?(?:[.!?]["”’)]*(?=\s+["“‘(]*\p{Lu})|$)/gu)) {
      const start = paragraph.start + match.index;
      sentences.push({ index: sentences.length, paragraph: index, headline, start, end: start + match[0].length, text: match[0] });
    }
  });
  return sentences;
}
