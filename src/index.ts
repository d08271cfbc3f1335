/** The library: raw documents in, event records out. */
export { loadLexicon } from './lexicon/index.ts';
export { loadParser } from './syntax/index.ts';
export { extractDocument, type Engine, type ExtractOptions } from './pipeline.ts';
export type * from './model.ts';
export type { Lexicon } from './lexicon/types.ts';
