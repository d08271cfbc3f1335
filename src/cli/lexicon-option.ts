/** `--lexicon`, which nearly every command has. */
import { Option } from 'commander';

/** May be given more than once; the files are gathered in order. */
export const lexiconOption = (): Option =>
  new Option('--lexicon <file>', 'your own names and terms, over the built-in ones (repeatable)')
    .default([], 'none')
    .argParser<readonly string[]>((value, before) => [...before, value]);
