/** What every document shares: the lexicon, the parser and today's date. Made once, used for many documents. */
import { loadLexicon } from './lexicon/index.ts';
import type { Engine } from './pipeline.ts';
import { loadParser } from './syntax/index.ts';
import type { Parser } from './syntax/types.ts';

export interface EngineOptions {
  /** Files of the user's lexicon; the last one wins. */
  readonly lexicon?: readonly string[];
  /** Today, `YYYY-MM-DD`: no document is dated later. */
  readonly now?: string;
}

/** Loads the lexicon; the parser's weights follow when the first sentence has to be parsed. Throws `LexiconError` where a user's file is wrong. */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  const lexicon = await loadLexicon(options.lexicon);
  let parser: Parser | undefined;
  return { lexicon, parser: () => (parser ??= loadParser()), now: options.now ?? new Date().toISOString().slice(0, 10) };
}
