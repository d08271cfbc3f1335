import { recogniseNames } from '../../src/actors/index.ts';
import { cleanDocument } from '../../src/clean/index.ts';
import { datePublication } from '../../src/dates/index.ts';
import type { Lexicon } from '../../src/lexicon/types.ts';
import type { Published } from '../../src/model.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { recogniseTreaties } from '../../src/treaties/index.ts';
import { textDocument } from '../document.ts';

/** Dates a text as the pipeline does, from reading to names to date. */
export function publishedOf(text: string, lexicon: Lexicon): Published {
  const { article } = cleanDocument(textDocument(text), { keepAll: true });
  const sentences = splitSentences(article);
  const hits = lexicon.names(article.text);
  const treaties = recogniseTreaties(article, sentences, hits, lexicon).map((treaty) => treaty.id);
  const { claims } = recogniseNames(article, sentences, hits, lexicon);
  return datePublication(article, sentences, { lexicon, claims, treaties, now: '2026-11-20' }).published;
}
