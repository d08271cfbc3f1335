/** Where encoded records go. */
import type { Writable } from 'node:stream';
import type { Encoder } from './types.ts';

export interface Sink {
  /** Whether an earlier run wrote all there is, so that `finish` is the only step left. */
  readonly complete: boolean;
  /** Takes a record, encoded once for every output. Resolves when more may come. */
  write(encoded: readonly string[]): Promise<void>;
  /** Makes sure that what was written survives, with a state that a continued run finds again. */
  commit(state: unknown): Promise<void>;
  /** Completes the output and makes it visible. */
  finish(): Promise<void>;
  /** Lets go of an output that is not complete. */
  leave(): Promise<void>;
}

/** The reader of standard output went away (`| head`): no fault, but no reason to go on. */
export class ClosedPipe extends Error {}

/** Writes one output to a stream, waiting where it is full. Throws `ClosedPipe` once nobody reads. */
export function streamSink(stream: Writable, encoder: Encoder): Sink {
  let failure: Error | null = null;
  let wake: (() => void) | null = null;
  let started = encoder.continues === true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new ClosedPipe() : error;
    wake?.();
  });
  function settled(): void {
    if (failure) throw failure;
  }
  async function send(text: string): Promise<void> {
    settled();
    if (text !== '' && !stream.write(text)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        stream.once('drain', resolve);
      });
    }
    settled();
  }
  const head = async (): Promise<void> => {
    if (!started) await send(encoder.head);
  };
  return {
    complete: false,
    async write([text = '']) {
      await head();
      if (text === '') return;
      await send(started ? encoder.separator + text : text);
      started = true;
    },
    async commit() {},
    async finish() {
      await head();
      await send(encoder.tail);
      await new Promise<void>((resolve) => stream.write('', () => resolve()));
      settled();
    },
    async leave() {},
  };
}
