/** Tags and dependencies for sentences. The one place of this room that touches the file system. */
import { readFileSync } from 'node:fs';
import { readModel } from './model.ts';
import { TransitionParser } from './parser.ts';
import type { Parser } from './types.ts';

let parser: Parser | undefined;

/** The parser, with its weights read on first use. Throws where the file of weights is missing or damaged. */
export function loadParser(): Parser {
  return (parser ??= new TransitionParser(readModel(readFileSync(new URL('weights/english.bin', import.meta.url)))));
}
