import { limits } from '../limits.ts';
import type { Article, Dateline, Note, RawDocument, RemovedBlock, Span } from '../model.ts';
import { toBlocks, type Block } from './blocks.ts';
import { findAuthor } from './byline.ts';
import { dateClues } from './clues.ts';
import { datelineOf, standingDateline } from './dateline.ts';
import { decideByMarkup } from './decide.ts';
import type { PageSigns } from './html/features.ts';
import { metadataOf, type Metadata } from './html/metadata.ts';
import { readPage, type ReadPage } from './html/read.ts';
import { readableBlocks } from './html/readable.ts';
import { basics } from './basics.ts';
import type { CleanOptions, CleanResult } from './options.ts';
import { bodyStart, type Page } from './page.ts';
import { findStory, type Story } from './story.ts';
import { hintOf } from './topic.ts';
import { wholeText } from './whole.ts';

export type { CleanOptions, CleanResult } from './options.ts';
export { createSiteMemory, linesOf, type SiteMemory } from './site.ts';

/** Turns a raw document into a clean article. Never throws on content. */
export function cleanDocument(document: RawDocument, options: CleanOptions): CleanResult {
  if (document.text === null && document.html !== null) return cleanHtml(document, document.html, options);
  const notes: Note[] = [];
  const text = capped(document.text ?? '', limits.documentChars, notes);
  if (options.keepAll) return { article: wholeText(document, text), notes, skip: null };
  const blocks = toBlocks(text);
  return finished(document, blocks, findStory(blocks, document, options), notes);
}

function cleanHtml(document: RawDocument, html: string, options: CleanOptions): CleanResult {
  const notes: Note[] = [];
  const page = readPage(capped(html, limits.htmlChars, notes));
  const metadata = metadataOf(page.head);
  const known: RawDocument = {
    ...document,
    title: document.title ?? metadata.title,
    url: document.url ?? metadata.url,
    publisher: document.publisher ?? metadata.publisher,
  };
  const { article, skip } = options.keepAll
    ? { article: wholeText(known, page.blocks.map((block) => block.text).join('\n\n')), skip: null }
    : finished(known, page.blocks, findStory(page.blocks, known, options, decideByMarkup(signsOf(page, metadata, known))), notes);
  const { language, author, dates } = metadata;
  return { article: { ...article, language, author: author ?? article.author, dateClues: [...dates, ...article.dateClues] }, notes, skip };
}

const signsOf = (page: ReadPage, { articleBody }: Metadata, { url, title }: RawDocument): PageSigns => ({
  hint: hintOf(url, title),
  readable: readableBlocks(page),
  articleBody,
});

function finished(document: RawDocument, blocks: readonly Block[], story: Story, notes: readonly Note[]): CleanResult {
  const empty = story.kept.length === (story.title >= 0 ? 1 : 0) && story.removed.length > 0;
  if (empty || story.kept.length === 0) return { article: emptyArticle(document, blocks), notes, skip: 'empty' };
  return { article: articleOf(document, story), notes, skip: null };
}

function capped(text: string, most: number, notes: Note[]): string {
  if (text.length <= most) return text;
  notes.push({ code: 'document-cut', message: `Only the first ${most} of ${text.length} characters were read.` });
  // A surrogate pair is not cut in two.
  const last = text.charCodeAt(most - 1);
  return text.slice(0, most - (last >= 0xd800 && last <= 0xdbff ? 1 : 0));
}

function articleOf(document: RawDocument, story: Story): Article {
  const paragraphs: Span[] = [];
  let offset = 0;
  for (const { text } of story.kept) {
    paragraphs.push({ start: offset, end: offset + text.length });
    offset += text.length + 2;
  }
  const found = findDateline(story, paragraphs);
  const kicker = story.title >= 0 ? kickerOf(story.kept[story.title]!.text) : 0;
  return {
    // Written out, since a spread of so small an object costs more than the rest of it in a large batch.
    id: document.id,
    source: document.source,
    url: document.url,
    publisher: document.publisher,
    language: null,
    given: document.published,
    author: findAuthor(story.page, story.headline),
    title: story.title >= 0 ? story.kept[story.title]!.text.slice(kicker) : document.title,
    dateline: found.dateline,
    text: story.kept.map((block) => block.text).join('\n\n'),
    titleSpan: story.title >= 0 ? { start: paragraphs[story.title]!.start + kicker, end: paragraphs[story.title]!.end } : null,
    datelineSpan: found.span,
    paragraphs,
    removed: placed(story, paragraphs),
    dateClues: dateClues(story.page, story.headline, found.dateline, document.url),
  };
}

/** Length of the name of a section that a dump has glued to the headline: "Politics|Envoy resigns". */
const kickerOf = (title: string): number => /^\p{Lu}[\p{L}.& ]{1,20}\|(?=[^\s|]{2})/u.exec(title)?.[0].length ?? 0;

/** What was removed, with the place in the cleaned text where it had stood. */
function placed({ kept, removed }: Story, paragraphs: readonly Span[]): RemovedBlock[] {
  let next = 0;
  return removed.map(({ text, reason, line, start }) => {
    while (next < kept.length && kept[next]!.start < start) next++;
    return { text, reason, line, at: paragraphs[next]?.start ?? paragraphs.at(-1)!.end };
  });
}

/** Kept paragraphs after the headline that may open with the dateline; more where it gives a day, since captions and notices may stand above. */
const OPENING = { any: 4, dated: 10 } as const;

function findDateline(story: Story, paragraphs: readonly Span[]): { dateline: Dateline | null; span: Span | null } {
  const from = story.title + 1;
  for (let i = from; i < Math.min(story.kept.length, from + OPENING.dated); i++) {
    const found = datelineOf(story.kept[i]!.text);
    const { start } = paragraphs[i]!;
    if (i >= from + OPENING.any && !found?.dateline.date) continue;
    if (found) return { dateline: found.dateline, span: { start: start + found.span.start, end: start + found.span.end } };
    const alone = standingDateline(story.kept[i]!.text);
    if (alone) return { dateline: alone, span: paragraphs[i]! };
  }
  return { dateline: datelineAbove(story.page, story.headline), span: null };
}

/** A dateline on its own line among what was removed between the head of the page and the first paragraph. */
function datelineAbove(page: Page, headline: number): Dateline | null {
  const start = bodyStart(page);
  for (let i = start - 1; i >= Math.max(0, (headline < 0 ? start : headline) - 6); i--) {
    const found = page.kept[i] ? null : standingDateline(page.blocks[i]!.text);
    if (found) return found;
  }
  return null;
}

function emptyArticle(document: RawDocument, blocks: readonly Block[]): Article {
  const removed = blocks.map((block) => ({ text: block.text, reason: 'navigation' as const, line: block.line, at: 0 }));
  return {
    ...basics(document),
    author: null,
    title: document.title,
    dateline: null,
    text: '',
    titleSpan: null,
    datelineSpan: null,
    paragraphs: [],
    removed,
    dateClues: [],
  };
}
