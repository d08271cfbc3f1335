/** `extract` and `clean` from the parsed command line to the exit code. */
import { mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { annotate, ChangedInputs, createTrail, processAll, select, shardRange, type Job, type Mark, type Range } from '../batch/index.ts';
import { explain, readInputs, type IntakeOptions } from '../intake/index.ts';
import { ClosedPipe, encoderOf, openFiles, printable, ResumeError, streamSink, type FileSink, type Sink } from '../output/index.ts';
import { listInputs } from './dry-run.ts';
import { exitCodes, FatalError, UsageError } from './exit.ts';
import { planInputs, type Inputs } from './inputs.ts';
import { interruption } from './interrupt.ts';
import { planJob, runKey } from './job.ts';
import type { RunOptions } from './options.ts';
import { planOutputs, type Outputs } from './outputs.ts';
import { createReporter, type Reporter } from './report.ts';
import type { Tally } from './tally.ts';

/** Milliseconds between two commits: what a crash can cost. */
const commitPace = 500;

/** What is kept with every commit. */
interface State {
  readonly mark: Mark;
  readonly tally: Tally;
  /** Today's date of the first run: the continued one must not have another. */
  readonly now: string;
}

/** Runs a command over its inputs; sets `process.exitCode`. */
export async function run(kind: Job['kind'], named: readonly string[], options: RunOptions): Promise<void> {
  const inputs = planInputs(named, options.filesFrom);
  if (options.dryRun) return listInputs(inputs, options);
  if (options.shard && inputs.standardInput) throw new UsageError('--shard needs inputs that can be read twice, not standard input');
  const outputs = planOutputs(kind, options);
  const job = planJob(kind, options, outputs);
  await checkLexicon(options.lexicon);
  const sink = namingFaults(await openSink(outputs, runKey(inputs, job, options), options), options.output);
  const state = (('resumed' in sink ? (sink as FileSink).resumed : null) ?? null) as State | null;

  const report = createReporter(options);
  if (state) report.restore(state.tally);
  const interrupt = interruption(report);
  try {
    if (!sink.complete)
      await carry({ inputs, job: { ...job, now: state?.now ?? job.now }, sink, state, report, signal: interrupt.signal, options });
    report.end();
    if (interrupt.code === null) await sink.finish();
    else {
      await sink.leave();
      if (outputs.files) report.say('what was done is kept; the same command with --resume goes on');
    }
    process.exitCode = interrupt.code ?? report.exitCode();
  } catch (error) {
    report.stop();
    await sink.leave().catch(() => {});
    if (error instanceof ClosedPipe) process.exitCode = exitCodes.done;
    else if (error instanceof ChangedInputs) throw new UsageError(error.message);
    else throw error;
  } finally {
    interrupt.stop();
  }
}

/** A user's lexicon that is wrong is told once and before any work, not by every worker. */
async function checkLexicon(files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  const { loadLexicon } = await import('../lexicon/index.ts');
  try {
    await loadLexicon(files);
  } catch (error) {
    throw new FatalError(printable(explain(error)));
  }
}

interface Carried {
  readonly inputs: Inputs;
  readonly job: Job;
  readonly sink: Sink;
  readonly state: State | null;
  readonly report: Reporter;
  readonly signal: AbortSignal;
  readonly options: RunOptions;
}

/** Reads, works and writes, document by document. */
async function carry({ inputs, job, sink, state, report, signal, options }: Carried): Promise<void> {
  const intake: IntakeOptions = {
    format: options.inputFormat,
    map: options.map ?? {},
    published: options.published ?? null,
    signal,
    onBytes: (count) => report.bytes(count),
  };
  const range = await rangeOf(inputs, intake, options);
  if (Number.isFinite(range.to)) report.expect(range.to - range.from);
  // Of a shard only a part of the bytes is worked on, and nobody knows which.
  if (!inputs.standardInput && !options.shard && report.watched) void totalBytes(inputs).then((total) => report.total(total));
  const trail = createTrail(signal, state?.mark);
  const annotated = annotate(readInputs(inputs.walk(), intake), {
    duplicates: options.duplicates,
    siteLearning: options.siteLearning && options.clean,
  });
  const items = trail.follow(select(annotated, range));
  let mark: Mark | null = null;
  const commit = () => sink.commit({ mark: mark!, tally: report.tally, now: job.now } satisfies State);
  let committed = performance.now();
  for await (const { encoded, summary } of processAll(items, job, { jobs: options.jobs ?? availableParallelism() }, signal)) {
    report.document(summary);
    await sink.write(encoded);
    mark = trail.step();
    if (performance.now() - committed < commitPace) continue;
    await commit();
    committed = performance.now();
  }
  if (mark !== null) await commit();
}

/** The documents asked for; a shard is a share of all, so these are counted first. */
async function rangeOf(inputs: Inputs, intake: IntakeOptions, { shard, limit = Number.POSITIVE_INFINITY }: RunOptions): Promise<Range> {
  if (!shard) return { from: 0, to: limit };
  let total = 0;
  const { onBytes: _, ...silent } = intake;
  for await (const found of readInputs(inputs.walk(), silent)) if (found && ++total >= limit) break;
  return shardRange(shard.index, shard.count, total);
}

/** Bytes of all inputs on disk; those that cannot be looked at count nothing. Null where the inputs cannot be listed. */
async function totalBytes(inputs: Inputs): Promise<number | null> {
  const size = (path: string): Promise<number> =>
    stat(path).then(
      (info) => info.size,
      () => 0,
    );
  let total = 0;
  try {
    for await (const { file } of inputs.walk()) if (file) total += await size(file.path);
  } catch {
    // The run itself meets the same fault and tells it.
    return null;
  }
  return total;
}

async function openSink(outputs: Outputs, key: string, options: RunOptions): Promise<Sink> {
  if (!outputs.files) return streamSink(process.stdout, encoderOf(outputs.plans[0]!));
  try {
    if (outputs.folder !== null) await mkdir(outputs.folder, { recursive: true });
    return await openFiles(outputs.files, { journal: outputs.journal, key, resume: options.resume ?? false });
  } catch (error) {
    throw error instanceof ResumeError ? new FatalError(error.message) : writeFault(error, options.output);
  }
}

/** The same sink, with the faults of its disk or pipe in words. */
function namingFaults(sink: Sink, output: string | undefined): Sink {
  const named = async (done: Promise<void>): Promise<void> => {
    try {
      await done;
    } catch (error) {
      throw writeFault(error, output);
    }
  };
  return {
    ...sink,
    write: (encoded) => named(sink.write(encoded)),
    commit: (state) => named(sink.commit(state)),
    finish: () => named(sink.finish()),
  };
}

/** Errors of the output in words; others as they are. */
function writeFault(error: unknown, output: string | undefined): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  const target = output === undefined ? 'standard output' : printable(output);
  if (code === 'ENOSPC') return new FatalError(`cannot write ${target}: the disk is full; what was done is kept, --resume goes on`);
  if (code === 'EFBIG')
    return new FatalError(`cannot write ${target}: the file may not grow any more; what was done is kept, --resume goes on`);
  if (code !== undefined && syscall !== undefined) return new FatalError(`cannot write ${target}: ${explain(error)}`);
  return error;
}
