/** The work on items: the main thread and the workers do the same. A document that fails does so alone. */
import { cleanDocument, type CleanOptions } from '../clean/index.ts';
import { createEngine } from '../engine.ts';
import type { ArticleRecord, RawDocument } from '../model.ts';
import { encoderOf } from '../output/index.ts';
import { extractDocument, type ExtractOptions } from '../pipeline.ts';
import { cleanedRecord } from '../record.ts';
import { foreignLanguage } from '../text/language.ts';
import { failedRecord, skippedRecord, unreadRecord } from './blank.ts';
import { roughBody } from './body.ts';
import { inSlices } from './slices.ts';
import type { Item, Job, Result, Summary, Work } from './types.ts';

type Stage = (document: RawDocument, options: ExtractOptions) => ArticleRecord;

/** Milliseconds of work in one go; then signals and writes have their turn. */
const sliceMs = 100;

/** Loads what the job needs and gives the function that does it. Throws where the user's lexicon is wrong. */
export async function prepare(job: Job): Promise<Work> {
  const encode = encoders(job);
  let stage = await stageOf(job);
  function one(item: Item): Result {
    const start = performance.now();
    let record: ArticleRecord;
    try {
      record = recordOf(item, job, stage);
    } catch (error) {
      const { document } = item.found;
      if (!document) throw error;
      record = failedRecord(document, error instanceof Error ? error.message : String(error));
    }
    return encode(record, performance.now() - start);
  }
  return (items) =>
    inSlices(
      {
        count: items.length,
        run: (index) => one(items[index]!),
        late: (index, error) => failedResult(items[index]!, error.message, job),
        restore: async () => void (stage = await stageOf(job)),
      },
      job.documentMs,
      sliceMs,
    );
}

/** The record of something that never came through the work: unreadable, or the death of its worker. */
export function failedResult(item: Item, error: string, job: Job): Result {
  const of = item.found.document ?? item.found.failure;
  return encoders(job)(failedRecord(of, error), 0);
}

function recordOf({ found, duplicateOf, repeated }: Item, job: Job, stage: Stage): ArticleRecord {
  const { document, failure } = found;
  if (failure) return unreadRecord(failure);
  if ((document.text ?? document.html ?? '').trim() === '') return skippedRecord(document, 'empty');
  if (job.dedupe && duplicateOf !== null) return { ...skippedRecord(document, 'near-duplicate'), duplicateOf };
  const language = foreignLanguage(roughBody(document));
  const foreign = job.englishOnly ? language : null;
  const lines = new Set(repeated);
  const site = lines.size > 0 ? { site: { isRepeated: (_document: RawDocument, line: string) => lines.has(line) } } : {};
  const record = stage(document, { foreign, minConfidence: job.minConfidence, ...job.clean, ...site });
  // What a page says of its own language stands; English has the benefit of the doubt.
  return { ...record, duplicateOf, language: record.language ?? language ?? 'en' };
}

async function stageOf(job: Job): Promise<Stage> {
  if (job.kind === 'clean') return cleanOnly;
  const engine = await createEngine({ lexicon: job.lexicon, now: job.now });
  return (document, options) => extractDocument(document, engine, options);
}

function cleanOnly(document: RawDocument, options: CleanOptions): ArticleRecord {
  const { article, notes, skip } = cleanDocument(document, options);
  const record = cleanedRecord(article, [...document.notes, ...notes]);
  return skip === null ? record : { ...record, status: 'skipped', reason: skip };
}

function encoders(job: Job): (record: ArticleRecord, ms: number) => Result {
  const list = job.outputs.map(encoderOf);
  return (record, ms) => ({ encoded: list.map((encoder) => encoder.encode(record)), summary: summaryOf(record, ms) });
}

function summaryOf(record: ArticleRecord, ms: number): Summary {
  const { id, source, status, reason, error, duplicateOf, notes } = record;
  const events: Record<string, number> = {};
  for (const event of record.events) events[event.type] = (events[event.type] ?? 0) + 1;
  return { id, source, status, reason, error, duplicateOf, notes, events, ms };
}
