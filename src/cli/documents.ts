/** Documents one by one with an engine, for the commands that show how a text is read. */
import type { RawDocument } from '../model.ts';
import type { Engine } from '../pipeline.ts';
import { FatalError } from './exit.ts';

export interface ReadingOptions {
  readonly clean: boolean;
  readonly published?: string;
  readonly lexicon: readonly string[];
}

/** Calls `visit` with every document of the inputs, in order. Throws `FatalError` at the first that cannot be read. */
export async function eachDocument(
  named: readonly string[],
  options: ReadingOptions,
  visit: (document: RawDocument, engine: Engine) => void,
): Promise<void> {
  const { createEngine } = await import('../engine.ts');
  const { readInputs } = await import('../intake/index.ts');
  const { planInputs } = await import('./inputs.ts');
  const inputs = planInputs(named, undefined);
  const engine = await createEngine({ lexicon: options.lexicon });
  const intake = { format: 'auto', map: {}, published: options.published ?? null, signal: new AbortController().signal } as const;
  for await (const { document, failure } of readInputs(inputs.walk(), intake)) {
    if (failure) throw new FatalError(`${failure.source.path}: ${failure.error}`);
    visit(document, engine);
  }
}
