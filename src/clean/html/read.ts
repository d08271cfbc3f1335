import { createRequire } from 'node:module';
import { toBlocks, type Block } from '../blocks.ts';
import { plainCharacters, squeeze } from '../characters.ts';
import { INLINE, PLACE, SKIPPED, VOID, placeOf } from './elements.ts';
import { HeadFacts } from './head.ts';

/** A block of a page with what its markup says. */
export interface HtmlBlock extends Block {
  /** Its number on the page, by which the tidy page names it. */
  readonly number: number;
  /** Bits of `PLACE` of all elements around it. */
  readonly place: number;
  /** Share of its characters that are links. */
  readonly links: number;
  readonly depth: number;
  /** Numbers of the element that holds it and of the two around that. */
  readonly holders: readonly [number, number, number];
  /** Level of the heading it is, 0 for none. */
  readonly heading: number;
}

export interface ReadPage {
  readonly blocks: readonly HtmlBlock[];
  readonly head: HeadFacts;
  /** The page written again: well-formed as XML is, of bounded depth, without scripts, every text in a `<span data-b="block">`. */
  readonly tidy: string;
  /** Elements read. */
  readonly elements: number;
}

interface Frame {
  readonly name: string;
  readonly number: number;
  readonly place: number;
}

/** Attributes that are looked at; all others are dropped unread. */
const READ = new Set('class id role itemprop hidden aria-hidden style href rel name property content datetime lang type'.split(' '));
/** Attributes handed on in the tidy page, since Readability scores by them. */
const HANDED = ['class', 'id', 'role', 'itemprop', 'rel', 'href', 'style'];
/** Elements nested deeper are read as if they were not there: real pages stay under 100. */
const DEPTH = 512;
/** How far up an end tag looks for its start tag; keeps mismatched tags from costing a walk each. */
const REACH = 64;
/** Elements that end an open one of the same kind. */
const SELF_CLOSING = new Set('p li tr td th dt dd option'.split(' '));

