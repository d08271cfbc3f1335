import { createRequire } from 'node:module';
import type { ReadPage } from './read.ts';

/** Pages with more elements are not handed to Readability, whose time grows faster than the page. */
const ELEMENTS = 40_000;

const load = createRequire(import.meta.url);

/**
 * Numbers of the blocks that Mozilla's Readability would keep, null where it finds no article or cannot be asked.
 * linkedom and Readability are loaded with the first page.
 */
export function readableBlocks(page: ReadPage): ReadonlySet<number> | null {
  if (page.elements > ELEMENTS || page.blocks.length === 0) return null;
  const { parseHTML } = load('linkedom') as typeof import('linkedom');
  const { Readability } = load('@mozilla/readability') as typeof import('@mozilla/readability');
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${page.tidy}</body></html>`);
  try {
    const content = new Readability(document as never, { keepClasses: true }).parse()?.content;
    if (!content) return null;
    return new Set(Array.from(content.matchAll(/ data-b="(\d{1,7})"/g), (m) => Number(m[1])));
  } catch {
    // A page that breaks Readability is read without it.
    return null;
  }
}
