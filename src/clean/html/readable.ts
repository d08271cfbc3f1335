import { createRequire } from 'node:module';
import type { ReadPage } from './read.ts';

/** Pages with more elements are not handed to Readability, whose time grows faster than the page. */
const ELEMENTS = 40_000;

const load = createRequire(import.meta.url);

/** The parser that comes with Readability, made for it: strict, and several times as fast as a whole DOM. */
type Parser = new () => { error: (message: string) => void; parse: (html: string) => unknown };

/** What of an element of its is asked for. */
interface Content {
  getElementsByTagName: (name: string) => Content[];
  getAttribute: (name: string) => string | undefined;
}

/**
 * Numbers of the blocks that Mozilla's Readability would keep, null where it finds no article or cannot be asked.
 * It is loaded with the first page.
 */
export function readableBlocks(page: ReadPage): ReadonlySet<number> | null {
  if (page.elements > ELEMENTS || page.blocks.length === 0) return null;
  const { Readability } = load('@mozilla/readability') as typeof import('@mozilla/readability');
  const parser = new (load('@mozilla/readability/JSDOMParser.js') as Parser)();
  // It would write to the console and go on with half a page.
  parser.error = (message) => {
    throw new Error(message);
  };
  try {
    const document = parser.parse(`<html><head></head><body>${page.tidy}</body></html>`);
    // Its elements say enough: they need not be written out.
    const options = { keepClasses: true, serializer: (content: unknown) => content as Content };
    const content = new Readability(document as never, options).parse()?.content;
    if (!content) return null;
    const numbers = content.getElementsByTagName('*').map((element) => element.getAttribute('data-b'));
    return new Set(numbers.filter((number) => number !== undefined).map(Number));
  } catch {
    // A page that breaks Readability is read without it.
    return null;
  }
}
