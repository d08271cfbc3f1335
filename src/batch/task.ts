/** The work on one document, whoever does it: the main thread or a worker. A document that fails does so alone. */
import { cleanDocument, type CleanOptions } from '../clean/index.ts';
import { createEngine } from '../engine.ts';
import type { ArticleRecord, RawDocument } from '../model.ts';
import { extractDocument } from '../pipeline.ts';
import { blankRecord, failedRecord, skippedRecord } from './blank.ts';

/** What is to be done with every document. Plain data, so that it can be sent to a worker. */
export interface Job {
  readonly kind: 'extract' | 'clean';
  readonly clean: CleanOptions;
  /** Files of the user's lexicon. */
  readonly lexicon: readonly string[];
  /** Today's date, `YYYY-MM-DD`. */
  readonly now: string;
}

export type Work = (document: RawDocument) => ArticleRecord;

/** Loads what the job needs and gives the function that does it. Throws where the user's lexicon is wrong. */
export async function prepare(job: Job): Promise<Work> {
  const work = job.kind === 'clean' ? cleaner(job) : await extractor(job);
  return (document) => {
    if ((document.text ?? document.html ?? '').trim() === '') return skippedRecord(document, 'empty');
    try {
      return work(document);
    } catch (error) {
      return failedRecord(document, error instanceof Error ? error.message : String(error));
    }
  };
}

async function extractor(job: Job): Promise<Work> {
  const engine = await createEngine({ lexicon: job.lexicon, now: job.now });
  return (document) => extractDocument(document, engine, job.clean);
}

function cleaner(job: Job): Work {
  return (document) => {
    const { article, notes } = cleanDocument(document, job.clean);
    return {
      ...blankRecord(document),
      language: article.language,
      title: article.title,
      publisher: article.publisher,
      url: article.url,
      dateline: article.dateline,
      text: article.text,
      removed: article.removed,
      notes: [...document.notes, ...notes],
    };
  };
}
