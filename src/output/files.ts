/** Outputs in files that appear when they are complete, and that an interrupted run can continue. */
import { isHeld, readJournal, removeJournal, writeJournal } from './journal.ts';
import { writeParquet } from './parquet.ts';
import { PartialFile, publish } from './partial.ts';
import type { Sink } from './sink.ts';
import type { Encoder, EncoderPlan } from './types.ts';

export interface OutputFile {
  readonly file: string;
  readonly plan: EncoderPlan;
  readonly encoder: Encoder;
}

export interface FileSink extends Sink {
  /** State of the last commit of the run that is continued, null for a new run. */
  readonly resumed: unknown;
}

/** A run that cannot be begun or continued; the message says why and what to do. */
export class ResumeError extends Error {}

export interface FileOptions {
  /** Where the journal is kept while the run lasts. */
  readonly journal: string;
  /** What must be equal for a run to be continued. */
  readonly key: string;
  readonly resume: boolean;
}

/** Opens the files, or continues them where their journal says. Throws `ResumeError` or the file system's error. */
export async function openFiles(outputs: readonly OutputFile[], options: FileOptions): Promise<FileSink> {
  const before = await readJournal(options.journal);
  if (before && isHeld(before)) {
    throw new ResumeError(
      `process ${before.pid} is writing this output; wait for it, or remove ${options.journal} if that is some other program`,
    );
  }
  const old = options.resume ? before : null;
  if (old && old.key !== options.key) {
    throw new ResumeError(
      'the interrupted run had another version, other inputs or other options; use the same ones, or start anew without --resume',
    );
  }
  if (old?.complete) return published(outputs, options, old.state);
  // The lengths in an old journal must not outlive the files they tell of.
  if (!old) await removeJournal(options.journal);
  const files: PartialFile[] = [];
  for (const [i, output] of outputs.entries()) {
    const partial = old ? await PartialFile.continue(output.file, old.lengths[i]!) : await PartialFile.begin(output.file);
    if (partial === null) throw new ResumeError('what the interrupted run had written is gone; start anew without --resume');
    if (partial.empty) await partial.write(output.encoder.head);
    files.push(partial);
  }
  const started = outputs.map(({ encoder }, i) => encoder.continues === true || (old?.lengths[i] ?? 0) > Buffer.byteLength(encoder.head));
  let state: unknown = old?.state ?? null;

  async function commit(next: unknown, complete = false): Promise<void> {
    state = next;
    const lengths: number[] = [];
    for (const file of files) lengths.push(await file.commit());
    await writeJournal(options.journal, { pid: process.pid, key: options.key, lengths, complete, state });
  }
  await commit(state);

  return {
    complete: false,
    resumed: state,
    async write(encoded) {
      for (const [i, text] of encoded.entries()) {
        if (text === '') continue;
        await files[i]!.write(started[i] ? outputs[i]!.encoder.separator + text : text);
        started[i] = true;
      }
    },
    commit: (next) => commit(next),
    async finish() {
      for (const [i, { encoder }] of outputs.entries()) await files[i]!.write(encoder.tail);
      await commit(state, true);
      for (const file of files) await file.close();
      await publishAll(outputs, options);
    },
    async leave() {
      for (const file of files) await file.close();
    },
  };
}

/** What is left of a run that was broken off while its files got their names. */
function published(outputs: readonly OutputFile[], options: FileOptions, state: unknown): FileSink {
  return {
    complete: true,
    resumed: state,
    async write() {},
    async commit() {},
    finish: () => publishAll(outputs, options),
    async leave() {},
  };
}

async function publishAll(outputs: readonly OutputFile[], { journal }: FileOptions): Promise<void> {
  for (const { file, plan } of outputs)
    await publish(file, plan.format === 'parquet' ? (from, to) => writeParquet(from, to, plan.table) : null);
  await removeJournal(journal);
}
