import { bodyStart, type Page } from './page.ts';

/** A day that follows the name without a sign between. */
const DAY = '(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d)';
const NAME = `\\p{Lu}[\\p{L}.'’-]{0,24}(?: ${DAY}(?:(?:de|da|van|von|der|bin|al|el|and|&),? )?\\p{Lu}[\\p{L}.'’-]{0,24}){0,5}`;
const BYLINE = new RegExp(`^(?:By|BY|by)(?::| ) ?(${NAME}(?:,? (?:and|&) ${NAME}|, ${NAME}){0,4})`, 'u');
const REACH = 15;
/** Blocks below the first paragraph that are read still: a summary or a caption may stand above the byline. */
const BELOW = 5;
/** What follows names on their line, and what is no name. */
const AFTER = /,? (?:(?:Follow|Posted|Published|Updated|Associated Press|Staff Writers?|Special to)\b|The \p{Lu}).*$/u;
const NOBODY = /^(?:(?:the )?(?:editors?|staff|admin|newsroom|staff (?:reporter|writer)s?|agencies|web desk|news desk))$/i;

/** The author named by a "By ..." line near the headline, or null. */
export function findAuthor(page: Page, headline: number): string | null {
  const start = bodyStart(page, headline + 1);
  const from = headline >= 0 ? headline : Math.max(0, start - REACH);
  for (let i = from; i <= Math.min(page.blocks.length - 1, Math.max(start, from) + BELOW, from + 40); i++) {
    if (page.shapes[i]!.chars > 150) continue;
    const author = BYLINE.exec(page.blocks[i]!.text)?.[1]?.replace(AFTER, '').replace(/[,.]$/, '');
    if (author && !NOBODY.test(author)) return author;
  }
  return null;
}
