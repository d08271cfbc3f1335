/** `dragoman extract`: articles in, event records out. */
import type { Command } from 'commander';
import { addRunOptions, checked, parseChance, type RunOptions } from '../options.ts';

export function registerExtract(program: Command): void {
  const command = program.command('extract', { isDefault: true }).description('turn articles into event records (the default command)');
  addRunOptions(command, ['json', 'jsonl', 'csv', 'parquet'], 'events')
    .optionsGroup('Output:')
    .option('--min-confidence <chance>', 'leave out events of a lower confidence, from 0 to 1', checked(parseChance))
    .action(async (inputs: string[], options: RunOptions) => {
      const { run } = await import('../run.ts');
      await run('extract', inputs, options);
    });
}
