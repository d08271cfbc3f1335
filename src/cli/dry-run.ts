/** `--dry-run`: what would be read, one file a line: format, bytes, path. */
import { describeFile, explain } from '../intake/index.ts';
import { printable } from '../output/index.ts';
import { exitCodes } from './exit.ts';
import type { Inputs } from './inputs.ts';
import type { RunOptions } from './options.ts';

export async function listInputs(inputs: Inputs, options: RunOptions): Promise<void> {
  const settings = { format: options.inputFormat, map: options.map ?? {} };
  let [files, failures] = [0, 0];
  for await (const { file, failure } of inputs.walk()) {
    try {
      if (failure) throw new Error(failure.error);
      const { format, bytes } = file.path === '-' ? { format: 'standard input', bytes: '' } : await describeFile(file, settings);
      process.stdout.write(`${format}\t${bytes}\t${printable(file.path)}\n`);
      files += 1;
    } catch (error) {
      failures += 1;
      process.stderr.write(`failed ${printable(failure?.source.path ?? file?.path ?? '')}: ${explain(error)}\n`);
    }
  }
  if (failures > 0) process.exitCode = files > 0 ? exitCodes.partial : exitCodes.nothing;
}
