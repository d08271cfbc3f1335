import type { Article, Note, RawDocument, Span } from '../model.ts';

export interface CleanOptions {
  /** The text is all body: nothing is removed and offsets refer to the text exactly as given. */
  readonly keepAll: boolean;
}

export type CleanResult = { readonly article: Article; readonly notes: readonly Note[] };

/** Turns a raw document into a clean article. */
export function cleanDocument(document: RawDocument, options: CleanOptions): CleanResult {
  void options;
  const text = document.text ?? '';
  const paragraphs: Span[] = [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
  }));
  return {
    article: {
      id: document.id,
      source: document.source,
      url: document.url,
      publisher: document.publisher,
      author: null,
      language: 'en',
      title: document.title,
      dateline: null,
      text,
      titleSpan: null,
      datelineSpan: null,
      paragraphs,
      removed: [],
      given: document.published,
      dateClues: [],
    },
    notes: [],
  };
}
