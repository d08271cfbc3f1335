/** `dragoman parse`: sentences with tags and dependencies, as CoNLL-U. */
import type { Command } from 'commander';
import { eachDocument, type ReadingOptions } from '../documents.ts';
import { lexiconOption } from '../lexicon-option.ts';

async function parse(inputs: string[], options: ReadingOptions): Promise<void> {
  const { parseDocument } = await import('../../pipeline.ts');
  const { toConllu } = await import('../../syntax/conllu.ts');
  await eachDocument(inputs, options, (document, engine) => {
    const sentences = parseDocument(document, engine, { keepAll: !options.clean });
    process.stdout.write(sentences.map((sentence, i) => toConllu(sentence, `${document.id}-${i + 1}`)).join(''));
  });
}

export function registerParse(program: Command): void {
  program
    .command('parse')
    .argument('[inputs...]', 'files, folders, globs, or - for standard input')
    .description('print the sentences with tags and dependencies, names as one word (CoNLL-U)')
    .option('--no-clean', 'take the text as it is')
    .addOption(lexiconOption())
    .action(parse);
}
