/** The door: runs the command line and decides the exit code. */
import { CommanderError, type Command } from 'commander';
import { exitCodes, FatalError, UsageError } from './exit.ts';
import { createProgram } from './program.ts';

/** Runs the program with the arguments after its name. Sets `process.exitCode` and never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = createProgram();
  overrideExit(program);
  // A reader that went away is no fault: `dragoman --help | head -1`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = exitCodes.nothing;
  });
  process.stderr.on('error', () => {});
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    process.exitCode = codeOf(error, argv.includes('--verbose') || argv.includes('-v'));
  }
}

function overrideExit(command: Command): void {
  command.exitOverride();
  for (const inner of command.commands) overrideExit(inner);
}

function codeOf(error: unknown, verbose: boolean): number {
  // Commander has already said what is wrong; help and version end this way too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  const known = error instanceof UsageError || error instanceof FatalError;
  const text = error instanceof Error ? (known && !verbose ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`dragoman: ${text}\n`);
  return error instanceof UsageError ? exitCodes.usage : exitCodes.nothing;
}
