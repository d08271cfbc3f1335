/** Tags and dependencies for sentences. The one place of this room that touches the file system. */
import { readFileSync } from 'node:fs';
import { readModel, type Model } from './model.ts';
import { TransitionParser } from './parser.ts';
import type { Parser } from './types.ts';

let parser: Parser | undefined;

/** Reads the weights that come with the package. Throws where the file is missing or damaged. */
export function loadModel(): Model {
  return readModel(readFileSync(new URL('weights/english.bin', import.meta.url)));
}

/** The parser, with its weights read on first use. */
export function loadParser(): Parser {
  return (parser ??= new TransitionParser(loadModel()));
}
