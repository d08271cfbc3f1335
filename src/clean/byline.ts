import { bodyStart, type Page } from './page.ts';

const NAME = "\\p{Lu}[\\p{L}.'’-]{0,24}(?: (?:(?:de|da|van|von|der|bin|al|el|and|&),? )?\\p{Lu}[\\p{L}.'’-]{0,24}){0,5}";
const BYLINE = new RegExp(`^(?:By|BY|by)(?::| ) ?(${NAME}(?:,? (?:and|&) ${NAME}|, ${NAME}){0,4})`, 'u');
const REACH = 15;

/** The author named by a "By ..." line near the headline, or null. */
export function findAuthor(page: Page, headline: number): string | null {
  const start = bodyStart(page);
  const from = headline >= 0 ? headline : Math.max(0, start - REACH);
  for (let i = from; i <= Math.min(page.blocks.length - 1, Math.max(start, from) + 1, from + 40); i++) {
    if (page.shapes[i]!.chars > 150) continue;
    const author = BYLINE.exec(page.blocks[i]!.text)?.[1];
    if (author) return author.replace(/[,.]$/, '');
  }
  return null;
}