const load = createRequire(import.meta.url);
/** The words of the tidy page are only weighed, never shown: signs of markup become harmless ones, no entities to be read again. */
const harmless = (text: string): string => text.replace(/[<>&"]/g, '+');

const tidyName = (name: string): string => name.replace(/[^a-z0-9-]/g, '') || 'div';

/** Reads a page in one pass, in time linear in its length whatever its markup. */
export function readPage(html: string): ReadPage {
  const { Tokenizer } = load('htmlparser2') as typeof import('htmlparser2');
  const reader = new PageReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: false }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return { blocks: reader.blocks, head: reader.head, tidy: reader.tidy.join(''), elements: reader.elements };
}

/** Takes the tokenizer's events; keeps its own stack of open elements, bounded and forgiving. */
class PageReader {
  readonly blocks: HtmlBlock[] = [];
  readonly head = new HeadFacts();
  readonly tidy: string[] = [];
  elements = 0;

  readonly #html: string;
  readonly #stack: Frame[] = [];
  /** Start tags that were ignored for depth and whose end tags are still to come. */
  #ignored = 0;
  /** Name of the element whose text is skipped, and how many of that name are open. */
  #skipping: { name: string; open: number } | null = null;
  #tag = '';
  #attributes = new Map<string, string>();
  #attribute = '';
  #value = '';
  #text: string[] = [];
  #run: string[] = [];
  #textAt = 0;
  #linkChars = 0;
  #allChars = 0;
  #links = 0;
  #line = 1;
  #lineAt = 0;

  constructor(html: string) {
    this.#html = html;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (READ.has(this.#attribute)) this.#value += this.#html.slice(start, end);
  }

  onattribentity(code: number): void {
    if (READ.has(this.#attribute)) this.#value += String.fromCodePoint(code);
  }

  onattribend(): void {
    if (READ.has(this.#attribute) && !this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(): void {
    this.#open(false);
  }

  onselfclosingtag(): void {
    this.#open(true);
  }

  onclosetag(start: number, end: number): void {
    this.#close(this.#html.slice(start, end).toLowerCase());
  }

  ontext(start: number, end: number): void {
    this.#addText(this.#html.slice(start, end), start);
  }

  ontextentity(code: number, end: number): void {
    this.#addText(String.fromCodePoint(code), end - 1);
  }

  onend(): void {
    this.#flush();
    while (this.#stack.length > 0) this.tidy.push(`</${tidyName(this.#stack.pop()!.name)}>`);
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #open(closed: boolean): void {
    const name = this.#tag;
    this.elements++;
    this.head.open(name, this.#attributes);
    if (this.#skipping) {
      if (name === this.#skipping.name && !closed) this.#skipping.open++;
      return;
    }
    if (name === 'br' || name === 'hr') this.#lineBreak();
    if (VOID.has(name)) return;
    if (SKIPPED.has(name)) {
      if (!closed && name !== 'head') this.#skipping = { name, open: 1 };
      return;
    }
    if (!INLINE.has(name)) this.#flush();
    if (SELF_CLOSING.has(name) && this.#stack.at(-1)?.name === name) this.#pop();
    if (this.#stack.length >= DEPTH) {
      this.#ignored++;
      return;
    }
    this.#push(name);
  }

  #push(name: string): void {
    this.#writeRun();
    const parent = this.#stack.at(-1);
    this.#stack.push({ name, number: this.elements, place: (parent?.place ?? 0) | placeOf(name, this.#attributes) });
    if (name === 'a') this.#links++;
    let tag = `<${tidyName(name)}`;
    for (const key of HANDED) {
      const value = this.#attributes.get(key);
      if (value !== undefined) tag += ` ${key}="${harmless(value.slice(0, 300))}"`;
    }
    this.tidy.push(`${tag}>`);
  }

  #close(name: string): void {
    if (this.#skipping) {
      if (name === this.#skipping.name && --this.#skipping.open === 0) {
        this.#skipping = null;
        this.head.close(name);
      }
      return;
    }
    this.head.close(name);
    if (name === 'br') this.#lineBreak();
    if (this.#ignored > 0) {
      this.#ignored--;
      return;
    }
    let at = this.#stack.length - 1;
    const lowest = Math.max(0, at - REACH);
    while (at >= lowest && this.#stack[at]!.name !== name) at--;
    if (at < lowest) return;
    if (!INLINE.has(name)) this.#flush();
    while (this.#stack.length > at) this.#pop();
  }

  #pop(): void {
    this.#writeRun();
    const frame = this.#stack.at(-1)!;
    if (!INLINE.has(frame.name)) this.#flush();
    this.#stack.pop();
    if (frame.name === 'a') this.#links--;
    this.tidy.push(`</${tidyName(frame.name)}>`);
  }

  #addText(text: string, at: number): void {
    this.head.text(text);
    if (this.#skipping) return;
    if (this.#text.length === 0) this.#textAt = at;
    this.#text.push(text);
    const chars = text.trim().length;
    this.#allChars += chars;
    if (this.#links > 0) this.#linkChars += chars;
    this.#run.push(text);
  }

  /** Writes the text since the last tag to the tidy page. */
  #writeRun(): void {
    if (this.#run.length === 0) return;
    const run = this.#run.join('');
    this.#run = [];
    this.tidy.push(run.trim() === '' ? ' ' : `<span data-b="${this.blocks.length}">${harmless(run)}</span>`);
  }

  #lineBreak(): void {
    if ((this.#stack.at(-1)?.place ?? 0) & PLACE.pre) this.#text.push('\n');
    else this.#flush();
    this.tidy.push('<br/>');
  }

  /** Ends the block that was being gathered. */
  #flush(): void {
    this.#writeRun();
    if (this.#text.length === 0) return;
    const raw = this.#text.join('');
    const place = this.#stack.at(-1)?.place ?? 0;
    const line = this.#lineOf(this.#textAt);
    if (place & PLACE.pre && raw.includes('\n')) for (const block of toBlocks(raw)) this.#add({ ...block, line: line + block.line - 1 });
    else {
      const text = squeeze(plainCharacters(raw.replace(/\s+/g, ' ')));
      if (text !== '') this.#add({ text, line, start: 0, end: 0, gap: true, cells: 0 });
    }
    this.#text = [];
    this.#linkChars = 0;
    this.#allChars = 0;
  }

  #add(block: Block): void {
    // The innermost first.
    const around: Frame[] = [];
    for (let at = this.#stack.length - 1; at >= 0 && around.length < 3; at--) {
      if (!INLINE.has(this.#stack[at]!.name)) around.push(this.#stack[at]!);
    }
    const number = (up: number): number => around[up]?.number ?? 0;
    const heading = /^h([1-6])$/.exec(around[0]?.name ?? '')?.[1];
    this.blocks.push({
      ...block,
      number: this.blocks.length,
      // Markup has no span of its own in the source; its place in the order stands for it.
      start: this.blocks.length,
      end: this.blocks.length,
      place: this.#stack.at(-1)?.place ?? 0,
      links: this.#allChars === 0 ? 0 : this.#linkChars / this.#allChars,
      depth: this.#stack.length,
      holders: [number(0), number(1), number(2)],
      heading: heading === undefined ? 0 : Number(heading),
    });
  }

  #lineOf(offset: number): number {
    for (let at = this.#html.indexOf('\n', this.#lineAt); at >= 0 && at < offset; at = this.#html.indexOf('\n', at + 1)) {
      this.#line++;
      this.#lineAt = at + 1;
    }
    return this.#line;
  }
}
