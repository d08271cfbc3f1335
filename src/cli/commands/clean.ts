/** `dragoman clean`: articles in, cleaned articles out. */
import type { Command } from 'commander';
import { addRunOptions, type RunOptions } from '../options.ts';

export function registerClean(program: Command): void {
  const command = program.command('clean').description('take out menus, notices and other boilerplate, and print what is left');
  addRunOptions(command, ['text', 'jsonl', 'json', 'csv', 'parquet'], 'articles');
  command.optionsGroup('Output:').option('--show-removed', 'the article in its order with what was taken out marked, and why');
  command.action(async (inputs: string[], options: RunOptions) => {
    const { run } = await import('../run.ts');
    await run('clean', inputs, options);
  });
}
