/** What only the order of the documents can tell: copies of earlier ones, and lines that a site repeats. */
import { createSiteMemory, linesOf } from '../clean/index.ts';
import type { Found } from '../intake/index.ts';
import { roughBody } from './body.ts';
import { createDuplicateMemory } from './duplicates/memory.ts';
import { signatureOf } from './duplicates/signature.ts';
import type { Item } from './types.ts';

/** Documents read ahead, so that the first pages of a site profit from the next ones. Part of the result: the same for any number of jobs. */
const ahead = 64;

export interface AnnotateOptions {
  readonly duplicates: boolean;
  readonly siteLearning: boolean;
}

/** Something found, and the lines of its document. */
interface Seen {
  readonly one: Found;
  readonly lines: readonly string[];
}

/** Marks each thing found. Depends on what was found before and `ahead` documents after, on nothing else. */
export async function* annotate(found: AsyncIterable<Found>, options: AnnotateOptions): AsyncGenerator<Item> {
  const copies = options.duplicates ? createDuplicateMemory() : null;
  const site = options.siteLearning ? createSiteMemory() : null;
  const waiting: Seen[] = [];
  function mark({ one, lines }: Seen): Item {
    const { document } = one;
    if (!document) return { found: one, duplicateOf: null, repeated: [] };
    return {
      found: one,
      duplicateOf: copies?.add(document.id, signatureOf(roughBody(document))) ?? null,
      repeated: site?.repeatedLines(document, lines) ?? [],
    };
  }
  for await (const one of found) {
    const lines = site && one.document ? linesOf(one.document) : [];
    if (site && one.document) site.learn(one.document, lines);
    waiting.push({ one, lines });
    if (waiting.length > (site ? ahead : 0)) yield mark(waiting.shift()!);
  }
  for (const one of waiting) yield mark(one);
}
