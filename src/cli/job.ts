/** From the flags to the job that workers are given. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Job } from '../batch/index.ts';
import { explain } from '../intake/index.ts';
import { limits } from '../limits.ts';
import { printable } from '../output/index.ts';
import { FatalError } from './exit.ts';
import type { Inputs } from './inputs.ts';
import type { RunOptions } from './options.ts';
import type { Outputs } from './outputs.ts';
import { version } from './version.ts';

/** The work to be done on every document, by the flags. Throws `FatalError` where a file of phrases cannot be read. */
export function planJob(kind: Job['kind'], options: RunOptions, outputs: Outputs): Job {
  const phrases = (file: string | undefined): { readonly list?: readonly string[] } =>
    file === undefined ? {} : { list: phrasesOf(file) };
  const { list: boilerplate } = phrases(options.boilerplate);
  const { list: keep } = phrases(options.keep);
  return {
    kind,
    clean: { keepAll: !options.clean, ...(boilerplate && { boilerplate }), ...(keep && { keep }) },
    lexicon: options.lexicon,
    now: new Date().toISOString().slice(0, 10),
    englishOnly: !options.anyLanguage,
    dedupe: options.dedupe ?? false,
    minConfidence: options.minConfidence ?? 0,
    documentMs: limits.documentMs,
    outputs: outputs.plans,
  };
}

function phrasesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
  } catch (error) {
    throw new FatalError(`cannot read the phrases ${printable(file)}: ${explain(error)}`);
  }
}

/** What must be equal for a run to be continued: whatever changes the bytes. The date is left out, since the continued run takes that of the first. */
export function runKey(inputs: Inputs, job: Job, options: RunOptions): string {
  const { inputFormat, map, published, shard, limit, duplicates, siteLearning } = options;
  const parts = {
    version: version(),
    inputs: inputs.names,
    job: { ...job, now: null },
    lexicon: job.lexicon.map((file) => readFileSync(file, 'utf8')),
    inputFormat,
    map,
    published,
    shard,
    limit,
    duplicates,
    siteLearning,
  };
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
