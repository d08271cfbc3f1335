/** `extract` and `clean` from the parsed command line to the exit code. */
import path from 'node:path';
import { processAll, type Job } from '../batch/index.ts';
import { idsOf, readInputs, walkInputs } from '../intake/index.ts';
import {
  ClosedPipe,
  encoderOf,
  fileDestination,
  printable,
  streamDestination,
  type Destination,
  type OutputFormat,
} from '../output/index.ts';
import { exitCodes, FatalError, UsageError } from './exit.ts';
import { interruption } from './interrupt.ts';
import type { RunOptions } from './options.ts';
import { createReporter } from './report.ts';

/** Runs a command over its inputs; sets `process.exitCode`. */
export async function run(kind: Job['kind'], given: readonly string[], options: RunOptions): Promise<void> {
  const inputs = inputsOf(given);
  const format = formatOf(kind, options);
  if (options.table && format !== 'csv') throw new UsageError('--table goes with --format csv');
  if (options.excel && format !== 'csv') throw new UsageError('--excel goes with --format csv');
  const job: Job = {
    kind,
    clean: { keepAll: !options.clean },
    lexicon: options.lexicon,
    now: new Date().toISOString().slice(0, 10),
  };
  const report = await createReporter(options);
  const interrupt = interruption(report);
  const found = readInputs(walkInputs(inputs, idsOf(inputs)), {
    format: options.inputFormat,
    map: options.map ?? {},
    published: options.published ?? null,
    signal: interrupt.signal,
  });
  const encoder = encoderOf(format, options.table, options.excel ?? false);
  const destination = await destinationOf(options.output);
  try {
    let started = false;
    await destination.write(encoder.head);
    for await (const record of processAll(found, job, interrupt.signal)) {
      report.record(record);
      const text = encoder.encode(record);
      if (text === '') continue;
      await destination.write(started ? encoder.separator + text : text);
      started = true;
    }
    await destination.write(encoder.tail);
    if (interrupt.code !== null && options.output !== undefined) await destination.abandon();
    else await destination.finish();
    process.exitCode = interrupt.code ?? report.exitCode();
  } catch (error) {
    await destination.abandon().catch(() => {});
    if (error instanceof ClosedPipe) process.exitCode = exitCodes.done;
    else throw error;
  } finally {
    interrupt.stop();
  }
}

/** Standard input where nothing is named and something is piped in. */
function inputsOf(given: readonly string[]): readonly string[] {
  if (given.filter((input) => input === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  if (given.length > 0) return given;
  if (process.stdin.isTTY) throw new UsageError('no input: name files or folders, or pipe text in (dragoman --help shows examples)');
  return ['-'];
}

function formatOf(kind: Job['kind'], options: RunOptions): OutputFormat {
  if (options.format) return options.format;
  const ending = path.extname(options.output ?? '').toLowerCase();
  if (ending === '.jsonl' || ending === '.ndjson') return 'jsonl';
  if (ending === '.json') return 'json';
  if (ending === '.csv') return 'csv';
  return kind === 'clean' ? 'text' : 'json';
}

async function destinationOf(output: string | undefined): Promise<Destination> {
  if (output === undefined || output === '-') return streamDestination(process.stdout);
  try {
    return await fileDestination(output);
  } catch (error) {
    throw new FatalError(`cannot write ${printable(output)}: ${(error as Error).message}`);
  }
}
