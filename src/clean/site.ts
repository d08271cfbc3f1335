import { limits } from '../limits.ts';
import type { RawDocument } from '../model.ts';
import { toBlocks } from './blocks.ts';
import { readPage } from './html/read.ts';

/**
 * What the documents of one site have in common: the strongest cheap sign of boilerplate. A line shared with one
 * sibling page is boilerplate nine times in ten; of the body's words one in two hundred is.
 *
 * Learn documents in input order, then ask. What is answered depends on the documents learnt and their order only,
 * so a caller that learns a fixed number of documents ahead gets the same answers however many workers clean them.
 * Memory is bounded: lines are kept as 32-bit hashes, and where they are too many, of a site or of all, those seen
 * once are forgotten.
 */
export interface SiteMemory {
  /** Takes in the lines of one more document (`linesOf`). A copy of one that is known teaches nothing. */
  learn(document: RawDocument, lines: readonly string[]): void;
  /** Whether this line of this document belongs to its site's frame. */
  isRepeated(document: RawDocument, line: string): boolean;
  /** Those of this document's lines that do. */
  repeatedLines(document: RawDocument, lines: readonly string[]): string[];
}

/** The lines of a document, as cleaning will see them: of its text, or those a browser would show of its HTML. */
export function linesOf({ text, html }: RawDocument): string[] {
  const blocks = text !== null ? toBlocks(text.slice(0, limits.documentChars)) : readPage((html ?? '').slice(0, limits.htmlChars)).blocks;
  return blocks.map((block) => block.text);
}

/** Lines remembered of one site and of all (100 bytes each), and sites at all. */
const LINES = 20_000;
const ALL_LINES = 600_000;
const SITES = 2_000;
/** A longer line may be a paragraph: background that an outlet repeats, or a wire's words in two reports. */
const SHORT = 100;
/** Documents of a site, and their share, that must have a long line before it counts as frame: a notice stands on every page. */
const LONG_DOCUMENTS = 4;
const LONG_SHARE = 0.5;
/** Documents that must share a short line, and their part of the site's: more in a folder, which may hold several sites. */
const SHORT_DOCUMENTS = 2;
const FOLDER_DOCUMENTS = 3;
const SHORT_SHARE = 0.05;
/** The same for one that ends like a sentence: an outlet has standing ones ("The ministry declined to comment."). */
const SENTENCE_SHARE = 0.2;
const SENTENCE = /[.!?]["”’)]*$/;
/** "QUESTION: Thank you.": transcripts of one house share turns. */
const TURN = /^(?:[QA]|\p{Lu}[\p{L}.'’ -]{1,40}):\s.*[.?!…]$/u;
/** Share of a document's paragraphs, by length, that are known when it is a copy. */
const COPY = 0.5;

interface Site {
  documents: number;
  readonly counts: Map<number, number>;
}

export function createSiteMemory(): SiteMemory {
  const sites = new Map<string, Site>();
  let all = 0;
  /** Half of the room is made free: lines seen once go first, then the sites met first. */
  const makeRoom = (): void => {
    all = 0;
    for (const { counts } of sites.values()) {
      forgetSingles(counts, 0);
      all += counts.size;
    }
    for (const [name, { counts }] of sites) {
      if (all <= ALL_LINES / 2) break;
      all -= counts.size;
      sites.delete(name);
    }
  };
  const known = (document: RawDocument): [string, Site] | null => {
    const name = siteOf(document);
    const site = name === null ? undefined : sites.get(name);
    return site ? [name!, site] : null;
  };
  return {
    learn(document, lines) {
      const name = siteOf(document);
      if (name === null) return;
      const site = sites.get(name) ?? { documents: 0, counts: new Map<number, number>() };
      if (isCopy(site, lines)) return;
      site.documents++;
      const before = site.counts.size;
      for (const hash of new Set(lines.map(hashOf))) site.counts.set(hash, (site.counts.get(hash) ?? 0) + 1);
      if (site.counts.size > LINES) forgetSingles(site.counts, LINES / 2);
      all += site.counts.size - before;
      if (!sites.has(name) && sites.size >= SITES) {
        const [oldest, { counts }] = sites.entries().next().value!;
        all -= counts.size;
        sites.delete(oldest);
      }
      sites.set(name, site);
      if (all > ALL_LINES) makeRoom();
    },
    isRepeated(document, line) {
      const found = known(document);
      return found !== null && isFrame(...found, line);
    },
    repeatedLines(document, lines) {
      const found = known(document);
      return found ? lines.filter((line) => isFrame(...found, line)) : [];
    },
  };
}

/** Whether so many documents of a site have this line that it is no part of any story. */
function isFrame(name: string, { documents, counts }: Site, line: string): boolean {
  const seen = counts.get(hashOf(line)) ?? 0;
  if (seen < SHORT_DOCUMENTS || !/\p{L}/u.test(line)) return false;
  const folder = name.startsWith('folder:');
  if (line.length > SHORT) return !folder && seen >= LONG_DOCUMENTS && seen >= documents * LONG_SHARE;
  if (folder && seen < FOLDER_DOCUMENTS) return false;
  return seen >= documents * (SENTENCE.test(line) ? SENTENCE_SHARE : SHORT_SHARE) && !TURN.test(line);
}

/** What makes two documents siblings: the publisher, else the host of the address, else the folder of the file. */
function siteOf({ publisher, url, source }: RawDocument): string | null {
  if (publisher) return `publisher:${publisher.toLowerCase()}`;
  const host = /^[a-z]{1,10}:\/\/(?:www\.)?([^/:?#]{1,200})/i.exec(url ?? '')?.[1];
  if (host) return `host:${host.toLowerCase()}`;
  if (source.record !== undefined || !/[\\/]/.test(source.path)) return null;
  return `folder:${source.path.slice(0, Math.max(source.path.lastIndexOf('/'), source.path.lastIndexOf('\\')))}`;
}

function isCopy(site: Site, lines: readonly string[]): boolean {
  let known = 0;
  let all = 0;
  for (const line of lines) {
    if (line.length <= SHORT) continue;
    all += line.length;
    if (site.counts.has(hashOf(line))) known += line.length;
  }
  return all > 0 && known > all * COPY;
}

/** FNV-1a over 32 bits; letter case and the values of numbers ("12 comments") do not count. */
function hashOf(line: string): number {
  const key = line.toLowerCase().replace(/\d+/g, '0');
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Forgets lines seen once, the oldest first, until `left` lines are left. */
function forgetSingles(counts: Map<number, number>, left: number): void {
  for (const [hash, count] of counts) {
    if (counts.size <= left) return;
    if (count === 1) counts.delete(hash);
  }
}
