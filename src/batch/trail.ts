/** A fingerprint of the items gone through, by which a continued run knows that its inputs are the same. */
import type { Item } from './types.ts';

/** How far a run came. */
export interface Mark {
  /** Items done, counted from the first one of the run. */
  readonly done: number;
  /** Fingerprint of these items. */
  readonly print: number;
}

/** The inputs are not those of the run that is to be continued. */
export class ChangedInputs extends Error {}

export interface Trail {
  /** Passes items on, the first `mark.done` left out. Throws `ChangedInputs` where these differ from the ones before. */
  follow(items: AsyncIterable<Item>): AsyncGenerator<Item>;
  /** To be called for every result; gives the mark after it. */
  step(): Mark;
}

/** Begins after `start`. Once `signal` is aborted the items may end anywhere. */
export function createTrail(signal: AbortSignal, start: Mark = { done: 0, print: 0 }): Trail {
  let { done } = start;
  const prints: number[] = [];
  return {
    async *follow(items) {
      let print = 0;
      let place = 0;
      for await (const item of items) {
        print = fingerprint(print, item);
        place += 1;
        if (place > start.done) {
          prints.push(print);
          yield item;
        } else if (place === start.done && print !== start.print) throw changed();
      }
      if (place < start.done && !signal.aborted) throw changed();
    },
    step() {
      done += 1;
      return { done, print: prints.shift()! };
    },
  };
}

const changed = (): ChangedInputs => new ChangedInputs('the inputs changed since the run was interrupted; start anew without --resume');

function fingerprint(print: number, { found, duplicateOf }: Item): number {
  const { document, failure } = found;
  let hash = print;
  for (const part of document
    ? [document.id, document.source.path, document.text, document.html, document.published, duplicateOf]
    : [failure.id, failure.error]) {
    hash = fnv(hash, part ?? '\u0000');
  }
  return hash;
}

/** FNV-1a, 32 bits, going on from an earlier value. */
function fnv(start: number, text: string): number {
  let hash = start ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ text.length) >>> 0;
}
