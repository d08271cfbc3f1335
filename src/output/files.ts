/** Outputs in files that appear when they are complete, and that an interrupted run can continue. */
import { isHeld, readJournal, removeJournal, writeJournal } from './journal.ts';
import { writeParquet } from './parquet.ts';
import { PartialFile } from './partial.ts';
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
  const files: PartialFile[] = [];
  for (const [i, output] of outputs.entries()) {
    const partial = await PartialFile.open(output.file, old?.lengths[i] ?? null);
    if (partial.empty) await partial.write(output.encoder.head);
    files.push(partial);
  }
  const started = outputs.map(({ encoder }, i) => encoder.continues === true || (old?.lengths[i] ?? 0) > Buffer.byteLength(encoder.head));
  let state: unknown = old?.state ?? null;

  async function commit(next: unknown): Promise<void> {
    state = next;
    const lengths: number[] = [];
    for (const file of files) lengths.push(await file.commit());
    await writeJournal(options.journal, { pid: process.pid, key: options.key, lengths, state });
  }
  await commit(state);

  return {
    resumed: state,
    async write(encoded) {
      for (const [i, text] of encoded.entries()) {
        if (text === '') continue;
        await files[i]!.write(started[i] ? outputs[i]!.encoder.separator + text : text);
        started[i] = true;
      }
    },
    commit,
    async finish() {
      for (const [i, { encoder, plan }] of outputs.entries()) {
        await files[i]!.write(encoder.tail);
        await files[i]!.finish(plan.format === 'parquet' ? (from, to) => writeParquet(from, to, plan.table) : null);
      }
      await removeJournal(options.journal);
    },
    async leave() {
      for (const file of files) await file.close();
    },
  };
}
