import type { RawDocument } from '../model.ts';
import { toBlocks } from './blocks.ts';

/**
 * What the documents of one site have in common: the strongest cheap sign of boilerplate. A line shared with one
 * sibling page is boilerplate nine times in ten, a body line hardly ever is.
 *
 * Learn every document of a batch in input order, then ask; the answer depends on the set of documents learnt and
 * their order only, never on how many workers clean them. Memory is bounded: lines are kept as 32-bit hashes, and
 * when a site has too many, those seen once are forgotten first.
 */
export interface SiteMemory {
  /** Takes in the lines of one more document. */
  learn(document: RawDocument): void;
  /** Whether this line of this document is part of its site's frame. */
  isRepeated(document: RawDocument, line: string): boolean;
}

/** Lines remembered of one site, and sites remembered at all; beyond, the oldest seen once go. */
const LINES = 20_000;
const SITES = 2_000;
/** A longer line seen on few pages may be a wire paragraph that two reports share. */
const SHORT = 120;
const LONG_NEEDS = 3;

interface SiteLines {
  documents: number;
  readonly counts: Map<number, number>;
}

export function createSiteMemory(): SiteMemory {
  const sites = new Map<string, SiteLines>();
  return {
    learn(document) {
      const site = siteOf(document);
      if (site === null || document.text === null) return;
      const lines = sites.get(site) ?? { documents: 0, counts: new Map<number, number>() };
      lines.documents++;
      for (const hash of hashesOf(document.text)) lines.counts.set(hash, (lines.counts.get(hash) ?? 0) + 1);
      if (lines.counts.size > LINES) forgetSingles(lines.counts);
      if (!sites.has(site) && sites.size >= SITES) sites.delete(sites.keys().next().value!);
      sites.set(site, lines);
    },
    isRepeated(document, line) {
      const site = siteOf(document);
      const lines = site === null ? undefined : sites.get(site);
      if (!lines || lines.documents < 2) return false;
      const seen = lines.counts.get(hashOf(keyOf(line))) ?? 0;
      return seen >= (line.length <= SHORT ? 2 : LONG_NEEDS) && seen >= Math.min(10, lines.documents * 0.15);
    },
  };
}

/** What makes two documents siblings: the publisher, else the host of the address, else the folder of the file. */
function siteOf(document: RawDocument): string | null {
  if (document.publisher) return `publisher:${document.publisher.toLowerCase()}`;
  const host = document.url === null ? null : (/^[a-z]{1,10}:\/\/(?:www\.)?([^/:?#]{1,200})/i.exec(document.url)?.[1] ?? null);
  if (host) return `host:${host.toLowerCase()}`;
  return null;
}

const keyOf = (line: string): string => line.toLowerCase().replace(/\d+/g, '0');

const hashesOf = (text: string): ReadonlySet<number> => new Set(toBlocks(text).map((block) => hashOf(keyOf(block.text))));

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function forgetSingles(counts: Map<number, number>): void {
  for (const [hash, count] of counts) {
    if (counts.size <= LINES / 2) return;
    if (count === 1) counts.delete(hash);
  }
}
