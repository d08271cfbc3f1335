import type { Article, RawDocument, Span } from '../model.ts';
import { basics } from './basics.ts';
import { toBlocks } from './blocks.ts';
import { findAuthor } from './byline.ts';
import { dateClues } from './clues.ts';
import { datelineOf } from './dateline.ts';
import { findHeadline } from './headline.ts';
import type { Page } from './page.ts';
import { shapeOf } from './shape.ts';

/** The article of a text that is all body: nothing removed, offsets as in the input; title and dateline where they plainly stand. */
export function wholeText(document: RawDocument, text: string): Article {
  const blocks = toBlocks(text);
  const page: Page = { blocks, shapes: blocks.map(shapeOf), kept: blocks.map(() => true) };
  const headline = findHeadline(page, document.title);
  const paragraphs: Span[] = blocks.map(({ start, end }) => ({ start, end }));
  const titleSpan = headline >= 0 ? paragraphs[headline]! : null;
  const first = headline + 1;
  const opening = blocks[first];
  const found = opening ? datelineOf(text.slice(opening.start, opening.end)) : null;
  return {
    ...basics(document),
    author: findAuthor(page, headline),
    title: headline >= 0 ? blocks[headline]!.text : document.title,
    dateline: found?.dateline ?? null,
    text,
    titleSpan,
    datelineSpan: found ? { start: opening!.start + found.span.start, end: opening!.start + found.span.end } : null,
    paragraphs,
    removed: [],
    dateClues: dateClues(page, headline, found?.dateline ?? null, document.url),
  };
}
