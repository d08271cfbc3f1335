import type { Article, RawDocument } from '../model.ts';

/** What an article has from its document as it came. */
export const basics = (document: RawDocument): Pick<Article, 'id' | 'source' | 'url' | 'publisher' | 'language' | 'given'> => ({
  id: document.id,
  source: document.source,
  url: document.url,
  publisher: document.publisher,
  language: null,
  given: document.published,
});
