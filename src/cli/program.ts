/** The commands. Nothing of language, files or workers is loaded here, so that `--help` is instant. */
import { Command } from 'commander';
import { registerClean } from './commands/clean.ts';
import { registerExplain } from './commands/explain.ts';
import { registerExtract } from './commands/extract.ts';
import { registerLexicon } from './commands/lexicon.ts';
import { registerParse } from './commands/parse.ts';
import { version } from './version.ts';

const examples = `Examples:
  dragoman article.txt                            event records of one article, as JSON
  dragoman articles/ --format csv -o events.csv   a table of the events of a folder
  dragoman dump.jsonl.gz -f jsonl -o out.jsonl    a whole archive, one record a line
  dragoman clean page.html                        the article without menus and notices
  curl -s https://example.org/feed.jsonl | dragoman - -f jsonl

`;

const exitHelp = `
Exit codes: 0 all done; 1 nothing could be done; 2 wrong usage; 3 done, but some documents failed or
could be read only in part; 130 and 143 interrupted.`;

/** Every command registers itself; the order here is the order of the help. */
const commands: readonly ((program: Command) => void)[] = [registerExtract, registerClean, registerExplain, registerLexicon, registerParse];

export function createProgram(): Command {
  const program = new Command('dragoman')
    .description('Turns raw news text about diplomacy into event records: who did what to whom, when, with the evidence.')
    .version(version())
    .addHelpText('before', examples)
    .addHelpText('after', exitHelp)
    .showHelpAfterError('(dragoman --help shows what there is)')
    .showSuggestionAfterError()
    .helpCommand(false);
  for (const register of commands) register(program);
  return program;
}
